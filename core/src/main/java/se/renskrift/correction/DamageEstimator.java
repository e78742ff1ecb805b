package se.renskrift.correction;

import java.util.Arrays;
import java.util.function.IntFunction;

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
  static final double PRIOR_CLEAN = 8;

  private static final double PRIOR_OTHER = 0.2;

  private DamageEstimator() {}

  /** The shares of the table's kinds; {@code times} says how often each word stands there. */
  static double[] estimate(
      IntFunction<double[]> likelihoods, int[] times, int kinds, double priorClean) {
    double[] weights = new double[kinds];
    Arrays.fill(weights, 1.0 / kinds);
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[kinds];
      Arrays.fill(next, PRIOR_OTHER);
      next[kinds - 1] = priorClean;
      for (int w = 0; w < times.length; w++) {
        if (times[w] > 0) {
          add(likelihoods.apply(w), times[w], weights, next);
        }
      }
      double sum = Arrays.stream(next).sum();
      for (int kind = 0; kind < kinds; kind++) {
        weights[kind] = next[kind] / sum;
      }
    }
    return weights;
  }

  private static void add(double[] likelihood, int times, double[] weights, double[] next) {
    double total = 0;
    for (int kind = 0; kind < weights.length; kind++) {
      total += weights[kind] * likelihood[kind];
    }
    for (int kind = 0; kind < weights.length && total > 0; kind++) {
      next[kind] += times * weights[kind] * likelihood[kind] / total;
    }
  }
}
