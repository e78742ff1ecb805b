package se.renskrift.layout;

/** The characters with which a word is cut at a line's end. */
final class Hyphens {
  static final char SOFT = '\u00AD';

  private Hyphens() {}

  /** Whether the character can be the hyphen of a cut word; a dash read for one included. */
  static boolean isHyphen(char c) {
    return c == '-' || isSoft(c) || c == '\u2010' || isDash(c);
  }

  /** Whether the character only ever stands where a word is cut. */
  static boolean isSoft(char c) {
    return c == SOFT || c == '\u00AC';
  }

  /** Whether the character is a dash, which also stands between words. */
  static boolean isDash(char c) {
    return c == '\u2013';
  }

  /** Whether the second part of a cut word can begin so; OCR reads letters as some signs. */
  static boolean startsPart(char c) {
    return Character.isLetterOrDigit(c) || c == '&' || c == '|';
  }
}
