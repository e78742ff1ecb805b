package se.renskrift.correction;

import java.util.Arrays;
import se.renskrift.languagemodel.LanguageModel;

/**
 * Weighs the candidates of a whole text against each other.
 *
 * <p>Viterbi over pairs of neighbouring candidates, forward and backward, so that for each
 * candidate the score of the best reading of the text that takes it is known (its max-marginal).
 * Only sums and comparisons of floats, so the result is the same on every machine.
 */
final class Decoder {
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private final LanguageModel model;

  Decoder(LanguageModel model) {
    this.model = model;
  }

  /**
   * The max-marginals, less the score of the best reading: 0 for the candidates of the best
   * reading, negative for others.
   *
   * @param firsts for each place, the first words of its candidates that are two words, or {@link
   *     Candidate#NO_WORD}
   * @param lasts for each place, its candidates' words, the last where there are two
   * @param scores for each place, what its candidates score by themselves
   */
  float[][] decode(int[][] firsts, int[][] lasts, float[][] scores) {
    int n = lasts.length;
    float[][] marginals = new float[n][];
    if (n == 0) {
      return marginals;
    }
    int[] edge = {model.boundary()};
    // forward[t][i][j]: the best score up to place t with i at t - 1 and j at t.
    float[][][] forward = new float[n][][];
    for (int t = 0; t < n; t++) {
      int[] before = t > 1 ? lasts[t - 2] : edge;
      int[] previous = t > 0 ? lasts[t - 1] : edge;
      float[][] here = new float[previous.length][lasts[t].length];
      for (int i = 0; i < previous.length; i++) {
        int split = t > 0 ? firsts[t - 1][i] : Candidate.NO_WORD;
        for (int j = 0; j < here[i].length; j++) {
          float best = NEVER;
          for (int h = 0; h < before.length; h++) {
            int history = split == Candidate.NO_WORD ? before[h] : split;
            float sum = follow(history, previous[i], firsts[t][j], lasts[t][j]);
            best = Math.max(best, t > 0 ? sum + forward[t - 1][h][i] : sum);
          }
          here[i][j] = best + scores[t][j];
        }
      }
      forward[t] = here;
    }
    float best = NEVER;
    for (float[] row : forward[n - 1]) {
      for (float sum : row) {
        best = Math.max(best, sum);
      }
    }
    // backward[i][j]: the best score after place t with i at t - 1 and j at t.
    float[][] backward = new float[forward[n - 1].length][lasts[n - 1].length];
    for (int t = n - 1; t >= 0; t--) {
      marginals[t] = new float[lasts[t].length];
      Arrays.fill(marginals[t], NEVER);
      for (int i = 0; i < forward[t].length; i++) {
        for (int j = 0; j < marginals[t].length; j++) {
          marginals[t][j] = Math.max(marginals[t][j], forward[t][i][j] + backward[i][j] - best);
        }
      }
      if (t > 0) {
        backward = stepBack(firsts, lasts, scores, backward, t, t > 1 ? lasts[t - 2] : edge);
      }
    }
    return marginals;
  }

  private float[][] stepBack(
      int[][] firsts, int[][] lasts, float[][] scores, float[][] backward, int t, int[] before) {
    int[] previous = lasts[t - 1];
    float[][] earlier = new float[before.length][previous.length];
    for (int h = 0; h < before.length; h++) {
      for (int i = 0; i < previous.length; i++) {
        int split = firsts[t - 1][i];
        int history = split == Candidate.NO_WORD ? before[h] : split;
        float best = NEVER;
        for (int j = 0; j < lasts[t].length; j++) {
          float sum = follow(history, previous[i], firsts[t][j], lasts[t][j]);
          best = Math.max(best, sum + scores[t][j] + backward[i][j]);
        }
        earlier[h][i] = best;
      }
    }
    return earlier;
  }

  /** ln P of one or two words after a history of two. */
  private float follow(int history, int previous, int first, int last) {
    return first == Candidate.NO_WORD
        ? model.logProbability(history, previous, last)
        : model.logProbability(history, previous, first)
            + model.logProbability(previous, first, last);
  }
}
