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
    int kinds = table.kinds().size();
    double[] weights = new double[kinds];
    Arrays.fill(weights, 1.0 / kinds);
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[kinds];
      for (int letter = 0; letter < counts.length; letter++) {
        double[] parts = new double[kinds];
        for (int kind = 0; kind < kinds; kind++) {
          parts[kind] = weights[kind] * letterShare(table, kind, letter);
        }
        double sum = Arrays.stream(parts).sum();
        for (int kind = 0; kind < kinds; kind++) {
          next[kind] += counts[letter] * parts[kind] / sum;
        }
      }
      double sum = Arrays.stream(next).sum();
      for (int kind = 0; kind < kinds && sum > 0; kind++) {
        weights[kind] = next[kind] / sum;
      }
    }
    return rounded(weights);
  }

  private static double[] rounded(double[] weights) {
    double[] rounded = new double[weights.length];
    double sum = 0;
    for (int kind = 0; kind < weights.length; kind++) {
      // No kind is ruled out at a glance.
      double share = weights[kind] * (1 - weights.length * LEAST_SHARE) + LEAST_SHARE;
      rounded[kind] = StrictMath.exp(STEP * Math.rint(StrictMath.log(share) / STEP));
      sum += rounded[kind];
    }
    for (int kind = 0; kind < weights.length; kind++) {
      rounded[kind] /= sum;
    }
    return rounded;
  }

  private static double letterShare(ConfusionTable table, int kind, int letter) {
    if (letter < ConfusionTable.TELLING.length()) {
      return table.letterShare(kind, letter);
    }
    double rest = 1;
    for (int i = 0; i < letter; i++) {
      rest -= table.letterShare(kind, i);
    }
    return rest;
  }
}
