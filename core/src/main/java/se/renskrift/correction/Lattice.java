package se.renskrift.correction;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import se.renskrift.errormodel.ErrorModel;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.languagemodel.Trigrams;

/**
 * All candidates of a text, weighed against each other.
 *
 * <p>Viterbi over pairs of neighbouring candidates, forward and backward, so that for each
 * candidate the score of the best reading of the text that takes it is known (its max-marginal).
 * Only sums and comparisons of floats, so the result is the same on every machine. What the
 * language model says is looked up once and serves every error model.
 */
final class Lattice {
  private static final float NEVER = Float.NEGATIVE_INFINITY;
  private static final Candidate[] EDGE = {new Candidate("", 0, 0, new int[0], true)};

  private final Candidate[][] candidates;

  /** By place: ln P of each candidate after each pair of candidates before it. */
  private final float[][] follow;

  /** By place: ln P(its case) of each candidate. */
  private final float[][] cases;

  Lattice(List<Place> places, LanguageModel model, Function<Place, float[]> casePrior) {
    int n = places.size();
    cases = new float[n][];
    candidates = new Candidate[n][];
    follow = new float[n][];
    Trigrams trigrams = new Trigrams(model);
    for (int t = 0; t < n; t++) {
      candidates[t] = places.get(t).candidates();
      follow[t] = follow(t, model, trigrams);
      cases[t] = casePrior.apply(places.get(t));
    }
    trigrams.flush();
  }

  private Candidate[] at(int t) {
    return t < 0 ? EDGE : candidates[t];
  }

  private float[] follow(int t, LanguageModel model, Trigrams trigrams) {
    Candidate[] before = at(t - 2);
    Candidate[] previous = at(t - 1);
    Candidate[] here = candidates[t];
    float[] all = new float[before.length * previous.length * here.length];
    int k = 0;
    for (Candidate h : before) {
      int outer = t < 2 ? model.boundary() : h.number();
      for (Candidate i : previous) {
        int last = t < 1 ? model.boundary() : i.number();
        int history = i.isSplit() ? i.first() : outer;
        for (Candidate j : here) {
          if (j.isSplit()) {
            trigrams.addTo(all, k, history, last, j.first());
            trigrams.addTo(all, k, last, j.first(), j.number());
          } else {
            trigrams.addTo(all, k, history, last, j.number());
          }
          k++;
        }
      }
    }
    return all;
  }

  /**
   * The max-marginals of each place's candidates, less the score of the best reading: 0 for the
   * candidates of the best reading, negative for others.
   */
  float[][] marginals(DocumentDamage damage) {
    int n = candidates.length;
    float[][] scores = scores(damage);
    // forward[t]: the best scores up to place t, by candidate at t - 1 and at t.
    float[][] forward = new float[n][];
    for (int t = 0; t < n; t++) {
      forward[t] = forward(t, t == 0 ? new float[1] : forward[t - 1], scores[t]);
    }
    float[][] marginals = new float[n][];
    if (n == 0) {
      return marginals;
    }
    float best = NEVER;
    for (float sum : forward[n - 1]) {
      best = Math.max(best, sum);
    }
    float[] backward = new float[forward[n - 1].length];
    for (int t = n - 1; t >= 0; t--) {
      int width = candidates[t].length;
      marginals[t] = new float[width];
      Arrays.fill(marginals[t], NEVER);
      for (int k = 0; k < backward.length; k++) {
        int j = k % width;
        marginals[t][j] = Math.max(marginals[t][j], forward[t][k] + backward[k] - best);
      }
      backward = backward(t, backward, scores[t]);
    }
    return marginals;
  }

  private float[][] scores(DocumentDamage damage) {
    float[][] scores = new float[candidates.length][];
    for (int t = 0; t < scores.length; t++) {
      Candidate[] here = candidates[t];
      ErrorModel errors = damage.at(t);
      scores[t] = new float[here.length];
      for (int i = 0; i < here.length; i++) {
        float sum = here[i].lexical() + cases[t][i];
        for (int confusion : here[i].confusions()) {
          sum += errors.logProbability(confusion);
        }
        scores[t][i] = sum;
      }
    }
    return scores;
  }

  private float[] forward(int t, float[] earlier, float[] scores) {
    int before = at(t - 2).length;
    int previous = at(t - 1).length;
    int width = scores.length;
    float[] sums = new float[previous * width];
    Arrays.fill(sums, NEVER);
    int k = 0;
    for (int h = 0; h < before; h++) {
      for (int i = 0; i < previous; i++) {
        float sum = earlier[h * previous + i];
        for (int j = 0; j < width; j++) {
          int cell = i * width + j;
          sums[cell] = Math.max(sums[cell], sum + follow[t][k++]);
        }
      }
    }
    for (int cell = 0; cell < sums.length; cell++) {
      sums[cell] += scores[cell % width];
    }
    return sums;
  }

  private float[] backward(int t, float[] later, float[] scores) {
    int before = at(t - 2).length;
    int previous = at(t - 1).length;
    int width = scores.length;
    float[] sums = new float[before * previous];
    int k = 0;
    for (int h = 0; h < before; h++) {
      for (int i = 0; i < previous; i++) {
        float best = NEVER;
        for (int j = 0; j < width; j++) {
          best = Math.max(best, follow[t][k++] + scores[j] + later[i * width + j]);
        }
        sums[h * previous + i] = best;
      }
    }
    return sums;
  }
}
