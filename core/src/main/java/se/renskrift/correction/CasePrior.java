package se.renskrift.correction;

import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CaseProfile;
import se.renskrift.lexicon.CompoundLexicon;

/** How likely the case of an observed word is if a candidate was meant there. */
final class CasePrior {
  /** No case speaks more strongly against a word, ln: OCR misreads case too. */
  private static final float LEAST = -4;

  /** ln P(capital) and ln P(no capital) of words not listed, many of which are names. */
  private static final float UNKNOWN_CAPITAL = -1;

  private static final float UNKNOWN_SMALL = -0.5f;

  private final CompoundLexicon lexicon;
  private final LanguageModel model;

  CasePrior(CompoundLexicon lexicon, LanguageModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  /**
   * ln P(case of the place's first letter | candidate), 0 where it says nothing: where a sentence
   * begins, in words all of capitals, and where no letter comes first.
   */
  float[] of(Place place) {
    Candidate[] candidates = place.candidates();
    float[] priors = new float[candidates.length];
    String observed = place.observed();
    if (candidates.length < 2
        || place.token().sentenceStart()
        || observed.isEmpty()
        || !Character.isLetter(observed.charAt(0))) {
      return priors;
    }
    boolean capital = Character.isUpperCase(observed.charAt(0));
    if (capital && !hasSmall(observed)) {
      return priors;
    }
    for (int i = 0; i < priors.length; i++) {
      int number = candidates[i].isSplit() ? candidates[i].first() : candidates[i].number();
      if (number < model.words()) {
        CaseProfile profile = lexicon.caseProfile(number);
        double share = profile.capitalised() + profile.capitals();
        double likely = capital ? share : 1 - share;
        priors[i] = (float) Math.max(LEAST, StrictMath.log(Math.max(1e-3, likely)));
      } else {
        priors[i] = capital ? UNKNOWN_CAPITAL : UNKNOWN_SMALL;
      }
    }
    return priors;
  }

  private static boolean hasSmall(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
