package se.renskrift.correction;

import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.languagemodel.LanguageModel;

/**
 * How likely each kind of damage makes an observed word, summed over its candidates. Immutable and
 * thread-safe.
 */
final class WordLikelihood {
  private final double[] said;

  private final double[] whole;
  private final double[] ratios;

  WordLikelihood(
      String observed, Candidate[] candidates, ConfusionTable table, LanguageModel model) {
    said = said(candidates, table, model);
    whole = whole(said, observed, table);
    ratios = DamageParts.ratios(whole, observed);
  }

  private static double[] said(Candidate[] candidates, ConfusionTable table, LanguageModel model) {
    double[] likelihood = new double[table.kinds().size()];
    for (Candidate candidate : candidates) {
      float prior = model.logProbability(candidate.number()) + candidate.lexical();
      for (int kind = 0; kind < likelihood.length; kind++) {
        float sum = prior;
        for (int confusion : candidate.confusions()) {
          sum += table.logProbability(kind, confusion);
        }
        likelihood[kind] += StrictMath.exp(sum);
      }
    }
    return likelihood;
  }

  private static double[] whole(double[] said, String observed, ConfusionTable table) {
    double[] whole = said.clone();
    for (int i = 0; i < observed.length(); i++) {
      char letter = Character.toLowerCase(observed.charAt(i));
      for (int kind = 0; kind < whole.length && letter >= 'a' && letter <= 'z'; kind++) {
        whole[kind] *= 1 - table.misread(kind, letter);
      }
    }
    return whole;
  }

  /** P(word | kind of damage) by kind, as far as the confusions say. */
  double[] said() {
    return said;
  }

  /**
   * The same with how likely each kind leaves the plain letters as they are, which confusions do
   * not say, for comparisons.
   */
  double[] whole() {
    return whole;
  }

  /** By state of {@link DamageParts}, as a share of what the likeliest kind makes of it. */
  double[] ratios() {
    return ratios;
  }
}
