package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** Reads the words of an ALTO file. Not thread-safe. */
final class AltoReader {
  private static final char SOFT_HYPHEN = '\u00AD';

  private final String source;
  private final XmlElement root;
  private final LayoutBuilder builder;
  private final AltoStyles styles;
  private final List<AltoPlace> places = new ArrayList<>();

  /** Whether the file marks spaces between words; if not, every two words have one. */
  private final boolean marksSpaces;

  AltoReader(String source, XmlElement root, LayoutBuilder builder) throws MarkupException {
    this.source = source;
    this.root = root;
    this.builder = builder;
    styles = AltoStyles.of(root, source);
    marksSpaces = source.contains("<" + root.prefix() + "SP");
  }

  /** The places that words were found in, in the order of the words. */
  List<AltoPlace> read() throws MarkupException, TooLargeException {
    List<String> order = AltoBlocks.order(root, source);
    LengthUnit unit = unit();
    XmlElement layout = root.child("Layout");
    if (layout == null) {
      throw new MarkupException(root.start(), "it has no Layout");
    }
    for (XmlElement page : layout.children("Page")) {
      builder.beginPage();
      for (AltoBlocks.Block block : AltoBlocks.of(page, styles, order, source)) {
        builder.beginBlock();
        for (XmlElement line : block.element().children("TextLine")) {
          line(line, block);
        }
      }
      XmlElement space = page.child("PrintSpace");
      builder.endPage(length(page, space, "WIDTH"), length(page, space, "HEIGHT"), unit);
    }
    return places;
  }

  private LengthUnit unit() throws MarkupException {
    XmlElement description = root.child("Description");
    XmlElement unit = description == null ? null : description.child("MeasurementUnit");
    return switch (unit == null ? "" : unit.text(source).strip()) {
      case "mm10" -> LengthUnit.MM10;
      case "inch1200" -> LengthUnit.INCH1200;
      default -> LengthUnit.PIXEL;
    };
  }

  private double length(XmlElement page, @Nullable XmlElement space, String name)
      throws MarkupException {
    OptionalDouble own = page.attributes(source).figure(name);
    if (own.isEmpty() && space != null) {
      own = space.attributes(source).figure(name);
    }
    return Math.max(0, own.orElse(0));
  }

  private void line(XmlElement line, AltoBlocks.Block block)
      throws MarkupException, TooLargeException {
    XmlAttributes attributes = line.attributes(source);
    AltoStyles.Style lineStyle = styles.of(attributes, block.style());
    OptionalDouble size = lineStyle.size();
    boolean bold = true;
    boolean apart = false;
    List<XmlElement> parts = line.children();
    for (int i = 0; i < parts.size(); i++) {
      XmlElement part = parts.get(i);
      if (part.is("SP")) {
        apart = true;
      } else if (part.is("HYP")) {
        hyphen(part);
      } else if (part.is("String")) {
        XmlAttributes own = part.attributes(source);
        AltoStyles.Style style = styles.of(own, lineStyle);
        bold &= style.bold();
        size = style.size().isPresent() ? style.size() : size;
        boolean last = i + 1 == parts.size() || parts.get(i + 1).is("HYP");
        word(part, own, apart || !marksSpaces, last);
        apart = false;
      }
    }
    builder.endLine(box(attributes), size, bold, block.isFurniture());
  }

  private void word(XmlElement string, XmlAttributes attributes, boolean apart, boolean last)
      throws MarkupException, TooLargeException {
    String content = attributes.value("CONTENT", "").stripTrailing();
    int length = content.length();
    boolean cut = last && attributes.value("SUBS_TYPE", "").equals("HypPart1") && length > 0;
    boolean ownHyphen = cut && length > 1 && Rewording.isHyphen(content.charAt(length - 1));
    String head = ownHyphen ? content.substring(0, length - 1) : content;
    // The whole word is given too: it says whether the hyphen is the word's or the line's.
    boolean kept = cut && attributes.value("SUBS_CONTENT", "").startsWith(head + "-");
    boolean tail = ownHyphen && !kept;
    int first = builder.wordCount();
    OptionalDouble confidence = Figures.share(attributes.figure("WC"));
    int count = builder.word(tail ? head : content, apart, box(attributes), confidence);
    if (count > 0) {
      places.add(new AltoPlace(string, first, count, tail ? 1 : 0));
    }
    if (cut && !kept) {
      builder.hyphen(SOFT_HYPHEN);
    } else if (cut && !ownHyphen) {
      builder.hyphen('-');
    }
  }

  /** A hyphen that stands by itself at a line's end, unless the word before it told already. */
  private void hyphen(XmlElement hyphen) throws MarkupException {
    String sign = hyphen.attributes(source).value("CONTENT", "").strip();
    if (!builder.endsWithHyphen()) {
      builder.hyphen(sign.isEmpty() || !Rewording.isHyphen(sign.charAt(0)) ? '-' : sign.charAt(0));
    }
  }

  private static @Nullable Box box(XmlAttributes attributes) throws MarkupException {
    OptionalDouble left = attributes.figure("HPOS");
    OptionalDouble top = attributes.figure("VPOS");
    OptionalDouble width = attributes.figure("WIDTH");
    OptionalDouble height = attributes.figure("HEIGHT");
    boolean whole =
        left.isPresent() && top.isPresent() && width.orElse(-1) >= 0 && height.orElse(-1) >= 0;
    return whole
        ? new Box(left.getAsDouble(), top.getAsDouble(), width.getAsDouble(), height.getAsDouble())
        : null;
  }
}
