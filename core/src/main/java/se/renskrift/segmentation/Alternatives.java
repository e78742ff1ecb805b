package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.List;

/** Writes out what {@code (a|b) c} stands for: {@code a c} and {@code b c}. */
final class Alternatives {
  private Alternatives() {}

  /**
   * All that some words with alternatives in parentheses stand for, in order.
   *
   * @throws IllegalArgumentException if a parenthesis is not closed or stands in another
   */
  static List<String> of(String words) {
    int open = words.indexOf('(');
    int close = words.indexOf(')');
    if (open < 0 && close < 0) {
      return List.of(words);
    }
    if (open < 0 || close < open || words.lastIndexOf('(', close) != open) {
      throw new IllegalArgumentException("expected each parenthesis closed, found: " + words);
    }
    List<String> all = new ArrayList<>();
    List<String> rests = of(words.substring(close + 1));
    for (String one : words.substring(open + 1, close).split("\\|", -1)) {
      for (String rest : rests) {
        all.add(words.substring(0, open) + one + rest);
      }
    }
    return all;
  }
}
