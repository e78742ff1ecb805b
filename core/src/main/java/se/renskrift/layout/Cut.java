package se.renskrift.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place where a word may be cut: a hyphen, white space with a line break, and a word's rest.
 *
 * @param text the text it is in
 * @param hyphen where the hyphen is
 * @param gap where the white space begins, after the hyphen
 * @param tail where the rest begins
 * @param head the letters and digits before the hyphen
 * @param rest the letters and digits after the gap
 */
record Cut(String text, int hyphen, int gap, int tail, String head, String rest) {
  /** No word part is longer; longer runs are no words and are not looked up. */
  static final int MAX_PART = 48;

  /** The cut whose gap holds the line break at {@code lineBreak}, or null if none is there. */
  static @Nullable Cut at(String text, int lineBreak) {
    int gap = lineBreak;
    while (gap > 0 && isBlank(text.charAt(gap - 1))) {
      gap--;
    }
    int hyphen = gap - 1;
    if (hyphen < 1
        || !Hyphens.isHyphen(text.charAt(hyphen))
        || !Character.isLetterOrDigit(text.charAt(hyphen - 1))) {
      return null;
    }
    int tail = lineBreak;
    while (tail < text.length() && Line.isSpace(text.charAt(tail))) {
      tail++;
    }
    if (tail == text.length() || !Hyphens.startsPart(text.charAt(tail))) {
      return null;
    }
    int head = hyphen;
    while (head > 0
        && hyphen - head <= MAX_PART
        && Character.isLetterOrDigit(text.charAt(head - 1))) {
      head--;
    }
    int end = tail + 1;
    while (end < text.length()
        && end - tail <= MAX_PART
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return new Cut(
        text, hyphen, gap, tail, text.substring(head, hyphen), text.substring(tail, end));
  }

  private static boolean isBlank(char c) {
    return Line.isSpace(c) && !Line.endsLine(c);
  }

  char sign() {
    return text.charAt(hyphen);
  }

  /** Whether nothing but one line's end stands between. */
  boolean isAdjacent() {
    int breaks = 0;
    for (int i = gap; i < tail; i++) {
      char c = text.charAt(i);
      breaks += c == '\n' ? 1 : c == '\f' ? 2 : 0;
    }
    return breaks <= 1;
  }

  boolean hasFormFeed() {
    return text.indexOf('\f', gap) >= 0 && text.indexOf('\f', gap) < tail;
  }

  /** Whether both parts are short enough to be looked up. */
  boolean isWord() {
    return head.length() < MAX_PART && rest.length() < MAX_PART;
  }

  String joined() {
    return head + rest;
  }

  String hyphenated() {
    return head + "-" + rest;
  }

  /** Where the rest's token ends: at white space or the text's end. */
  int tokenEnd() {
    int at = tail;
    while (at < text.length() && !Line.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether the token of the head is an address on a network, in which hyphens are real. */
  boolean isInAddress() {
    for (int i = hyphen - 1; i >= 0 && hyphen - i < 200; i--) {
      char c = text.charAt(i);
      if (Line.isSpace(c)) {
        return false;
      }
      if (c == '@' || c == '/' || (c == '.' && text.startsWith("www.", Math.max(0, i - 3)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next line begins as an item of a numbered list. */
  boolean beginsItem() {
    int at = tail;
    while (at < text.length() && at - tail < 4 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at > tail
        && at - tail < 4
        && !Character.isDigit(text.charAt(hyphen - 1))
        && at + 1 < text.length()
        && (text.charAt(at) == '.' || text.charAt(at) == ')')
        && Line.isSpace(text.charAt(at + 1));
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
