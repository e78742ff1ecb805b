package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** Reads the words of a PAGE XML file. Not thread-safe. */
final class PageXmlReader {
  /** A text and the elements it stands in. */
  private record Text(XmlElement equivalent, XmlElement content, String text) {}

  private static final Set<String> FURNITURE = Set.of("header", "footer", "page-number");

  private final String source;
  private final XmlElement root;
  private final LayoutBuilder builder;
  private final List<PagePlace> places = new ArrayList<>();

  PageXmlReader(String source, XmlElement root, LayoutBuilder builder) {
    this.source = source;
    this.root = root;
    this.builder = builder;
  }

  /** The places that words were found in. */
  List<PagePlace> read() throws MarkupException, TooLargeException {
    if (root.child("Page") == null) {
      throw new MarkupException(root.start(), "it has no Page");
    }
    for (XmlElement page : root.children("Page")) {
      builder.beginPage();
      for (XmlElement region : PageRegions.of(page, source)) {
        builder.beginBlock();
        region(region);
      }
      XmlAttributes attributes = page.attributes(source);
      builder.endPage(
          Math.max(0, attributes.figure("imageWidth").orElse(0)),
          Math.max(0, attributes.figure("imageHeight").orElse(0)),
          LengthUnit.PIXEL);
    }
    return places;
  }

  private void region(XmlElement region) throws MarkupException, TooLargeException {
    boolean furniture = FURNITURE.contains(region.attributes(source).value("type", ""));
    int first = builder.wordCount();
    List<String> words = new ArrayList<>();
    for (XmlElement line : region.children("TextLine")) {
      words.addAll(line(line, region, furniture));
    }
    Text whole = text(region);
    if (whole != null && words.isEmpty()) {
      lines(region, whole, furniture);
    } else if (whole != null) {
      copy(region, whole, first, words);
    }
  }

  private List<String> line(XmlElement line, XmlElement region, boolean furniture)
      throws MarkupException, TooLargeException {
    int first = builder.wordCount();
    List<String> words = new ArrayList<>();
    Box box = PagePoints.of(line, source).box();
    Text whole = text(line);
    for (XmlElement word : line.children("Word")) {
      Text own = text(word);
      if (own != null) {
        place(word, own, PagePoints.of(word, source).box());
        words.addAll(Words.of(own.text()));
      }
    }
    if (whole != null && words.isEmpty()) {
      place(line, whole, box);
      words.addAll(Words.of(whole.text()));
    } else if (whole != null) {
      copy(line, whole, first, words);
    }
    XmlElement style = style(line, region);
    XmlAttributes attributes = style == null ? null : style.attributes(source);
    builder.endLine(
        box,
        attributes == null ? OptionalDouble.empty() : attributes.figure("fontSize"),
        attributes != null && Set.of("true", "1").contains(attributes.value("bold", "")),
        furniture);
    return words;
  }

  /** The style of a line: its own, that of its first word, or that of its region. */
  private static @Nullable XmlElement style(XmlElement line, XmlElement region) {
    XmlElement style = line.child("TextStyle");
    XmlElement word = line.child("Word");
    if (style == null && word != null) {
      style = word.child("TextStyle");
    }
    return style == null ? region.child("TextStyle") : style;
  }

  private void place(XmlElement owner, Text text, @Nullable Box box)
      throws MarkupException, TooLargeException {
    int first = builder.wordCount();
    OptionalDouble confidence = Figures.share(text.equivalent().attributes(source).figure("conf"));
    int count = builder.word(text.text(), true, box, confidence);
    if (count > 0) {
      places.add(new PagePlace(owner, text.equivalent(), text.content(), first, count, false));
    }
  }

  /** A text that repeats other words is changed with them; one that differs is left alone. */
  private void copy(XmlElement owner, Text text, int first, List<String> words) {
    if (Words.of(text.text()).equals(words)) {
      places.add(
          new PagePlace(owner, text.equivalent(), text.content(), first, words.size(), true));
    }
  }

  /** The lines of a region that has only a text. */
  private void lines(XmlElement region, Text text, boolean furniture)
      throws MarkupException, TooLargeException {
    int first = builder.wordCount();
    Box box = PagePoints.of(region, source).box();
    List<String> lines = text.text().lines().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i < lines.size(); i++) {
      double height = box == null ? 0 : box.height() / lines.size();
      Box part =
          box == null ? null : new Box(box.left(), box.top() + i * height, box.width(), height);
      builder.word(lines.get(i), true, part, OptionalDouble.empty());
      builder.endLine(part, OptionalDouble.empty(), false, furniture);
    }
    int count = builder.wordCount() - first;
    if (count > 0) {
      places.add(new PagePlace(region, text.equivalent(), text.content(), first, count, false));
    }
  }

  /** The text of an element: of several, the one with the lowest index. */
  private @Nullable Text text(XmlElement element) throws MarkupException {
    XmlElement best = null;
    double lowest = Double.POSITIVE_INFINITY;
    for (XmlElement equivalent : element.children("TextEquiv")) {
      double index = equivalent.attributes(source).figure("index").orElse(0);
      if (index < lowest && equivalent.child("Unicode") != null) {
        best = equivalent;
        lowest = index;
      }
    }
    XmlElement content = best == null ? null : best.child("Unicode");
    if (best == null || content == null) {
      return null;
    }
    return new Text(best, content, content.text(source));
  }
}
