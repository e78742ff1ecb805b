package se.renskrift.correction;

import java.util.List;
import java.util.Map;
import se.renskrift.errormodel.Confusion;

/** Counts how often the intended runs of confusions stand in words. Immutable and thread-safe. */
final class RunCounter {
  /** A run's letters in 16 bits each, so that none is 0; a hash table with linear probing. */
  private final long[] keys;

  private final List<Confusion> confusions;

  /** By confusion, where its intended run stands in the table, or -1 where nothing was meant. */
  private final int[] slots;

  RunCounter(List<Confusion> confusions) {
    this.confusions = confusions;
    keys = new long[Integer.highestOneBit(confusions.size() + 1) * 4];
    slots = new int[confusions.size()];
    for (int i = 0; i < slots.length; i++) {
      String run = confusions.get(i).intended();
      long key = 0;
      for (int at = 0; at < run.length(); at++) {
        key = key << 16 | run.charAt(at);
      }
      slots[i] = key == 0 ? -1 : slot(key);
      if (key != 0) {
        keys[slots[i]] = key;
      }
    }
  }

  /** Where a key stands, or would stand. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /**
   * How often the intended run of each confusion stands in the words.
   *
   * @param words with how often each stands in the text
   */
  double[] count(Map<String, Integer> words) {
    double[] counts = new double[keys.length];
    double letters = 0;
    for (Map.Entry<String, Integer> entry : words.entrySet()) {
      String word = entry.getKey();
      int times = entry.getValue();
      letters += (double) word.length() * times;
      add(word, times, counts);
    }
    double[] totals = new double[confusions.size()];
    for (int i = 0; i < totals.length; i++) {
      if (confusions.get(i).isAny()) {
        totals[i] = letters * (confusions.get(i).observed().isEmpty() ? 1 : Confusion.LETTERS);
      } else {
        totals[i] = slots[i] < 0 ? letters : counts[slots[i]];
      }
    }
    return totals;
  }

  /** Adds the runs of a word, of the space behind it too. */
  private void add(String word, int times, double[] counts) {
    if (word.length() == 1) {
      counts[slot((long) ' ' << 32 | (long) word.charAt(0) << 16 | ' ')] += times;
    }
    // Each place ends a run of every length.
    long key = 0;
    for (int to = 0; to <= word.length(); to++) {
      key = key << 16 | (to < word.length() ? word.charAt(to) : ' ');
      long run = 0;
      for (int length = 1; length <= Math.min(Confusion.LONGEST, to + 1); length++) {
        run = key & (1L << 16 * length) - 1;
        counts[slot(run)] += times;
      }
    }
  }
}
