package se.renskrift.duplicates;

import java.util.Arrays;

/**
 * A quick look whether two passages can share a stretch at all, before they are laid against one
 * another: words that begin alike must lie along one diagonal, give or take a few that damage cut
 * or ran together. Of two that merely share turns of phrase few do. Words of few letters, which
 * stand everywhere, do not count.
 */
final class Diagonals {
  private static final int WIDTH = 5;
  private static final int MOST_NEEDED = 5;

  /** One in so many of the longer words. */
  private static final int SHARE = 5;

  /** A word that one of the passages has more often is looked up so often only. */
  private static final int MAX_REPEATS = 8;

  private final long[] words;
  private final int longWords;
  private final int[] heads;
  private final int[] next;

  /** A passage that others are compared with. */
  Diagonals(WordSequence words) {
    this.words = words.longBeginnings();
    this.longWords = count(this.words);
    int slots = Integer.highestOneBit(Math.max(1, this.words.length)) * 2;
    heads = new int[slots];
    next = new int[this.words.length];
    Arrays.fill(heads, -1);
    for (int at = this.words.length - 1; at >= 0; at--) {
      if (this.words[at] != 0) {
        int slot = slot(this.words[at]);
        next[at] = heads[slot];
        heads[slot] = at;
      }
    }
  }

  private static int count(long[] words) {
    int count = 0;
    for (long word : words) {
      count += word != 0 ? 1 : 0;
    }
    return count;
  }

  private int slot(long word) {
    return (int) (word >>> 32) & heads.length - 1;
  }

  /** Whether it can share a stretch with another. */
  boolean mayShare(WordSequence sequence) {
    long[] others = sequence.longBeginnings();
    int[] counts = new int[words.length + others.length + 1];
    int needed = Math.min(MOST_NEEDED, Math.min(longWords, count(others)) / SHARE);
    for (int at = 0; at < others.length; at++) {
      if (others[at] == 0) {
        continue;
      }
      int repeats = 0;
      for (int own = heads[slot(others[at])]; own >= 0; own = next[own]) {
        if (words[own] == others[at] && repeats++ < MAX_REPEATS) {
          counts[own - at + others.length]++;
        }
      }
    }
    int inWindow = 0;
    for (int at = 0; at < counts.length && inWindow < needed; at++) {
      inWindow += counts[at] - (at >= WIDTH ? counts[at - WIDTH] : 0);
    }
    return inWindow >= needed;
  }
}
