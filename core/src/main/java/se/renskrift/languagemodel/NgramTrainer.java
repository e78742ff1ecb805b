package se.renskrift.languagemodel;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Estimates a {@link NgramModel} from sequences of word numbers.
 *
 * <p>Interpolated modified Kneser-Ney with three discounts an order (Chen and Goodman 1998). After
 * estimation, n-grams seen less often than the given counts are dropped and the back-off weights
 * set anew. Not thread-safe. Needs about 40 bytes a token.
 */
public final class NgramTrainer {
  private static final int ID_BITS = 21;
  private static final int ID_MASK = (1 << ID_BITS) - 1;

  private final int words;
  private int[] tokens = new int[1 << 20];
  private int length;

  /**
   * @param words how many words are numbered
   * @throws IllegalArgumentException if there are more than two million
   */
  public NgramTrainer(int words) {
    if (words < 1 || words + 3 > ID_MASK) {
      throw new IllegalArgumentException("words: " + words + " is not in [1, 2,000,000]");
    }
    this.words = words;
    tokens[length++] = words;
    tokens[length++] = words;
  }

  /** Adds one token; a paragraph ends with {@link LanguageModel#boundary()} twice. */
  public void add(int word) {
    if (word < 0 || word > words + 2) {
      throw new IllegalArgumentException("word: " + word + " is not a word's number");
    }
    if (length == tokens.length) {
      tokens = Arrays.copyOf(tokens, length * 2);
    }
    tokens[length++] = word;
  }

  /**
   * The model of what was added, keeping bigrams and trigrams seen at least so often.
   *
   * @throws IllegalStateException if nothing was added
   */
  public NgramModel train(int leastBigram, int leastTrigram) {
    if (length < 4) {
      throw new IllegalStateException("no tokens to train on");
    }
    Counts three = Counts.of(trigramKeys());
    Counts two = Counts.of(bigramKeys());
    // Kneser-Ney counts of lower orders: how many different words come before.
    int[] kinds2 = new int[two.keys.length];
    for (int i = 0; i < three.keys.length; i++) {
      long tail = three.keys[i] & (1L << 2 * ID_BITS) - 1;
      kinds2[two.index(tail)]++;
    }
    int[] kinds1 = new int[words + 3];
    for (long key : two.keys) {
      kinds1[(int) (key & ID_MASK)]++;
    }
    double[] p1 = unigrams(kinds1);
    Order order2 = new Order(two.keys, kinds2);
    double[] p2 = new double[two.keys.length];
    order2.estimate(p2, i -> p1[(int) (two.keys[i] & ID_MASK)]);
    Order order3 = new Order(three.keys, three.counts);
    double[] p3 = new double[three.keys.length];
    order3.estimate(p3, i -> p2[two.index(three.keys[i] & (1L << 2 * ID_BITS) - 1)]);
    return new NgramPacker(words, ID_BITS, leastBigram, leastTrigram).pack(p1, two, p2, three, p3);
  }

  private long[] trigramKeys() {
    long[] keys = new long[length - 2];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) tokens[i] << 2 * ID_BITS | (long) tokens[i + 1] << ID_BITS | tokens[i + 2];
    }
    return keys;
  }

  private long[] bigramKeys() {
    long[] keys = new long[length - 1];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) tokens[i] << ID_BITS | tokens[i + 1];
    }
    return keys;
  }

  private double[] unigrams(int[] kinds) {
    double[] discounts = Order.discounts(kinds);
    double total = 0;
    double freed = 0;
    for (int kind : kinds) {
      total += kind;
      freed += discounts[Math.min(kind, 3)];
    }
    double[] p = new double[kinds.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = (kinds[i] - discounts[Math.min(kinds[i], 3)] + freed / p.length) / total;
    }
    return p;
  }

  /** Sorted keys and how often each was seen. */
  static final class Counts {
    final long[] keys;
    final int[] counts;

    private Counts(long[] keys, int[] counts) {
      this.keys = keys;
      this.counts = counts;
    }

    static Counts of(long[] all) {
      Arrays.parallelSort(all);
      int kinds = 0;
      int[] counts = new int[all.length];
      for (int i = 0; i < all.length; i++) {
        if (i == 0 || all[i] != all[i - 1]) {
          all[kinds++] = all[i];
        }
        counts[kinds - 1]++;
      }
      return new Counts(Arrays.copyOf(all, kinds), Arrays.copyOf(counts, kinds));
    }

    int index(long key) {
      return Arrays.binarySearch(keys, key);
    }
  }

  /** One order of the model: n-grams grouped by their histories. */
  private static final class Order {
    private final long[] keys;
    private final int[] counts;
    private final double[] discounts;

    Order(long[] keys, int[] counts) {
      this.keys = keys;
      this.counts = counts;
      this.discounts = discounts(counts);
    }

    static double[] discounts(int[] counts) {
      double[] n = new double[5];
      for (int count : counts) {
        if (count < 5) {
          n[count]++;
        }
      }
      double y = n[1] / Math.max(1, n[1] + 2 * n[2]);
      double[] d = new double[4];
      for (int i = 1; i <= 3; i++) {
        double raw = n[i] == 0 ? 0 : i - (i + 1) * y * n[i + 1] / n[i];
        d[i] = Math.min(i, Math.max(0.1, raw));
      }
      return d;
    }

    void estimate(double[] p, IntToDoubleFunction lower) {
      int from = 0;
      while (from < keys.length) {
        long history = keys[from] >>> ID_BITS;
        int to = from;
        double total = 0;
        double freed = 0;
        while (to < keys.length && keys[to] >>> ID_BITS == history) {
          total += counts[to];
          freed += discounts[Math.min(counts[to], 3)];
          to++;
        }
        for (int i = from; i < to; i++) {
          double own = counts[i] - discounts[Math.min(counts[i], 3)];
          p[i] =
              total == 0 ? lower.applyAsDouble(i) : (own + freed * lower.applyAsDouble(i)) / total;
        }
        from = to;
      }
    }
  }
}
