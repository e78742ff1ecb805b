package se.renskrift.correction;

import java.util.Locale;
import se.renskrift.lexicon.CaseProfile;

/** Gives an intended word the case that was meant where the observed one stands. */
final class CaseRestorer {
  /** How much likelier the capital must be: where no sentence begins, few are meant. */
  private static final float DOUBT = 2.5f;

  private static final float NEARLY_ALWAYS = 0.9f;

  private CaseRestorer() {}

  /**
   * The word in its case.
   *
   * @param intended in lower case
   * @param profile what is known of the intended word's case
   * @param raised ln P(the observed capital | the intended first letter, small)
   */
  static String restore(
      String observed, String intended, CaseProfile profile, float raised, boolean sentenceStart) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < observed.length(); i++) {
      letters += Character.isLetter(observed.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(observed.charAt(i)) ? 1 : 0;
    }
    if (capitals > 1 && capitals == letters) {
      return intended.toUpperCase(Locale.ROOT);
    }
    char first = observed.charAt(0);
    boolean capital;
    if (Character.isUpperCase(first)) {
      // It may be a capital that OCR put for a small letter of another shape: Over for över.
      boolean damaged = Character.toLowerCase(first) != intended.charAt(0);
      double share = profile.capitalised();
      capital =
          sentenceStart || !damaged || StrictMath.log(share / (1.0001 - share)) >= raised + DOUBT;
    } else if (Character.isLetter(first)) {
      capital = false;
    } else {
      // Digits and signs take the place of small letters; only a bar is as tall as a capital.
      capital = (sentenceStart && first == '|') || profile.capitalised() >= NEARLY_ALWAYS;
    }
    return capital ? Character.toUpperCase(intended.charAt(0)) + intended.substring(1) : intended;
  }
}
