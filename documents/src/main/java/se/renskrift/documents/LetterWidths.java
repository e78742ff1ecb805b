package se.renskrift.documents;

/** How wide characters are beside one another, as in most typefaces. */
final class LetterWidths {
  private static final String NARROW = "ijlIftr.,:;!|'()[]/ -\u00AD\u2019\u201D\u00EE\u00EF";
  private static final String WIDE = "mwMWOQGCDHNUÅÄÖÆæ%@\u2013\u2014\u2026";

  private LetterWidths() {}

  /** The width of a text; a letter such as n has 1. */
  static double of(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += NARROW.indexOf(c) >= 0 ? 0.5 : WIDE.indexOf(c) >= 0 ? 1.4 : 1;
    }
    return width;
  }
}
