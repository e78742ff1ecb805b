package se.renskrift.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that is not blank.
 *
 * @param text the text it is a line of
 * @param start its first character that is not white space
 * @param end the end of its last character that is not white space
 * @param indent how many characters of white space stand before it
 * @param page the page it stands on, counted from 0
 * @param blanks how many blank lines stand before it, on its page and the one before together
 */
record Line(String text, int start, int end, int indent, int page, int blanks) {
  /** All lines of a text that are not blank; line feeds and form feeds end a line. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int page = 0;
    int blanks = 0;
    int from = 0;
    while (from <= text.length()) {
      int to = from;
      while (to < text.length() && !endsLine(text.charAt(to))) {
        to++;
      }
      int start = from;
      while (start < to && isSpace(text.charAt(start))) {
        start++;
      }
      int end = to;
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      boolean feed = to < text.length() && text.charAt(to) == '\f';
      if (start < end) {
        lines.add(new Line(text, start, end, start - from, page, blanks));
        blanks = 0;
      } else if (!feed && to < text.length() && !lines.isEmpty()) {
        blanks++;
      }
      page += feed ? 1 : 0;
      boolean pair = text.startsWith("\r\n", to);
      from = to + (pair ? 2 : 1);
    }
    return lines;
  }

  /** Whether the character ends a line. */
  static boolean endsLine(char c) {
    return c == '\n' || c == '\f' || c == '\r';
  }

  /** Whether the character is white space, of any kind. */
  static boolean isSpace(char c) {
    return c == ' '
        || (c < 0x80 ? c == '\t' || endsLine(c) || c == 0x0B : Character.isSpaceChar(c));
  }

  Line withFewerBlanks(int fewer) {
    return new Line(text, start, end, indent, page, Math.max(0, blanks - fewer));
  }

  int length() {
    return end - start;
  }

  char first() {
    return text.charAt(start);
  }

  char last() {
    return text.charAt(end - 1);
  }

  boolean startsLower() {
    return Character.isLowerCase(first());
  }

  /** The length of the first word. */
  int firstWordLength() {
    int at = start;
    while (at < end && !isSpace(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  String firstWord() {
    return text.substring(start, start + firstWordLength());
  }

  /** Whether it ends with a full stop, question mark or the like, quotes and brackets aside. */
  boolean endsSentence() {
    int at = end - 1;
    while (at > start && "\"'\u201D\u201C\u2019\u00BB)]".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?\u2026".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether it is cut into cells: it holds a tab, or so many spaces that they mean one. */
  boolean isTableRow() {
    int spaces = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        return true;
      }
      spaces = c == ' ' ? spaces + 1 : 0;
      if (spaces >= 4) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may be cut at its end: a hyphen after a letter or digit, then a word. */
  boolean isCutBefore(Line next) {
    return length() > 1
        && Hyphens.isHyphen(last())
        && Character.isLetterOrDigit(text.charAt(end - 2))
        && Hyphens.startsPart(next.first())
        && (Character.isDigit(text.charAt(end - 2)) || !ListMarker.of(next).exists());
  }

  @Override
  public String toString() {
    return text.substring(start, end);
  }
}
