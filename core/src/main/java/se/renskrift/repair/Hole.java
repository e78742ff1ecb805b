package se.renskrift.repair;

/** Where a sign stands in a word for letters that were lost. */
final class Hole {
  /** Stands for a hole in a pattern. */
  static final char SIGN = '\0';

  /** Letters of distant languages, at which fonts of word processors place ligatures. */
  private static final char FIRST_EXOTIC = '\u0100';

  private static final String NUMBERED = "(cid:";
  private static final int LONGEST = 16;
  private static final String BOXES = "\uFFFD\u25A1\u25AF\u25FB\u2610\u2B1C\u25A0";

  private Hole() {}

  /** Whether there is such a sign in the text. */
  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '(' || c >= FIRST_EXOTIC) && end(text, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The end of the sign at a place, or -1 if there is none that is surely no character. */
  static int end(String text, int at) {
    char c = text.charAt(at);
    if (c == '(') {
      return numberedEnd(text, at);
    }
    return isBox(c) || isPrivate(c) || isExotic(c) ? at + 1 : -1;
  }

  /** Whether it is a sign that programs put for any character they do not have. */
  static boolean isBox(char c) {
    return BOXES.indexOf(c) >= 0;
  }

  /** Whether it is a letter that may well be one, as in a foreign name. */
  static boolean isExotic(char c) {
    return c >= FIRST_EXOTIC && c <= '\u024F';
  }

  /** Whether programs put the sign for any character that they do not have. */
  static boolean isForAny(String sign) {
    return sign.equals("?") || isBox(sign.charAt(0));
  }

  static boolean isPrivate(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  private static int numberedEnd(String text, int at) {
    if (!text.startsWith(NUMBERED, at)) {
      return -1;
    }
    int end = at + NUMBERED.length();
    while (end < text.length() && end - at < LONGEST && GlyphShift.isDigit(text.charAt(end))) {
      end++;
    }
    boolean closes = end > at + NUMBERED.length() && end < text.length() && text.charAt(end) == ')';
    return closes ? end + 1 : -1;
  }
}
