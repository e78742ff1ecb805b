package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Span;

/** The attributes of one start tag, and where their values stand in the source. */
final class XmlAttributes {
  private record Attribute(String name, Span value) {}

  private final String source;
  private final List<Attribute> attributes;

  private XmlAttributes(String source, List<Attribute> attributes) {
    this.source = source;
    this.attributes = attributes;
  }

  /** Reads what stands between the name of a well-formed start tag and its end. */
  static XmlAttributes of(String source, int from, int to) {
    List<Attribute> found = new ArrayList<>(8);
    int at = from;
    while (true) {
      while (at < to && XmlText.isSpace(source.charAt(at))) {
        at++;
      }
      int equals = source.indexOf('=', at);
      if (at >= to || equals < 0 || equals >= to) {
        return new XmlAttributes(source, found);
      }
      int quote = equals + 1;
      while (XmlText.isSpace(source.charAt(quote))) {
        quote++;
      }
      int end = source.indexOf(source.charAt(quote), quote + 1);
      found.add(new Attribute(source.substring(at, equals).strip(), new Span(quote + 1, end)));
      at = end + 1;
    }
  }

  /** Where the value of an attribute without a prefix stands, or null if there is none. */
  @Nullable Span span(String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return attribute.value();
      }
    }
    return null;
  }

  @Nullable String value(String name) throws MarkupException {
    Span span = span(name);
    return span == null ? null : XmlText.attribute(source, span);
  }

  String value(String name, String otherwise) throws MarkupException {
    String value = value(name);
    return value == null ? otherwise : value;
  }

  /** A figure; one that is none counts as not given, for it is never the text that matters. */
  OptionalDouble figure(String name) throws MarkupException {
    return Figures.of(value(name));
  }
}
