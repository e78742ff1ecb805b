package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.LayoutBuilder.TooLargeException;
import se.renskrift.text.Span;

/** Reads the words of an hOCR file. Not thread-safe. */
final class HocrReader implements NodeVisitor {
  private static final Set<String> BLOCKS = Set.of("ocr_carea", "ocr_par");

  /** Tesseract calls headings, captions and boxed lines so. */
  private static final Set<String> LINES =
      Set.of(
          "ocr_line",
          "ocrx_line",
          "ocr_header",
          "ocr_footer",
          "ocr_pageno",
          "ocr_caption",
          "ocr_textfloat");

  private static final Set<String> FURNITURE = Set.of("ocr_footer", "ocr_pageno");
  private static final Set<String> WORDS = Set.of("ocrx_word", "ocr_word");

  /** One thing that an exception must be carried out of the visit with. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stop(Exception cause) {
      super(cause);
    }
  }

  private final String source;
  private final int shift;
  private final Document document;
  private final LayoutBuilder builder;
  private final List<HocrPlace> places = new ArrayList<>();
  private final List<TextNode> texts = new ArrayList<>();
  private final boolean hasPages;
  private @Nullable Element page;
  private @Nullable Element line;
  private @Nullable Element word;
  private @Nullable Element rejected;

  /** The last element with text outside of words, and whether it has no words. */
  private @Nullable Element loose;

  private boolean looseAlone;
  private boolean wordBold;
  private boolean anyBold;
  private boolean anyPlain;

  HocrReader(String source, Document document, LayoutBuilder builder) {
    this.source = source;
    this.shift = markLength(source);
    this.document = document;
    this.builder = builder;
    hasPages = document.selectFirst(".ocr_page") != null;
  }

  /** How many characters of a byte order mark precede what is parsed. */
  static int markLength(String text) {
    return text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** The places that words were found in, in the order of the words. */
  List<HocrPlace> read() throws MarkupException, TooLargeException {
    try {
      if (!hasPages) {
        builder.beginPage();
      }
      document.traverse(this);
      endLine();
      if (!hasPages) {
        builder.endPage(0, 0, LengthUnit.PIXEL);
      }
      return places;
    } catch (Stop stop) {
      if (stop.getCause() instanceof MarkupException e) {
        throw e;
      }
      if (stop.getCause() instanceof TooLargeException e) {
        throw e;
      }
      throw stop;
    }
  }

  /**
   * Where a note of processing goes: after the one of OCR, or at the head's start; -1 if nowhere.
   */
  int noteAt() {
    Element system = document.selectFirst("meta[name=ocr-system]");
    Element at = system == null ? document.selectFirst("head") : system;
    boolean written = at != null && !at.sourceRange().isImplicit() && at.sourceRange().isTracked();
    return at != null && written && at.sourceRange().endPos() > at.sourceRange().startPos()
        ? at.sourceRange().endPos() + shift
        : -1;
  }

  @Override
  public void head(Node node, int depth) {
    try {
      if (rejected != null) {
        return;
      }
      if (node instanceof TextNode text) {
        text(text);
      } else if (node instanceof Element element) {
        begin(element);
      }
    } catch (MarkupException | TooLargeException e) {
      throw new Stop(e);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    try {
      if (node == word) {
        endWord();
      } else if (node == line) {
        endLine();
      } else if (node == rejected) {
        rejected = null;
      } else if (node == page) {
        endLine();
        Box box = title(page).box();
        builder.endPage(
            box == null ? 0 : box.right(), box == null ? 0 : box.bottom(), LengthUnit.PIXEL);
        page = null;
      }
    } catch (MarkupException | TooLargeException e) {
      throw new Stop(e);
    }
  }

  private void begin(Element element) throws MarkupException, TooLargeException {
    String name = element.normalName();
    if (name.equals("del") || name.equals("head")) {
      rejected = element;
    } else if (page == null && hasPages) {
      if (element.hasClass("ocr_page")) {
        page = element;
        builder.beginPage();
      }
    } else if (isOf(element, BLOCKS)) {
      endLine();
      builder.beginBlock();
    } else if (isOf(element, LINES)) {
      endLine();
      line = element;
    } else if (isOf(element, WORDS)) {
      endWord();
      word = element;
    } else if (word != null && (name.equals("strong") || name.equals("b"))) {
      wordBold = true;
    }
  }

  private static boolean isOf(Element element, Set<String> classes) {
    String names = element.className();
    return classes.contains(names)
        || (names.indexOf(' ') >= 0 && element.classNames().stream().anyMatch(classes::contains));
  }

  private void text(TextNode text) throws MarkupException, TooLargeException {
    if (page == null && hasPages) {
      return;
    }
    if (word != null) {
      texts.add(text);
    } else if (!text.isBlank()) {
      Element parent = text.parent();
      Element owner = line != null ? line : parent != null ? parent : document;
      if (owner != loose) {
        loose = owner;
        looseAlone = owner.selectFirst(".ocrx_word") == null;
      }
      place(owner, List.of(text), looseAlone);
    }
  }

  private void endWord() throws MarkupException, TooLargeException {
    if (word != null) {
      place(word, texts, true);
      texts.clear();
      anyBold |= wordBold;
      anyPlain |= !wordBold;
      wordBold = false;
      word = null;
    }
  }

  /** Notes text of an element; its box is that of the text if it has no other. */
  private void place(Element owner, List<TextNode> nodes, boolean alone)
      throws MarkupException, TooLargeException {
    StringBuilder observed = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (TextNode node : nodes) {
      Span span = span(node);
      String text = node.getWholeText();
      if (!Parser.unescapeEntities(span.of(source), false).equals(text)) {
        throw new MarkupException(span.start(), "characters stand here that HTML does not have");
      }
      observed.append(text);
      spans.add(span);
    }
    int first = builder.wordCount();
    HocrTitle title = title(owner);
    Box box = alone ? title.box() : null;
    int count = builder.word(observed.toString(), true, box, title.confidence());
    if (count > 0) {
      Span tag = new Span(at(owner.sourceRange().startPos()), at(owner.sourceRange().endPos()));
      boolean closed = owner.endSourceRange().isTracked() && !owner.endSourceRange().isImplicit();
      int end = closed ? at(owner.endSourceRange().endPos()) : -1;
      String text = observed.toString();
      places.add(
          new HocrPlace(tag, end, titleSpan(owner), spans, text, first, count, owner == word));
    }
  }

  private void endLine() throws MarkupException, TooLargeException {
    endWord();
    HocrTitle title = line == null ? HocrTitle.of("") : title(line);
    boolean furniture = line != null && isOf(line, FURNITURE);
    builder.endLine(title.box(), fontSize(title), anyBold && !anyPlain, furniture);
    line = null;
    anyBold = false;
    anyPlain = false;
  }

  private OptionalDouble fontSize(HocrTitle title) {
    OptionalDouble points = title.figure("x_fsize", 1);
    OptionalDouble pixels = title.figure("x_size", 1);
    double resolution = page == null ? 0 : title(page).figure("scan_res", 2).orElse(0);
    return points.isEmpty() && pixels.isPresent() && resolution > 0
        ? OptionalDouble.of(pixels.getAsDouble() * 72 / resolution)
        : points;
  }

  private static HocrTitle title(Element element) {
    return HocrTitle.of(element.attr("title"));
  }

  private @Nullable Span titleSpan(Element owner) {
    if (!owner.hasAttr("title")) {
      return null;
    }
    var range = owner.attributes().sourceRange("title").valueRange();
    return range.isTracked() ? new Span(at(range.startPos()), at(range.endPos())) : null;
  }

  private Span span(TextNode node) throws MarkupException {
    if (!node.sourceRange().isTracked()) {
      throw new MarkupException(0, "it has text whose place cannot be told");
    }
    return new Span(at(node.sourceRange().startPos()), at(node.sourceRange().endPos()));
  }

  private int at(int position) {
    return position + shift;
  }
}
