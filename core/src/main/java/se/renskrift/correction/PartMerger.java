package se.renskrift.correction;

import org.jspecify.annotations.Nullable;

/**
 * Takes kinds of parts for one where a single mixture explains them nearly as well.
 *
 * <p>A document in which each word may have been damaged or not looks now like the one kind, now
 * like the other; only what two mixtures explain better than one, by more than the seams between
 * them cost, speaks for parts.
 */
final class PartMerger {
  private final WordLikelihoods likelihoods;
  private final @Nullable Seam[] seams;
  private final int kinds;

  PartMerger(WordLikelihoods likelihoods, @Nullable Seam[] seams) {
    this.likelihoods = likelihoods;
    this.seams = seams;
    this.kinds = likelihoods.kinds();
  }

  /**
   * Merges kinds of parts, in place.
   *
   * @param parts by place, the kind of its part; what is no kind of damage stays
   * @return by kind, how often each word stands in its parts, or null if there are no such parts
   */
  @Nullable int[][] merge(int[] parts) {
    @Nullable int[][] times = times(parts);
    for (int a = 0; a < kinds; a++) {
      for (int b = a + 1; b < kinds; b++) {
        if (times[a] != null
            && times[b] != null
            && isBetterAsOne(times[a], times[b], cost(parts, a, b))) {
          int from = sum(times[a]) > sum(times[b]) ? b : a;
          int to = a + b - from;
          for (int t = 0; t < parts.length; t++) {
            parts[t] = parts[t] == from ? to : parts[t];
          }
          times[to] = added(times[a], times[b]);
          times[from] = null;
          // What has grown may now be like another.
          a = -1;
          break;
        }
      }
    }
    return times;
  }

  private @Nullable int[][] times(int[] parts) {
    @Nullable int[][] times = new int[kinds][];
    for (int t = 0; t < parts.length; t++) {
      if (parts[t] < kinds) {
        if (times[parts[t]] == null) {
          times[parts[t]] = new int[likelihoods.count()];
        }
        if (likelihoods.word(t) >= 0) {
          times[parts[t]][likelihoods.word(t)]++;
        }
      }
    }
    return times;
  }

  private double cost(int[] parts, int a, int b) {
    double cost = 0;
    for (int t = 1; t < parts.length; t++) {
      boolean between =
          (parts[t - 1] == a && parts[t] == b) || (parts[t - 1] == b && parts[t] == a);
      cost += between ? seams[t].cost : 0;
    }
    return cost;
  }

  private boolean isBetterAsOne(int[] a, int[] b, double cost) {
    return fit(added(a, b)) >= fit(a) + fit(b) - cost;
  }

  /** ln P of the words under the mixture that fits them. */
  private double fit(int[] times) {
    double[] weights = DamageEstimator.estimate(likelihoods::whole, times, kinds, 1);
    double sum = 0;
    for (int w = 0; w < times.length; w++) {
      if (times[w] > 0) {
        double[] likelihood = likelihoods.whole(w);
        double p = Double.MIN_NORMAL;
        for (int kind = 0; kind < kinds; kind++) {
          p += weights[kind] * likelihood[kind];
        }
        sum += times[w] * StrictMath.log(p);
      }
    }
    return sum;
  }

  private static int[] added(int[] a, int[] b) {
    int[] sum = a.clone();
    for (int i = 0; i < b.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  private static int sum(int[] times) {
    int sum = 0;
    for (int n : times) {
      sum += n;
    }
    return sum;
  }
}
