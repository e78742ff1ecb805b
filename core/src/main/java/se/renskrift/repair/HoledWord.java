package se.renskrift.repair;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.text.Span;

/**
 * A word some of whose letters were lost.
 *
 * @param span where it stands
 * @param pattern its letters, {@link Hole#SIGN} for each hole
 * @param keys what stands in each hole
 */
record HoledWord(Span span, String pattern, List<String> keys) {
  private static final int LONGEST = 64;
  private static final int MOST_HOLES = 4;

  /** The words with holes and at least one letter, in order. */
  static List<HoledWord> in(String text, boolean questions) {
    List<HoledWord> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      StringBuilder pattern = new StringBuilder();
      List<String> keys = new ArrayList<>();
      int start = at;
      while (at < text.length()) {
        char c = text.charAt(at);
        int end = Hole.end(text, at);
        if (end < 0 && questions && isQuestion(text, at)) {
          end = at + 1;
        }
        if (end >= 0) {
          keys.add(text.substring(at, end));
          pattern.append(Hole.SIGN);
          at = end;
        } else if (GlyphShift.isLetter(c)) {
          pattern.append(c);
          at++;
        } else {
          break;
        }
      }
      boolean letters = pattern.length() > keys.size();
      if (!keys.isEmpty() && letters && keys.size() <= MOST_HOLES && pattern.length() <= LONGEST) {
        words.add(new HoledWord(new Span(start, at), pattern.toString(), List.copyOf(keys)));
      }
      at = Math.max(at, start + 1);
    }
    return words;
  }

  /** Whether a question mark stands in or at the end of a word. */
  private static boolean isQuestion(String text, int at) {
    return text.charAt(at) == '?'
        && ((at > 0 && GlyphShift.isLetter(text.charAt(at - 1)))
            || (at + 1 < text.length() && GlyphShift.isLetter(text.charAt(at + 1))));
  }

  /** Whether all holes hold the same. */
  boolean isOfOne(String key) {
    return keys.stream().allMatch(key::equals);
  }

  /** Whether every hole has letters around it. */
  boolean isInside() {
    return pattern.charAt(0) != Hole.SIGN && pattern.charAt(pattern.length() - 1) != Hole.SIGN;
  }

  /** The word with the given letters in its holes. */
  String fill(List<String> letters) {
    StringBuilder word = new StringBuilder();
    int next = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == Hole.SIGN) {
        word.append(letters.get(next++));
      } else {
        word.append(c);
      }
    }
    return word.toString();
  }
}
