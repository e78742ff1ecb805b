package se.renskrift.text;

import java.util.List;

/**
 * Tells the letters of a reference that stand before its number: {@code KS 2019/318}. They are the
 * initials of a board or a register, which no dictionary has, and belong to what is never changed.
 */
final class References {
  private static final int MOST_LETTERS = 6;
  private static final int YEAR = 4;
  private static final String JOINTS = "/:.-\u2010\u2013";

  private References() {}

  /** Makes the word before a reference's number data, if it is such letters. */
  static void takeLetters(String text, int start, int end, List<Token> tokens) {
    if (tokens.isEmpty() || !isNumber(text, start, end)) {
      return;
    }
    Token before = tokens.get(tokens.size() - 1);
    if (before.end() == start - 1
        && text.charAt(before.end()) == ' '
        && before.type() == Token.Type.WORD
        && areInitials(text, before)) {
      tokens.set(
          tokens.size() - 1,
          new Token(before.start(), before.end(), Token.Type.DATA, before.sentenceStart()));
    }
  }

  private static boolean areInitials(String text, Token word) {
    if (word.end() - word.start() > MOST_LETTERS) {
      return false;
    }
    for (int at = word.start(); at < word.end(); at++) {
      if (!Character.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a year and more digits with a joint between, and no date. */
  private static boolean isNumber(String text, int start, int end) {
    int year = 0;
    while (start + year < end && Character.isDigit(text.charAt(start + year))) {
      year++;
    }
    int at = start + year;
    boolean joined = year == YEAR && at + 1 < end && JOINTS.indexOf(text.charAt(at)) >= 0;
    if (!joined || !(text.startsWith("19", start) || text.startsWith("20", start))) {
      return false;
    }
    int digits = 0;
    while (++at < end && Character.isDigit(text.charAt(at))) {
      digits++;
    }
    boolean month = digits == 2 && text.charAt(start + year) != '/';
    boolean date = month && at + 2 < end && text.charAt(at) == text.charAt(start + year);
    return digits > 0 && !date;
  }
}
