package se.renskrift.segmentation;

import java.util.Arrays;

/**
 * The pairs of letters that stand side by side in a skeleton, each by itself, so that a line that
 * lacks too many is told without laying letters against letters. Immutable.
 */
final class LetterPairs {
  private static final int SCATTER = 0x9E3779B1;
  private static final int BITS = 6;
  private static final int BITS_OF_LETTER = 5;
  private static final int LETTER = (1 << BITS_OF_LETTER) - 1;
  private static final int NUMBERS = 1 << 2 * BITS_OF_LETTER - BITS;

  /** The numbers that have a bit, and which they are: of a short skeleton most have none. */
  private final long[] bits;

  private final int[] numbers;

  LetterPairs(String skeleton) {
    long[] all = bits(skeleton);
    long[] some = new long[NUMBERS];
    int[] places = new int[NUMBERS];
    int count = 0;
    for (int number = 0; number < NUMBERS; number++) {
      if (all[number] != 0) {
        some[count] = all[number];
        places[count++] = number;
      }
    }
    bits = Arrays.copyOf(some, count);
    numbers = Arrays.copyOf(places, count);
  }

  /** The pairs of a skeleton, a bit for each; letters far apart share theirs. */
  static long[] bits(String skeleton) {
    long[] bits = new long[NUMBERS];
    int pair = 0;
    for (int at = 0; at < skeleton.length(); at++) {
      pair = (pair & LETTER) << BITS_OF_LETTER | (skeleton.charAt(at) & LETTER);
      if (at > 0) {
        bits[pair >>> BITS] |= 1L << pair;
      }
    }
    return bits;
  }

  /** The pairs of a skeleton in one number; many share a bit. */
  static long folded(String skeleton) {
    long pairs = 0;
    char before = 0;
    for (int at = 0; at < skeleton.length(); at++) {
      char letter = skeleton.charAt(at);
      if (at > 0) {
        pairs |= 1L << ((before << BITS ^ letter) * SCATTER >>> Integer.SIZE - BITS);
      }
      before = letter;
    }
    return pairs;
  }

  /** Whether more than so many of them are not among the pairs of another skeleton. */
  boolean lack(long[] others, int most) {
    int missing = 0;
    for (int i = 0; i < bits.length; i++) {
      missing += Long.bitCount(bits[i] & ~others[numbers[i]]);
      if (missing > most) {
        return true;
      }
    }
    return false;
  }
}
