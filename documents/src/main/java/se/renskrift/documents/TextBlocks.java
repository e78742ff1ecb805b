package se.renskrift.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.renskrift.documents.LayoutBuilder.TooLargeException;
import se.renskrift.text.LineStyles;
import se.renskrift.text.Span;

/**
 * Puts the text of a document that knows no pages together: paragraphs with blank lines between,
 * the rows of tables with tabs between cells. Not thread-safe.
 *
 * <p>A table of which a cell holds more than one line serves the layout, as letterheads and forms
 * do: the paragraphs of such a row follow one another, cell by cell.
 */
final class TextBlocks {
  private final ReadLimits limits;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final Deque<List<List<Block>>> rows = new ArrayDeque<>();
  private final List<LineStyles.Line> styles = new ArrayList<>();
  private long characters;
  private int heading;
  private int bold;
  private boolean anyBold;
  private boolean anyPlain;
  private int boldEnd;

  /**
   * A paragraph and how it is set.
   *
   * @param boldEnd where the bold text ends that it begins with
   */
  private record Block(String text, int boldEnd, int heading) {}

  TextBlocks(ReadLimits limits) {
    this.limits = limits;
  }

  /** What follows is a heading of a level; 0 for none. */
  void heading(int level) {
    heading = level;
  }

  /** What follows is set in bold, until as often told that it is not. */
  void bold(boolean on) {
    bold = Math.max(0, bold + (on ? 1 : -1));
  }

  /** Adds to the paragraph; control characters are dropped, but for tabs and line feeds. */
  void append(CharSequence part) throws TooLargeException {
    characters += part.length();
    check();
    if (part.chars().anyMatch(Character::isLetterOrDigit)) {
      anyBold |= bold > 0;
      anyPlain |= bold == 0;
    }
    boolean begins = anyBold && !anyPlain;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '\r' || c == '\u000B' || c == '\u2028') {
        boolean pair = c == '\r' && i + 1 < part.length() && part.charAt(i + 1) == '\n';
        block.append(pair ? "" : "\n");
      } else if (c == '\t' || c == '\n' || !Character.isISOControl(c)) {
        block.append(c);
      }
    }
    boldEnd = begins ? block.length() : boldEnd;
  }

  /** The paragraph's last character; a line feed if it is empty. */
  char last() {
    return block.isEmpty() ? '\n' : block.charAt(block.length() - 1);
  }

  /** Ends the paragraph; one without text is none. */
  void end() {
    String whole = tidy(block);
    String begin = tidy(block.substring(0, boldEnd));
    Block paragraph = new Block(whole, whole.startsWith(begin) ? begin.length() : 0, heading);
    boldEnd = 0;
    block.setLength(0);
    anyBold = false;
    anyPlain = false;
    if (!paragraph.text.isEmpty()) {
      put(paragraph);
    }
  }

  private void put(Block paragraph) {
    List<List<Block>> row = rows.peek();
    if (row == null) {
      text.append(text.isEmpty() ? "" : "\n\n").append(paragraph.text);
      style(paragraph, text.length() - paragraph.text.length());
    } else {
      if (row.isEmpty()) {
        row.add(new ArrayList<>());
      }
      row.get(row.size() - 1).add(paragraph);
    }
  }

  private void style(Block paragraph, int start) {
    int boldEnd = start + paragraph.boldEnd;
    if (paragraph.boldEnd > 0) {
      Span span = new Span(start, boldEnd);
      styles.add(new LineStyles.Line(span, 0, true, paragraph.heading));
    }
    if (boldEnd < text.length() && (paragraph.boldEnd > 0 || paragraph.heading > 0)) {
      Span span = new Span(boldEnd, text.length());
      styles.add(new LineStyles.Line(span, 0, false, paragraph.heading));
    }
  }

  /** Begins a row of a table, within a cell of another table too. */
  void beginRow() throws TooLargeException {
    end();
    if (rows.size() == limits.maxNesting()) {
      throw new TooLargeException(limits.maxNesting() + " tables within one another");
    }
    rows.push(new ArrayList<>());
  }

  /** Begins a cell of the row. */
  void beginCell() {
    end();
    List<List<Block>> row = rows.peek();
    if (row != null) {
      row.add(new ArrayList<>());
    }
  }

  /** Ends the row, if one has begun. */
  void endRow() {
    end();
    List<List<Block>> row = rows.poll();
    if (row == null) {
      return;
    }
    boolean data = row.stream().allMatch(cell -> cell.isEmpty() || isLine(cell));
    if (data) {
      List<String> cells =
          row.stream().map(cell -> cell.isEmpty() ? "" : cell.get(0).text).toList();
      String line = String.join("\t", cells).stripTrailing();
      if (!line.isBlank()) {
        put(new Block(line, 0, 0));
      }
    } else {
      row.forEach(cell -> cell.forEach(this::put));
    }
  }

  private static boolean isLine(List<Block> cell) {
    return cell.size() == 1
        && cell.get(0).text.indexOf('\n') < 0
        && cell.get(0).text.indexOf('\t') < 0;
  }

  private void check() throws TooLargeException {
    if (characters > limits.maxCharacters()) {
      throw new TooLargeException(limits.maxCharacters() + " characters");
    }
  }

  /** The text of all paragraphs. */
  String text() throws TooLargeException {
    // Some readers pass over what their receiver throws.
    check();
    end();
    while (!rows.isEmpty()) {
      endRow();
    }
    return text.toString();
  }

  /** How the paragraphs are set that are bold or headings; after {@link #text}. */
  LineStyles styles() {
    return new LineStyles(styles);
  }

  /** Without white space around its lines, and without blank lines. */
  private static String tidy(CharSequence paragraph) {
    StringBuilder out = new StringBuilder();
    paragraph
        .toString()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> out.append(out.isEmpty() ? "" : "\n").append(line));
    return out.toString();
  }
}
