package se.renskrift.duplicates;

import java.util.Arrays;

/** A growing table from numbers of eight bytes to numbers from 0 on. */
final class LongIntMap {
  static final int NONE = -1;
  private static final double FULL = 0.6;

  private long[] keys = new long[1024];
  private int[] values = new int[1024];
  private int size;

  LongIntMap() {
    Arrays.fill(values, NONE);
  }

  int get(long key) {
    return values[slot(key)];
  }

  void put(long key, int value) {
    int slot = slot(key);
    size += values[slot] == NONE ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
    if (size > FULL * keys.length) {
      grow();
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = Long.hashCode(WordSequence.mix(0, key)) & mask;
    while (values[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length];
    Arrays.fill(values, NONE);
    for (int at = 0; at < oldKeys.length; at++) {
      if (oldValues[at] != NONE) {
        int slot = slot(oldKeys[at]);
        keys[slot] = oldKeys[at];
        values[slot] = oldValues[at];
      }
    }
  }
}
