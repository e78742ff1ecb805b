package se.renskrift.repair;

/** Signs above ASCII that texts of any European language use. */
final class Signs {
  static final String EXPECTED =
      "\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026\u2212\u20AC\u2011\u2010"
          + "\u00A0\u00A7\u00A8\u00AB\u00AD\u00B0\u00B1\u00B2\u00B3\u00B4\u00B5\u00B7\u00BB"
          + "\u00BC\u00BD\u00BE\u00D7\u2020\u2022\u2265\u2264\uFB01\uFB02\uFEFF";

  /** Those of them that nearly every longer text has one of, and letters of names. */
  static final String COMMON =
      "\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u20AC\u00A7\u00B0\u00BD\u00BB\u00E9\u00FC";

  private Signs() {}

  static boolean isExpected(char c) {
    return EXPECTED.indexOf(c) >= 0;
  }
}
