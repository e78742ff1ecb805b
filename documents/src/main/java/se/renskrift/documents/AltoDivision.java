package se.renskrift.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Span;

/**
 * Divides a {@code String} that was read for several words: spaces and more strings follow it, each
 * with its share of the width. The first keeps the identifier and all else.
 */
final class AltoDivision {
  private final MarkupFile file;
  private final XmlElement string;
  private final XmlAttributes attributes;

  AltoDivision(MarkupFile file, XmlElement string, XmlAttributes attributes) {
    this.file = file;
    this.string = string;
    this.attributes = attributes;
  }

  void divide(List<String> parts, Patch patch) throws MarkupException {
    double left = attributes.figure("HPOS").orElse(0);
    double width = attributes.figure("WIDTH").orElse(0);
    Span widthSpan = attributes.span("WIDTH");
    boolean placed = attributes.span("HPOS") != null && widthSpan != null;
    double letter = width / String.join(" ", parts).length();
    StringBuilder rest = new StringBuilder();
    double at = left + letter * parts.get(0).length();
    if (placed && widthSpan != null) {
      patch.replace(widthSpan, Figures.whole(at - left));
    }
    for (String part : parts.subList(1, parts.size())) {
      rest.append('<').append(string.prefix()).append("SP");
      place(rest, placed, at, letter, false);
      rest.append("/><").append(string.name());
      copy(rest, "STYLEREFS");
      copy(rest, "STYLE");
      copy(rest, "LANG");
      at += letter;
      place(rest, placed, at, letter * part.length(), true);
      rest.append(" CONTENT=\"").append(file.escape(part)).append("\"/>");
      at += letter * part.length();
    }
    patch.insert(string.end(), rest.toString());
  }

  private void place(
      StringBuilder out, boolean placed, double left, double width, boolean withHeight) {
    if (placed) {
      out.append(" HPOS=\"").append(Figures.whole(left)).append('"');
      copy(out, "VPOS");
      out.append(" WIDTH=\"").append(Figures.whole(width)).append('"');
      if (withHeight) {
        copy(out, "HEIGHT");
      }
    }
  }

  private void copy(StringBuilder out, String name) {
    @Nullable Span span = attributes.span(name);
    if (span != null) {
      char quote = file.text().charAt(span.end());
      out.append(' ').append(name).append('=').append(quote);
      out.append(file.text(), span.start(), span.end()).append(quote);
    }
  }
}
