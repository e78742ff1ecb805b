package se.renskrift.languagemodel;

import java.util.Arrays;

/** Prunes estimated n-grams, sets their back-off weights and packs them into hash tables. */
final class NgramPacker {
  private static final double LOAD = 0.88;

  private final int words;
  private final int idBits;
  private final int leastBigram;
  private final int leastTrigram;

  NgramPacker(int words, int idBits, int leastBigram, int leastTrigram) {
    this.words = words;
    this.idBits = idBits;
    this.leastBigram = leastBigram;
    this.leastTrigram = leastTrigram;
  }

  NgramModel pack(
      double[] p1, NgramTrainer.Counts two, double[] p2, NgramTrainer.Counts three, double[] p3) {
    long mask2 = (1L << 2 * idBits) - 1;
    int mask1 = (1 << idBits) - 1;
    boolean[] keep3 = new boolean[three.keys.length];
    boolean[] keep2 = new boolean[two.keys.length];
    int count2 = 0;
    int count3 = 0;
    for (int i = 0; i < keep3.length; i++) {
      if (three.counts[i] >= leastTrigram) {
        keep3[i] = true;
        count3++;
        // The history of a kept trigram carries its back-off weight.
        keep2[two.index(three.keys[i] >>> idBits)] = true;
      }
    }
    for (int i = 0; i < keep2.length; i++) {
      keep2[i] |= two.counts[i] >= leastBigram;
      count2 += keep2[i] ? 1 : 0;
    }
    double[] backoff1 = new double[words + 3];
    Arrays.fill(backoff1, 1);
    for (int from = 0; from < two.keys.length; ) {
      int history = (int) (two.keys[from] >>> idBits);
      double left = 1;
      double lower = 1;
      int to = from;
      for (; to < two.keys.length && (int) (two.keys[to] >>> idBits) == history; to++) {
        if (keep2[to]) {
          left -= p2[to];
          lower -= p1[(int) (two.keys[to] & mask1)];
        }
      }
      backoff1[history] = weight(left, lower);
      from = to;
    }
    double[] backoff2 = new double[two.keys.length];
    Arrays.fill(backoff2, 1);
    for (int from = 0; from < three.keys.length; ) {
      long history = three.keys[from] >>> idBits;
      double left = 1;
      double lower = 1;
      int to = from;
      for (; to < three.keys.length && three.keys[to] >>> idBits == history; to++) {
        if (keep3[to]) {
          int tail = two.index(three.keys[to] & mask2);
          left -= p3[to];
          lower -=
              keep2[tail]
                  ? p2[tail]
                  : p1[(int) (three.keys[to] & mask1)]
                      * backoff1[(int) (two.keys[tail] >>> idBits)];
        }
      }
      backoff2[two.index(history)] = weight(left, lower);
      from = to;
    }
    int[] bigrams = new int[(int) (count2 / LOAD) + 16];
    for (int i = 0; i < keep2.length; i++) {
      if (keep2[i]) {
        long key = NgramModel.pair((int) (two.keys[i] >>> idBits), (int) (two.keys[i] & mask1));
        put(bigrams, NgramModel.mix(key), 16, quantise(p2[i]) << 8 | quantise(backoff2[i]));
      }
    }
    int[] trigrams = new int[(int) (count3 / LOAD) + 16];
    for (int i = 0; i < keep3.length; i++) {
      if (keep3[i]) {
        long key = three.keys[i];
        int first = (int) (key >>> 2 * idBits);
        int second = (int) (key >>> idBits) & mask1;
        long hash = NgramModel.hash(NgramModel.pair(first, second), (int) (key & mask1));
        put(trigrams, hash, 8, quantise(p3[i]));
      }
    }
    return new NgramModel(words, bytes(p1), bytes(backoff1), bigrams, trigrams);
  }

  private static double weight(double left, double lower) {
    return left <= 1e-9 || lower <= 1e-9 ? 1e-9 : Math.min(1, left / lower);
  }

  /**
   * Puts an entry where no greater fingerprint comes after it on its way, so that a search for what
   * is not there ends early (Amble and Knuth, "Ordered hash tables", 1974).
   */
  private static void put(int[] table, long hash, int low, int data) {
    int entry = NgramModel.fingerprint(hash, low) | data;
    int slot = NgramModel.slot(hash, table.length);
    while (table[slot] != 0) {
      if (Integer.compareUnsigned(table[slot] >>> low, entry >>> low) < 0) {
        int lesser = table[slot];
        table[slot] = entry;
        entry = lesser;
      }
      slot = slot + 1 == table.length ? 0 : slot + 1;
    }
    table[slot] = entry;
  }

  private static byte[] bytes(double[] p) {
    byte[] bytes = new byte[p.length];
    for (int i = 0; i < p.length; i++) {
      bytes[i] = (byte) quantise(p[i]);
    }
    return bytes;
  }

  private static int quantise(double p) {
    return (int) Math.min(255, Math.max(0, Math.round(-StrictMath.log(p) / NgramModel.STEP)));
  }
}
