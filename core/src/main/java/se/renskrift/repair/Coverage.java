package se.renskrift.repair;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Span;

/**
 * How many letters of a line stand in words of the lexicon, and how many do not.
 *
 * @param listed letters in listed words; words of less than three letters do not count
 * @param others letters in other words
 */
record Coverage(int listed, int others) {
  private static final int SHORTEST = 3;
  private static final int TELLING = 4;
  private static final int LONGEST = 48;

  /** So many listed letters, if most are, show that a line is sound. */
  private static final int ENOUGH = 16;

  /** What may stand beside a word in a text that is as it should be. */
  private static final String BESIDE = " \n\r\t\f.,:;!?()\"'/-\u2013\u201D\u2019\u2022\u00AD";

  /** Gives each character the one it stands for, or 0. */
  @FunctionalInterface
  interface Reading {
    char decode(char c);
  }

  /**
   * Reads a line.
   *
   * @param isWord whether a word in lower case is listed
   * @param strict whether only words that stand between spaces and usual signs are words
   * @param words takes up listed words of four letters or more; if null, reading ends as soon as it
   *     is plain that the line is sound
   */
  static Coverage of(
      String text,
      Span line,
      Reading reading,
      boolean strict,
      Predicate<CharSequence> isWord,
      @Nullable Set<String> words) {
    StringBuilder word = new StringBuilder();
    int listed = 0;
    int others = 0;
    char before = ' ';
    for (int i = line.start(); i <= line.end(); i++) {
      char c = i < line.end() ? reading.decode(text.charAt(i)) : ' ';
      if (GlyphShift.isLetter(c)) {
        word.append(Character.toLowerCase(c));
        continue;
      }
      if (word.length() >= SHORTEST) {
        boolean apart = !strict || (BESIDE.indexOf(before) >= 0 && BESIDE.indexOf(c) >= 0);
        if (apart && word.length() <= LONGEST && isWord.test(word)) {
          listed += word.length();
          if (words != null && word.length() >= TELLING) {
            words.add(word.toString());
          }
        } else {
          others += word.length();
        }
        if (words == null && listed >= ENOUGH && others < listed) {
          return new Coverage(listed, others);
        }
      }
      before = c;
      word.setLength(0);
    }
    return new Coverage(listed, others);
  }

  /** The share of the letters that stand in listed words; 0 if there are none. */
  double share() {
    return listed == 0 ? 0 : listed / (double) (listed + others);
  }

  /** All letters seen. */
  int letters() {
    return listed + others;
  }
}
