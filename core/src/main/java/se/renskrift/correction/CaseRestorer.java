package se.renskrift.correction;

import java.util.Locale;
import se.renskrift.lexicon.CaseProfile;

/** Gives an intended word the case that was meant where the observed one stands. */
final class CaseRestorer {
  /** How much likelier the capital must be: where no sentence begins, few are meant. */
  private static final float DOUBT = 2.5f;

  private static final float NEARLY_ALWAYS = 0.9f;

  private static final char TALL = 'I';
  private static final char LIKE_TALL = 'l';

  private CaseRestorer() {}

  /**
   * The word in its case.
   *
   * @param intended in lower case
   * @param profile what is known of the intended word's case
   * @param raised ln P(the observed capital | the intended first letter, small)
   * @param amongCapitals whether a word beside it is all capitals
   */
  static String restore(
      String observed,
      String intended,
      CaseProfile profile,
      float raised,
      boolean sentenceStart,
      boolean amongCapitals) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < observed.length(); i++) {
      letters += Character.isLetter(observed.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(observed.charAt(i)) ? 1 : 0;
    }
    boolean allCapitals = capitals > 1 && capitals == letters;
    if (allCapitals && (amongCapitals || !sentenceStart || hasIntactCapital(observed, intended))) {
      return intended.toUpperCase(Locale.ROOT);
    }
    char first = observed.charAt(0);
    if (!Character.isLetter(first)
        && observed.length() > 1
        && Character.toLowerCase(observed.charAt(1)) == intended.charAt(0)) {
      // Something was added before the word.
      first = observed.charAt(1);
    }
    boolean capital;
    if (first == TALL && intended.charAt(0) == LIKE_TALL) {
      // A small letter of the same shape, more likely than a capital of another.
      capital = profile.capitalised() >= NEARLY_ALWAYS;
    } else if (Character.isUpperCase(first)) {
      // It may be a capital that OCR put for a small letter of another shape: Over for över.
      boolean damaged = Character.toLowerCase(first) != intended.charAt(0);
      double share = profile.capitalised();
      capital =
          sentenceStart || !damaged || StrictMath.log(share / (1.0001 - share)) >= raised + DOUBT;
    } else if (Character.isLetter(first)) {
      capital = false;
    } else {
      // Digits and signs take the place of small letters; strokes are as tall as a capital.
      boolean stroke = first == '|' || observed.length() == 1;
      capital = (sentenceStart && stroke) || profile.capitalised() >= NEARLY_ALWAYS;
    }
    return capital ? Character.toUpperCase(intended.charAt(0)) + intended.substring(1) : intended;
  }

  /** Whether a capital after the first letter was read right: a damaged letter's case is unsure. */
  private static boolean hasIntactCapital(String observed, String intended) {
    if (observed.length() != intended.length()) {
      return true;
    }
    for (int i = 1; i < observed.length(); i++) {
      if (Character.toLowerCase(observed.charAt(i)) == intended.charAt(i)) {
        return true;
      }
    }
    return false;
  }
}
