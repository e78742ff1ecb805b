package se.renskrift.repair;

/**
 * How the characters of a text layer became others: all by the same rule.
 *
 * @param order the order of the glyphs whose numbers were given as text
 * @param by in {@link GlyphOrder#UNICODE}, what was added to each character
 * @param digits whether digits were moved as well as letters
 * @param signs whether other signs were moved
 * @param spaces whether spaces were moved; there may be others that were not
 */
record GlyphShift(GlyphOrder order, int by, boolean digits, boolean signs, boolean spaces) {
  private static final char LAST_LETTER = '\u024F';

  /** The character meant; the same one if it was not moved. */
  char meant(char c) {
    if (isStructure(c)) {
      return c;
    }
    char decoded = order.decode(c, by);
    // A letter that stands there was moved there, for all letters were moved.
    boolean moved =
        isLetter(decoded)
            || isLetter(c)
            || (isDigit(decoded) ? digits : decoded == ' ' ? spaces : signs);
    return moved && decoded != 0 ? decoded : c;
  }

  /** The letter that a character stands for, or 0. */
  char letter(char c) {
    char decoded = isStructure(c) ? 0 : order.decode(c, by);
    return isLetter(decoded) ? decoded : 0;
  }

  static boolean isLetter(char c) {
    return Orthography.isPlain(c)
        || (c >= '\u00C0' && c <= LAST_LETTER && c != '\u00D7' && c != '\u00F7');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the page put it there, not the font. */
  static boolean isStructure(char c) {
    return c == '\n' || c == ' ';
  }
}
