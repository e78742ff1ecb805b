package se.renskrift.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.renskrift.text.Span;

/** Runs of non-space. */
final class Words {
  /** Longer runs are no words. */
  static final int LONGEST = 120;

  private Words() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Tells something of a place in a text. */
  @FunctionalInterface
  interface Place {
    boolean test(String text, int at);
  }

  /** The runs of non-space between two places, in order. */
  static List<Span> in(String text, int from, int to) {
    List<Span> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && !isSpace(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words.add(new Span(start, at));
      }
      at++;
    }
    return words;
  }

  /** The first so many different runs with a place of some kind, and how often each stands. */
  static Map<String, Integer> having(String text, Place kind, int most) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      boolean has = false;
      int start = at;
      while (at < text.length() && !isSpace(text.charAt(at))) {
        has |= kind.test(text, at++);
      }
      if (has && at - start <= LONGEST) {
        String word = text.substring(start, at);
        if (counts.size() < most || counts.containsKey(word)) {
          counts.merge(word, 1, Integer::sum);
        }
      }
      at++;
    }
    return counts;
  }
}
