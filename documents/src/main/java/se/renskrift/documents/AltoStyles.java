package se.renskrift.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The text styles that an ALTO file defines, by their identifiers. */
final class AltoStyles {
  /**
   * A text style.
   *
   * @param size of its letters, in points
   * @param bold whether it is bold
   */
  record Style(OptionalDouble size, boolean bold) {
    static final Style NONE = new Style(OptionalDouble.empty(), false);
  }

  private final Map<String, Style> styles = new HashMap<>();

  static AltoStyles of(XmlElement root, String source) throws MarkupException {
    AltoStyles found = new AltoStyles();
    XmlElement all = root.child("Styles");
    if (all != null) {
      for (XmlElement element : all.children("TextStyle")) {
        XmlAttributes attributes = element.attributes(source);
        boolean bold = isBold(attributes.value("FONTSTYLE"));
        Style style = new Style(attributes.figure("FONTSIZE"), bold);
        found.styles.put(attributes.value("ID", ""), style);
      }
    }
    return found;
  }

  /** The text style among those that an element refers to, or the one it inherits. */
  Style of(XmlAttributes attributes, Style inherited) throws MarkupException {
    Style style = inherited;
    for (String id : Words.of(attributes.value("STYLEREFS", ""))) {
      style = styles.getOrDefault(id, style);
    }
    String own = attributes.value("STYLE");
    return own == null ? style : new Style(style.size(), isBold(own));
  }

  private static boolean isBold(@Nullable String style) {
    return style != null && Words.of(style).contains("bold");
  }
}
