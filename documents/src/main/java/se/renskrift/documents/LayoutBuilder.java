package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Span;

/**
 * Puts a text and its layout together, page by page, block by block, line by line, word by word:
 * spaces between words, tabs between cells, line feeds between lines, blank lines between blocks,
 * form feeds between pages. Not thread-safe.
 */
final class LayoutBuilder {
  private final ReadLimits limits;
  private final boolean cellsByGaps;

  /** The pages before, so that the text need not be copied as it grows. */
  private final List<String> before = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private final List<PackedLayoutPage> pages = new ArrayList<>();
  private final List<LayoutWord> pageWords = new ArrayList<>();
  private List<LayoutLine> lines = new ArrayList<>();
  private List<LayoutWord> line = new ArrayList<>();
  private int pageStart;
  private int lengthBefore;
  private int wordCount;
  private boolean blockBegins;
  private boolean cellBegins;

  /** A builder for lines whose cells are told. */
  LayoutBuilder(ReadLimits limits) {
    this(limits, false);
  }

  private LayoutBuilder(ReadLimits limits, boolean cellsByGaps) {
    this.limits = limits;
    this.cellsByGaps = cellsByGaps;
  }

  /** A builder for lines of an OCR program, which show only by gaps that they have cells. */
  static LayoutBuilder ofRead(ReadLimits limits) {
    return new LayoutBuilder(limits, true);
  }

  void beginPage() throws TooLargeException {
    if (pages.size() == limits.maxPages()) {
      throw new TooLargeException(limits.maxPages() + " pages");
    }
    if (!pages.isEmpty()) {
      text.append(lines.isEmpty() ? "\f" : "\n\f");
    }
    pageWords.clear();
    before.add(text.toString());
    lengthBefore += text.length();
    text.setLength(0);
    pageStart = length();
    lines = new ArrayList<>();
    blockBegins = false;
  }

  /** Ends a page of what an OCR program read. */
  void endPage(double width, double height, LengthUnit unit) {
    endPage(width, height, unit, PageKind.OCR_LAYER);
  }

  void endPage(double width, double height, LengthUnit unit, PageKind kind) {
    Span span = new Span(pageStart, length());
    LayoutPage page = new LayoutPage(pages.size() + 1, width, height, unit, kind, span, lines);
    pages.add(PackedLayoutPage.of(page));
  }

  /** What follows stands in another block than what went before. */
  void beginBlock() {
    blockBegins = true;
  }

  /** What follows stands in another cell of a table's row than what went before. */
  void tab() {
    cellBegins = true;
  }

  /**
   * Adds a word to the line; white space in it parts it into several.
   *
   * @param apart whether a space stands between it and the word before
   * @return how many words it is
   */
  int word(String content, boolean apart, @Nullable Box box, OptionalDouble confidence)
      throws TooLargeException {
    int count = 0;
    int at = 0;
    while (true) {
      int start = Words.start(content, at);
      if (start == content.length()) {
        return count;
      }
      int end = Words.end(content, start);
      cellBegins |= cellsByGaps && count == 0 && CellGap.isBefore(box, line);
      separate(count > 0 || apart);
      int from = length();
      text.append(content, start, end);
      if (length() > limits.maxCharacters()) {
        throw new TooLargeException(limits.maxCharacters() + " characters");
      }
      double length = content.length();
      Box part = box == null ? null : box.slice(start / length, end / length);
      boolean whole = start == 0 && end == content.length();
      LayoutWord word = new LayoutWord(new Span(from, length()), whole ? box : part, confidence);
      line.add(word);
      pageWords.add(word);
      wordCount++;
      count++;
      at = end;
    }
  }

  /** Adds a hyphen that is not part of a word's own text, after the line's last word. */
  void hyphen(char sign) {
    if (!line.isEmpty()) {
      text.append(sign);
    }
  }

  /** Whether the line's last character is a hyphen. */
  boolean endsWithHyphen() {
    return !line.isEmpty() && Rewording.isHyphen(text.charAt(text.length() - 1));
  }

  private void separate(boolean apart) {
    boolean tab = cellBegins;
    cellBegins = false;
    if (!line.isEmpty()) {
      text.append(tab ? "\t" : apart ? " " : "");
      return;
    }
    if (!lines.isEmpty()) {
      text.append(blockBegins ? "\n\n" : "\n");
    }
    blockBegins = false;
  }

  /** Ends a line; one without words is none. */
  void endLine(@Nullable Box box, OptionalDouble fontSize, boolean bold, boolean furniture) {
    endLine(box, fontSize, bold, bold ? text.length() : 0, furniture);
  }

  /**
   * The same.
   *
   * @param boldEnd where the bold words end that the line begins with
   */
  void endLine(
      @Nullable Box box, OptionalDouble fontSize, boolean bold, int boldEnd, boolean furniture) {
    if (line.isEmpty()) {
      return;
    }
    Span span = new Span(line.get(0).span().start(), length());
    int end = Math.max(span.start(), boldEnd);
    lines.add(new LayoutLine(span, box, fontSize, bold, end, furniture, line));
    line = new ArrayList<>();
  }

  /** How long the text is so far. */
  int length() {
    return lengthBefore + text.length();
  }

  /** How many words there are so far. */
  int wordCount() {
    return wordCount;
  }

  String text() {
    List<String> all = new ArrayList<>(before);
    all.add(text.toString());
    return String.join("", all);
  }

  /** The words of the page that was last begun, in order. */
  List<LayoutWord> pageWords() {
    return List.copyOf(pageWords);
  }

  Layout layout() {
    return new Layout(new LayoutPages(pages));
  }

  /**
   * The text and its layout as what was got out of a file.
   *
   * @param marked the layout, its furniture marked
   */
  Extract extract(MarkupFile file, OcrFormat format, Layout marked, OriginalFile original) {
    return new Extract(
        format.mediaType(),
        file.charset().name(),
        Math.max(1, pages.size()),
        text(),
        marked,
        original);
  }

  /** A limit is passed. */
  static final class TooLargeException extends Exception {
    private static final long serialVersionUID = 1;

    TooLargeException(String limit) {
      super(limit);
    }
  }
}
