package se.renskrift.correction;

import java.util.Arrays;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.errormodel.ErrorModel;

/** A first guess at a document's damage, from its letters alone. */
final class DamageGlance {
  private static final int ROUNDS = 30;

  private static final double LEAST_SHARE = 0.05;

  /** Shares are told apart by so much of their ln, so that documents damaged alike look alike. */
  private static final double STEP = 0.4;

  private DamageGlance() {}

  /** The model after a glance at the document's letters. */
  static ErrorModel of(String text, ConfusionTable table) {
    return ErrorModel.mixture(table, weights(text, table));
  }

  /**
   * The share of each kind of damage that the document's letters show: which of the telling ones it
   * has.
   */
  static double[] weights(String text, ConfusionTable table) {
    String telling = ConfusionTable.TELLING;
    long[] counts = new long[telling.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 'z') {
        int letter = telling.indexOf(Character.toLowerCase(c));
        counts[letter >= 0 ? letter : telling.length()] += Character.isLetter(c) ? 1 : 0;
      } else if (c >= 'A' && c != '[' && c != ']' && c != '_') {
        counts[telling.length()]++;
      }
    }
    return rounded(fitted(counts, letterShares(table)));
  }

  /** The mixture of kinds that makes the letters likeliest, by expectation maximisation. */
  private static double[] fitted(long[] counts, double[][] shares) {
    int kinds = shares[0].length;
    double[] weights = new double[kinds];
    Arrays.fill(weights, 1.0 / kinds);
    double[] next = new double[kinds];
    double[] parts = new double[kinds];
    for (int round = 0; round < ROUNDS; round++) {
      Arrays.fill(next, 0);
      for (int letter = 0; letter < counts.length; letter++) {
        for (int kind = 0; kind < kinds; kind++) {
          parts[kind] = weights[kind] * shares[letter][kind];
        }
        double sum = sum(parts);
        for (int kind = 0; kind < kinds; kind++) {
          next[kind] += counts[letter] * parts[kind] / sum;
        }
      }
      double sum = sum(next);
      for (int kind = 0; kind < kinds && sum > 0; kind++) {
        weights[kind] = next[kind] / sum;
      }
    }
    return weights;
  }

  private static double sum(double[] parts) {
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    return sum;
  }

  private static double[] rounded(double[] weights) {
    double[] rounded = new double[weights.length];
    for (int kind = 0; kind < weights.length; kind++) {
      // No kind is ruled out at a glance.
      double share = weights[kind] * (1 - weights.length * LEAST_SHARE) + LEAST_SHARE;
      rounded[kind] = StrictMath.exp(STEP * Math.rint(StrictMath.log(share) / STEP));
    }
    double sum = sum(rounded);
    for (int kind = 0; kind < weights.length; kind++) {
      rounded[kind] /= sum;
    }
    return rounded;
  }

  /** By telling letter, and at last for all other letters, its share under each kind. */
  private static double[][] letterShares(ConfusionTable table) {
    int letters = ConfusionTable.TELLING.length();
    int kinds = table.kinds().size();
    double[][] shares = new double[letters + 1][kinds];
    for (int kind = 0; kind < kinds; kind++) {
      shares[letters][kind] = 1;
      for (int letter = 0; letter < letters; letter++) {
        shares[letter][kind] = table.letterShare(kind, letter);
        shares[letters][kind] -= shares[letter][kind];
      }
    }
    return shares;
  }
}
