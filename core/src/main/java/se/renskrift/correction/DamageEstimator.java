package se.renskrift.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.languagemodel.LanguageModel;

/**
 * Estimates which kinds of damage a document has, by expectation maximisation over its words.
 *
 * <p>Each word was damaged in one of the table's ways, unknown which; how likely each makes the
 * observed word, summed over its candidates, tells their shares in the document (after Reffle and
 * Ringlstetter, "Unsupervised profiling of OCRed historical documents", 2013).
 */
final class DamageEstimator {
  private static final int ROUNDS = 12;

  /** How many words' worth of belief that a document is clean comes before looking at it. */
  private static final double PRIOR_CLEAN = 8;

  private static final double PRIOR_OTHER = 0.2;

  private final ConfusionTable table;
  private final LanguageModel model;

  DamageEstimator(ConfusionTable table, LanguageModel model) {
    this.table = table;
    this.model = model;
  }

  /** The shares of the table's kinds; {@code times} says how often each word stands there. */
  double[] estimate(Map<Candidate[], Integer> timesOfWords) {
    List<Candidate[]> words = new ArrayList<>();
    List<Integer> times = new ArrayList<>();
    timesOfWords.forEach(
        (word, n) -> {
          words.add(word);
          times.add(n);
        });
    int kinds = table.kinds().size();
    double[][] likelihood = new double[words.size()][kinds];
    for (int w = 0; w < words.size(); w++) {
      for (Candidate candidate : words.get(w)) {
        float prior = model.logProbability(candidate.number()) + candidate.lexical();
        for (int kind = 0; kind < kinds; kind++) {
          float sum = prior;
          for (int confusion : candidate.confusions()) {
            sum += table.logProbability(kind, confusion);
          }
          likelihood[w][kind] += StrictMath.exp(sum);
        }
      }
    }
    double[] weights = new double[kinds];
    Arrays.fill(weights, 1.0 / kinds);
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[kinds];
      Arrays.fill(next, PRIOR_OTHER);
      next[kinds - 1] = PRIOR_CLEAN;
      for (int w = 0; w < likelihood.length; w++) {
        double total = 0;
        for (int kind = 0; kind < kinds; kind++) {
          total += weights[kind] * likelihood[w][kind];
        }
        for (int kind = 0; kind < kinds && total > 0; kind++) {
          next[kind] += times.get(w) * weights[kind] * likelihood[w][kind] / total;
        }
      }
      double sum = Arrays.stream(next).sum();
      for (int kind = 0; kind < kinds; kind++) {
        weights[kind] = next[kind] / sum;
      }
    }
    return weights;
  }
}
