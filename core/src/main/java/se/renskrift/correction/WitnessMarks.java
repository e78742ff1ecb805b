package se.renskrift.correction;

import java.text.Normalizer;
import java.util.Locale;
import se.renskrift.text.Projection;
import se.renskrift.text.SecondReading;
import se.renskrift.text.Span;

/**
 * Whether a second reading of a document knows the marks over letters. One that loses them is no
 * witness against marks that the first has. Immutable and thread-safe.
 */
final class WitnessMarks {
  /** With fewer letters with marks nothing is told. */
  private static final int FEWEST = 5;

  private final boolean lost;

  private WitnessMarks(boolean lost) {
    this.lost = lost;
  }

  /**
   * Compares where the two readings have the same letters.
   *
   * @param first the first reading, corrected
   * @param places from the source of both to the first reading
   */
  static WitnessMarks of(String first, Projection places, SecondReading second) {
    int marked = 0;
    int kept = 0;
    for (SecondReading.Word word : second.words()) {
      Span span = places.project(word.span());
      String here = Normalizer.normalize(span.of(first), Normalizer.Form.NFC);
      String there = Normalizer.normalize(word.text(), Normalizer.Form.NFC);
      if (here.length() != there.length() || !unmarked(here).equals(unmarked(there))) {
        continue;
      }
      for (int i = 0; i < here.length(); i++) {
        if (isMarked(here.charAt(i))) {
          marked++;
          kept += here.charAt(i) == there.charAt(i) ? 1 : 0;
        }
      }
    }
    return new WitnessMarks(marked >= FEWEST && 2 * kept < marked);
  }

  /** Whether it can speak for another word: not where that only lacks marks that one has. */
  boolean tells(String one, String other) {
    return !lost || marks(other) >= marks(one) || !unmarked(one).equals(unmarked(other));
  }

  private static long marks(String word) {
    String whole = Normalizer.normalize(word, Normalizer.Form.NFC);
    return whole.chars().filter(c -> isMarked((char) c)).count();
  }

  private static boolean isMarked(char c) {
    return Character.isLetter(c)
        && !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFD);
  }

  /** In lower case, without marks. */
  static String unmarked(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        out.append(apart.charAt(i));
      }
    }
    return out.toString();
  }
}
