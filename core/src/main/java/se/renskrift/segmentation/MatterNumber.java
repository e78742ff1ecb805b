package se.renskrift.segmentation;

import org.jspecify.annotations.Nullable;

/**
 * The number that a line begins with as the matters of a meeting do: after a sign, after what a
 * copy made of the sign, or with no sign at all.
 *
 * @param unit the index of the line
 * @param value the number
 * @param behindSign the number if its first digit is the sign misread; -1 if it cannot be
 * @param sign what stands before the number
 * @param rest where the title begins in the line; its end if there is none
 */
record MatterNumber(int unit, int value, int behindSign, Sign sign, int rest) {
  /** What stands before a number. */
  enum Sign {
    /** The sign, or what is made of it alone. */
    SURE,
    /** A letter or digit that the sign may have been read as. */
    MISREAD,
    /** Nothing, or a digit that may be the sign. */
    LOST
  }

  private static final String SIGNS = "\u00A7$";
  private static final String MISREAD = "S58&";
  private static final int MAX_DIGITS = 4;
  private static final int MAX_BOARD = 4;
  private static final int MAX_TITLE = 120;

  /** A sign that is not there is not looked for before greater numbers, which are years. */
  private static final int MAX_UNSIGNED = 1000;

  /** The number of a unit, or null if it does not begin so. */
  static @Nullable MatterNumber of(int index, Unit unit) {
    String text = unit.text();
    int at = sign(text);
    if (at < 0 || !unit.alone() || text.length() > MAX_TITLE) {
      return null;
    }
    Sign sign = Sign.LOST;
    if (at > 0) {
      sign = SIGNS.indexOf(text.charAt(at)) >= 0 ? Sign.SURE : Sign.MISREAD;
    } else if (SIGNS.indexOf(text.charAt(0)) >= 0) {
      sign = Sign.SURE;
    } else if (text.length() > 2
        && MISREAD.indexOf(text.charAt(0)) >= 0
        && text.charAt(1) == ' '
        && Character.isDigit(text.charAt(2))) {
      sign = Sign.MISREAD;
    } else if (MISREAD.indexOf(text.charAt(0)) >= 0 && !Character.isDigit(text.charAt(0))) {
      sign = Sign.MISREAD;
    }
    int digits = sign == Sign.LOST ? at : at + 1;
    while (sign != Sign.LOST
        && digits < text.length()
        && (SIGNS.indexOf(text.charAt(digits)) >= 0 || text.charAt(digits) == ' ')) {
      digits++;
    }
    int end = digits;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == digits || end - digits > MAX_DIGITS) {
      return null;
    }
    int rest = end;
    rest += rest < text.length() && ".,:)".indexOf(text.charAt(rest)) >= 0 ? 1 : 0;
    if (rest < text.length() && text.charAt(rest) != ' ') {
      return null;
    }
    while (rest < text.length() && text.charAt(rest) == ' ') {
      rest++;
    }
    int value = Integer.parseInt(text.substring(digits, end));
    if (sign != Sign.SURE && !mayBeTitle(text, rest, value)) {
      return null;
    }
    boolean glued = sign == Sign.LOST && end - digits > 1 && isMisread(text.charAt(digits));
    int behind = glued ? Integer.parseInt(text.substring(digits + 1, end)) : -1;
    return new MatterNumber(index, value, behind, sign, rest);
  }

  private static boolean isMisread(char c) {
    return MISREAD.indexOf(c) >= 0;
  }

  /** Where the sign stands or the number begins: 0, or after the short name of a board; or -1. */
  private static int sign(String text) {
    char first = text.charAt(0);
    if (Character.isDigit(first) || SIGNS.indexOf(first) >= 0 || first == '&') {
      return 0;
    }
    if (!Character.isUpperCase(first)) {
      return -1;
    }
    int at = 1;
    while (at < text.length() && at < MAX_BOARD && Character.isLetter(text.charAt(at))) {
      at++;
    }
    boolean spaced = at < text.length() && text.charAt(at) == ' ';
    int sign = spaced ? at + 1 : at;
    if (at > 1 && sign + 1 < text.length() && SIGNS.indexOf(text.charAt(sign)) >= 0) {
      return sign;
    }
    boolean digits = sign + 2 < text.length() && text.charAt(sign + 1) == ' ';
    if (at > 1 && spaced && digits && MISREAD.indexOf(text.charAt(sign)) >= 0) {
      return sign;
    }
    return first == 'S' && text.length() > 1 && " 0123456789".indexOf(text.charAt(1)) >= 0 ? 0 : -1;
  }

  /** Whether a line without the sign can be the title of a matter, or a number alone. */
  private static boolean mayBeTitle(String text, int rest, int value) {
    if (value == 0 || value >= MAX_UNSIGNED || rest == text.length()) {
      return false;
    }
    char first = text.charAt(rest);
    char last = text.charAt(text.length() - 1);
    return (Character.isUpperCase(first) || first == '"' || first == '\u201D')
        && ".:;,!".indexOf(last) < 0;
  }

  /** Whether the number can be so. */
  boolean canBe(int number) {
    return value == number || behindSign == number;
  }
}
