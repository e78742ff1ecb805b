package se.renskrift.duplicates;

import java.util.Arrays;

/**
 * Keys that passages which repeat one another are likely to share: shingles of the beginnings of
 * three neighbouring words.
 *
 * <p>Three letters of a word survive damage more often than all of them, and three words together
 * are rare enough to find one paragraph among millions. In short passages, which have few shingles,
 * one of four words is passed over, too.
 */
final class PassageKeys {
  /** A shingle with one word passed over is made of passages shorter than this. */
  private static final int SHORT = 30;

  private PassageKeys() {}

  /** The keys, sorted, each once. */
  static long[] of(WordSequence words) {
    long[] beginnings = words.beginnings();
    int size = beginnings.length;
    long[] keys = new long[Math.max(0, size < SHORT ? 3 * size : size)];
    int used = 0;
    for (int at = 0; at + 2 < size; at++) {
      keys[used++] = key(beginnings[at], beginnings[at + 1], beginnings[at + 2]);
      if (size < SHORT && at + 3 < size) {
        keys[used++] = key(beginnings[at], beginnings[at + 1], beginnings[at + 3]);
        keys[used++] = key(beginnings[at], beginnings[at + 2], beginnings[at + 3]);
      }
    }
    Arrays.sort(keys, 0, used);
    int distinct = 0;
    for (int at = 0; at < used; at++) {
      if (at == 0 || keys[at] != keys[at - 1]) {
        keys[distinct++] = keys[at];
      }
    }
    return Arrays.copyOf(keys, distinct);
  }

  private static long key(long first, long second, long third) {
    return WordSequence.mix(WordSequence.mix(first, second), third);
  }
}
