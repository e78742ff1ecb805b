package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts at white space; a no-break space does not part words. */
final class Words {
  private Words() {}

  /** The first place from {@code from} that is not white space. */
  static int start(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The first place from {@code from} that is white space. */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (int start = start(text, 0); start < text.length(); ) {
      int end = end(text, start);
      words.add(text.substring(start, end));
      start = start(text, end);
    }
    return words;
  }

  static int count(String text) {
    int count = 0;
    for (int start = start(text, 0); start < text.length(); start = start(text, end(text, start))) {
      count++;
    }
    return count;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }
}
