package se.renskrift.documents;

/**
 * How far the ink of a text reaches from its baseline, in letter sizes, as in most typefaces: what
 * the size of letters is found by where a file gives only boxes around their ink.
 *
 * @param above how far it reaches above the baseline
 * @param below how far it reaches below it
 */
record LetterExtent(double above, double below) {
  private static final double SMALL = 0.5;
  private static final double TALL = 0.73;
  private static final double TALLEST = 0.92;
  private static final double LOW = 0.21;

  private static final String SMALL_LETTERS = "acemnorsuvwxz";
  private static final String LOW_LETTERS = "gjpqy,;()[]{}/\u00A7";

  /** The extent of a text, which should have a letter or digit. */
  static LetterExtent of(CharSequence text) {
    double above = SMALL;
    double below = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c) && c > 0x7F) {
        above = TALLEST;
      } else if (Character.isLetterOrDigit(c) && SMALL_LETTERS.indexOf(c) < 0) {
        above = Math.max(above, LOW_LETTERS.indexOf(c) < 0 || c == 'j' ? TALL : SMALL);
      }
      below = LOW_LETTERS.indexOf(c) < 0 ? below : LOW;
    }
    return new LetterExtent(above, below);
  }

  double height() {
    return above + below;
  }
}
