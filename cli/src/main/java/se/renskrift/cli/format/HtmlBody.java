package se.renskrift.cli.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.renskrift.cli.format.Block.Kind;
import se.renskrift.text.Span;

/** Marks blocks up as the content of an HTML page, from the headings of level 2 on. */
final class HtmlBody {
  private static final int TOP = 2;
  private static final int DEEPEST = 6;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final List<Block> blocks;
  private final @Nullable Span title;
  private final Languages languages;
  private final StringBuilder out = new StringBuilder();
  private int page = 1;
  private int level = TOP - 1;

  private HtmlBody(List<Block> blocks, @Nullable Span title, Languages languages) {
    this.blocks = blocks;
    this.title = title;
    this.languages = languages;
  }

  /**
   * The mark-up of the blocks, each on a line of its own.
   *
   * @param title where the document's title stands, which becomes the heading of the page; null if
   *     none of the blocks does
   */
  static String of(List<Block> blocks, @Nullable Span title, Languages languages) {
    HtmlBody body = new HtmlBody(blocks, title, languages);
    for (int at = 0; at < blocks.size(); ) {
      at = body.next(at);
    }
    return body.out.toString();
  }

  /** Marks up what begins at a block; returns the block after it. */
  private int next(int at) {
    Block block = blocks.get(at);
    if (block.page() > page) {
      page = block.page();
      out.append(pageBreak()).append('\n');
    }
    int end = at + 1;
    if (title != null && isIn(title, block)) {
      end = endOfRun(at, other -> isIn(title, other));
      title(blocks.subList(at, end));
    } else if (block.kind() == Kind.HEADING) {
      // A heading one step too deep would leave a gap for those who go by headings.
      level = Math.min(Math.min(block.level() + TOP - 1, level + 1), DEEPEST);
      element("h" + level, block);
    } else if (block.isItem()) {
      end = endOfRun(at, other -> other.kind() == block.kind());
      list(block.kind() == Kind.BULLET ? "ul" : "ol", blocks.subList(at, end));
    } else {
      int cells = cells(block);
      end = cells > 1 ? endOfRun(at, other -> cells(other) == cells) : end;
      if (end > at + 1) {
        table(blocks.subList(at, end));
      } else {
        element("p", block);
      }
    }
    return end;
  }

  /** Whether a block is the title or a line of it. */
  static boolean isIn(Span title, Block block) {
    return block.start() >= title.start() && block.start() + block.text().length() <= title.end();
  }

  private void title(List<Block> lines) {
    String text = lines.stream().map(Block::text).collect(Collectors.joining(" "));
    out.append("<h1").append(language(text)).append('>');
    out.append(Html.escape(text)).append("</h1>\n");
  }

  private String pageBreak() {
    return "<div role=\"doc-pagebreak\" id=\"page-" + page + "\" data-page=\"" + page + "\"></div>";
  }

  private interface Alike {
    boolean test(Block other);
  }

  private int endOfRun(int from, Alike alike) {
    int end = from + 1;
    while (end < blocks.size()
        && blocks.get(end).page() == blocks.get(from).page()
        && alike.test(blocks.get(end))) {
      end++;
    }
    return end;
  }

  private static int cells(Block block) {
    return block.kind() == Kind.PARAGRAPH && block.text().indexOf('\n') < 0
        ? block.text().split("\t", -1).length
        : 1;
  }

  private void element(String name, Block block) {
    String text = block.text();
    out.append('<').append(name).append(language(text));
    out.append(text.indexOf('\n') >= 0 ? " class=\"kept\">" : ">");
    out.append(Html.escape(text)).append("</").append(name).append(">\n");
  }

  private void list(String name, List<Block> items) {
    out.append('<').append(name).append(">\n");
    int expected = 1;
    for (Block item : items) {
      out.append("<li").append(language(item.text()));
      if (item.kind() == Kind.NUMBER) {
        int number = Integer.parseInt(item.marker().substring(0, item.marker().length() - 1));
        out.append(number == expected ? "" : " value=\"" + number + "\"");
        expected = number + 1;
      }
      out.append('>').append(Html.escape(item.text())).append("</li>\n");
    }
    out.append("</").append(name).append(">\n");
  }

  /**
   * Rows of cells. The first row heads the columns if all it has are words and years; the first
   * column heads the rows, unless a row has none.
   */
  private void table(List<Block> rows) {
    boolean columns = Stream.of(cellsOf(rows.get(0))).allMatch(HtmlBody::isHead);
    boolean named = rows.stream().noneMatch(row -> cellsOf(row)[0].isBlank());
    out.append("<table>\n");
    for (int row = 0; row < rows.size(); row++) {
      String[] cells = cellsOf(rows.get(row));
      out.append("<tr>");
      for (int column = 0; column < cells.length; column++) {
        String scope = columns && row == 0 ? "col" : named && column == 0 ? "row" : "";
        cell(cells[column].strip(), scope);
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  private void cell(String text, String scope) {
    boolean head = !scope.isEmpty() && !text.isEmpty();
    out.append(head ? "<th scope=\"" + scope + "\">" : "<td>");
    out.append(Html.escape(text)).append(head ? "</th>" : "</td>");
  }

  private static String[] cellsOf(Block row) {
    return row.text().split("\t", -1);
  }

  private static boolean isHead(String cell) {
    return YEAR.matcher(cell.strip()).matches() || cell.chars().noneMatch(Character::isDigit);
  }

  private String language(String text) {
    String foreign = languages.foreign(text);
    return foreign.isEmpty() ? "" : " lang=\"" + foreign + "\"";
  }
}
