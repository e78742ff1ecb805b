package se.renskrift.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Span;

/**
 * A PAGE XML file that can be written back with corrected words.
 *
 * <p>The observed form of a changed text becomes one more {@code TextEquiv}, after the corrected in
 * the order of their indexes. Versions before 2016 allow one only; there it stands in {@code
 * custom}. Texts of lines and regions that repeat changed words change with them.
 */
final class PageXmlFile implements OriginalFile {
  private final MarkupFile file;
  private final XmlElement root;
  private final String text;
  private final Layout layout;
  private final List<PagePlace> places;

  PageXmlFile(
      MarkupFile file, XmlElement root, String text, Layout layout, List<PagePlace> places) {
    this.file = file;
    this.root = root;
    this.text = text;
    this.layout = layout;
    this.places = places;
  }

  @Override
  public OcrFormat format() {
    return OcrFormat.PAGE;
  }

  @Override
  public byte[] correct(CorrectedText corrected, CorrectionNote note) {
    Originals.check(text, corrected);
    Rewording rewording = Rewording.of(corrected, layout);
    Patch patch = new Patch();
    try {
      String version = PageXmlNote.version(root, file.text());
      if (!rewording.isEmpty()) {
        PageXmlNote.insert(root, version, file, note, patch);
      }
      for (PagePlace place : places) {
        if (rewording.changes(place.first(), place.count())) {
          reword(place, rewording, version.compareTo("2016") >= 0, patch);
        }
      }
    } catch (MarkupException e) {
      throw new IllegalStateException("the file was read before", e);
    }
    return file.patched(patch);
  }

  private void reword(PagePlace place, Rewording rewording, boolean manyTexts, Patch patch)
      throws MarkupException {
    XmlElement content = place.content();
    String observed = content.text(file.text());
    String intended = rewording.apply(observed, place.first());
    if (place.owner().is("Word") && place.count() == 1) {
      intended = PageXmlDivision.divide(place.owner(), Words.of(intended), intended, file, patch);
    }
    replace(content, intended, patch);
    XmlElement plain = place.equivalent().child("PlainText");
    if (plain != null && !plain.isSelfClosing() && plain.text(file.text()).equals(observed)) {
      replace(plain, intended, patch);
    }
    if (!place.copy() && manyTexts) {
      alternative(place, observed, patch);
    } else if (!place.copy()) {
      custom(place.owner(), observed, patch);
    }
  }

  private void replace(XmlElement element, String written, Patch patch) {
    patch.replace(new Span(element.contentStart(), element.contentEnd()), file.escape(written));
  }

  private void alternative(PagePlace place, String observed, Patch patch) throws MarkupException {
    XmlElement main = place.equivalent();
    XmlAttributes attributes = main.attributes(file.text());
    if (attributes.span("index") == null) {
      patch.insert(main.attributesEnd(), " index=\"0\"");
    }
    long highest = 0;
    XmlElement last = main;
    for (XmlElement other : place.owner().children("TextEquiv")) {
      double index = other.attributes(file.text()).figure("index").orElse(0);
      highest = Math.max(highest, (long) index);
      last = other;
    }
    String name = main.name();
    String unicode = main.prefix() + "Unicode";
    StringBuilder out = new StringBuilder();
    out.append('<').append(name).append(" index=\"").append(highest + 1).append('"');
    @Nullable String confidence = attributes.value("conf");
    if (confidence != null) {
      out.append(" conf=\"").append(file.escape(confidence)).append('"');
    }
    out.append("><").append(unicode).append('>').append(file.escape(observed));
    out.append("</").append(unicode).append("></").append(name).append('>');
    patch.insert(last.end(), out.toString());
  }

  private void custom(XmlElement owner, String observed, Patch patch) {
    String written = "observed {text:" + PageXmlNote.customText(observed) + ";}";
    Span span = owner.attributes(file.text()).span("custom");
    if (span == null) {
      patch.insert(owner.attributesEnd(), " custom=\"" + file.escape(written) + "\"");
    } else {
      patch.insert(span.end(), (span.isEmpty() ? "" : " ") + file.escape(written));
    }
  }
}
