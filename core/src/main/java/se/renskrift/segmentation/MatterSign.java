package se.renskrift.segmentation;

/** Tells whether a line begins as the matters of minutes do: with a sign and a number. */
final class MatterSign {
  /** What a poor copy makes of a paragraph sign alone, and what may be a letter or digit, too. */
  private static final char MISREAD = '$';

  private static final String PERHAPS = "5S8";
  private static final int MAX_DIGITS = 3;
  private static final int MAX_NUMBER = 4;
  private static final int MAX_BOARD = 4;

  private MatterSign() {}

  /**
   * The edits that make the beginning of a line the sign: 0 if it is there, 1 or 2 if it may have
   * been misread; -1 if it is not.
   */
  static int edits(String sign, Line line) {
    String text = line.text();
    if (line.size() == 0) {
      return -1;
    }
    if (mayBeIn(sign, text)) {
      if (Character.isDigit(line.first(0)) && (text.startsWith(sign) || follows(sign, line))) {
        return 0;
      }
      if (text.startsWith(sign)
          && text.length() > sign.length()
          && Character.isDigit(text.charAt(sign.length()))) {
        return 0;
      }
      if (followsBoard(sign, text)) {
        return 0;
      }
    }
    if (sign.length() != 1 || text.length() < 2 || text.charAt(1) != ' ') {
      return -1;
    }
    int edits = text.charAt(0) == MISREAD ? 1 : PERHAPS.indexOf(text.charAt(0)) >= 0 ? 2 : -1;
    return isTitled(text) ? edits : -1;
  }

  /** Whether the first character of the sign stands where a sign that counts may begin. */
  private static boolean mayBeIn(String sign, String text) {
    int last = Math.min(MAX_BOARD + 1, text.length() - 1);
    for (int at = 0; at <= last; at++) {
      if (text.charAt(at) == sign.charAt(0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sign and a number stand after the short name of a board, with spaces or not. */
  private static boolean followsBoard(String sign, String text) {
    if (!Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    int at = 2;
    while (at <= MAX_BOARD + 1 && !text.startsWith(sign, at)) {
      at++;
    }
    if (at > MAX_BOARD + 1) {
      return false;
    }
    int board = text.charAt(at - 1) == ' ' ? at - 1 : at;
    int number = at + sign.length();
    number += number < text.length() && text.charAt(number) == ' ' ? 1 : 0;
    return board <= MAX_BOARD
        && text.chars().limit(board).allMatch(Character::isLetter)
        && number < text.length()
        && Character.isDigit(text.charAt(number));
  }

  /** Whether a number and a capitalised word follow the first two characters. */
  private static boolean isTitled(String text) {
    int at = 2;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at > 2
        && at <= 2 + MAX_DIGITS
        && at + 1 < text.length()
        && text.charAt(at) == ' '
        && Character.isUpperCase(text.charAt(at + 1));
  }

  /** Whether the sign and a space stand at a place. */
  private static boolean standsAt(int at, String sign, String text) {
    int end = at + sign.length();
    return end < text.length() && text.charAt(end) == ' ' && text.startsWith(sign, at);
  }

  /** Whether the sign stands after a number, and something after both. */
  private static boolean follows(String sign, Line line) {
    int end = line.text().indexOf(' ');
    return end > 0
        && line.size() > 1
        && end <= MAX_NUMBER
        && standsAt(end + 1, sign, line.text())
        && Character.isUpperCase(line.first(1))
        && line.text().chars().limit(end).allMatch(Character::isDigit);
  }
}
