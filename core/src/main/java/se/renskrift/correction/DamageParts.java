package se.renskrift.correction;

import java.util.Arrays;
import java.util.List;

/**
 * Cuts a document into parts that were damaged alike.
 *
 * <p>A hidden Markov model over the stretches between seams: its states are the kinds of damage and
 * one for what is not the model's language, or not legible as it; the cost of a change depends on
 * the seam, and the likeliest way through (Viterbi) is taken. Linear in the number of places.
 */
final class DamageParts {
  /** The share of a part's words that any kind of damage but its own explains. */
  private static final double IMPURE = 0.005;

  /** ln P of each word where another language is written, whatever the word. */
  private static final double FOREIGN = -10.5;

  /**
   * What each letter beyond those of common words adds, for long words are rare in any language.
   */
  private static final double A_LETTER = -0.7;

  private static final int COMMON_LENGTH = 5;

  /** How much one word may speak for another language, and against it. */
  private static final double MOST_FOREIGN = 4;

  private static final double LEAST_FOREIGN = -4;

  /** How much less likely a document begins in another language, -ln P. */
  private static final double FIRST_FOREIGN = 8;

  /** How much less likely a part is in another language than damaged otherwise, -ln P. */
  private static final double MORE_FOREIGN = 4;

  private final List<Place> places;
  private final WordLikelihoods likelihoods;
  private final int kinds;

  private DamageParts(List<Place> places, WordLikelihoods likelihoods) {
    this.places = places;
    this.likelihoods = likelihoods;
    this.kinds = likelihoods.kinds();
  }

  /**
   * By place, the kind of damage of its part; the number of kinds stands for another language.
   *
   * @param seams before each place, or null
   */
  static int[] of(List<Place> places, Seam[] seams, WordLikelihoods likelihoods) {
    return new DamageParts(places, likelihoods).cut(seams);
  }

  private int[] cut(Seam[] seams) {
    int n = places.size();
    int states = kinds + 1;
    int[] starts = new int[n + 1];
    int units = 0;
    for (int t = 0; t < n; t++) {
      if (t == 0 || seams[t] != null) {
        starts[units++] = t;
      }
    }
    starts[units] = n;
    // By stretch and state, the state before on the likeliest way there.
    byte[] before = new byte[units * states];
    double[] best = new double[states];
    best[kinds] = -FIRST_FOREIGN;
    for (int u = 0; u < units; u++) {
      if (u > 0) {
        best = change(best, seams[starts[u]].cost, before, u * states);
      }
      emit(best, starts[u], starts[u + 1]);
    }
    int[] kindOf = new int[n];
    int state = likeliest(best);
    for (int u = units - 1; u >= 0; u--) {
      Arrays.fill(kindOf, starts[u], starts[u + 1], state);
      state = before[u * states + state];
    }
    return kindOf;
  }

  private double[] change(double[] best, double cost, byte[] before, int at) {
    int other = likeliest(best);
    double[] next = new double[best.length];
    for (int state = 0; state < best.length; state++) {
      double changed = best[other] - cost - (state == kinds ? MORE_FOREIGN : 0);
      boolean stays = best[state] >= changed;
      next[state] = stays ? best[state] : changed;
      before[at + state] = (byte) (stays ? state : other);
    }
    return next;
  }

  /** The likeliest state; of several the cleanest, but another language only if nothing else. */
  private int likeliest(double[] best) {
    int found = 0;
    for (int state = 1; state < best.length; state++) {
      boolean better = state < kinds ? best[state] >= best[found] : best[state] > best[found];
      found = better ? state : found;
    }
    return found;
  }

  private void emit(double[] best, int start, int end) {
    double[] product = new double[best.length];
    Arrays.fill(product, 1);
    for (int t = start; t < end; t++) {
      int word = likelihoods.word(t);
      if (word >= 0) {
        double[] ratios = likelihoods.ratios(word);
        for (int state = 0; state < product.length; state++) {
          product[state] *= ratios[state];
        }
      }
    }
    for (int state = 0; state < product.length; state++) {
      best[state] += StrictMath.log(product[state]);
    }
  }

  /**
   * By state, how likely it makes a word, as a share of the kind of damage that does so most.
   *
   * @param likelihood P(word | kind of damage) by kind
   */
  static double[] ratios(double[] likelihood, String observed) {
    int kinds = likelihood.length;
    double[] ratios = new double[kinds + 1];
    double most = Arrays.stream(likelihood).max().orElse(0);
    if (most < 1e-300) {
      Arrays.fill(ratios, 1);
      return ratios;
    }
    double sum = Arrays.stream(likelihood).sum();
    for (int kind = 0; kind < kinds; kind++) {
      double others = IMPURE * (sum - likelihood[kind]);
      ratios[kind] = ((1 - (kinds - 1) * IMPURE) * likelihood[kind] + others) / most;
    }
    int more = Math.max(0, observed.length() - COMMON_LENGTH);
    double gain = FOREIGN + A_LETTER * more - StrictMath.log(most);
    double capped = Math.max(LEAST_FOREIGN, Math.min(MOST_FOREIGN, gain));
    boolean name = Character.isUpperCase(observed.charAt(0));
    ratios[kinds] = StrictMath.exp(name ? Math.min(0, capped) : capped);
    return ratios;
  }
}
