package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.segmentation.HeadingPattern.Piece;

/**
 * Finds the pattern that suits a line without trying all.
 *
 * <p>Words cut into one piece more than they may have edits have at least one piece undamaged in
 * every line they match: only the patterns with a piece at its place in the line are tried. Every
 * line of a document is looked up, so a look-up is a walk over flat arrays: the pieces stand in
 * buckets by their first letters, and twelve letters from a place on are compared at once, packed
 * into one number. What is found so may be wrong, but nothing is missed.
 */
final class PatternIndex {
  /** How many letters a piece must have to be looked for; patterns with shorter ones are tried. */
  private static final int SHORTEST = 3;

  private static final int BITS_OF_LETTER = 5;
  private static final int LETTER = (1 << BITS_OF_LETTER) - 1;

  /** So many letters are packed into one number, the first in its highest bits. */
  private static final int MOST_LETTERS = 12;

  private static final int BITS = MOST_LETTERS * BITS_OF_LETTER;
  private static final int BITS_OF_KEY = SHORTEST * BITS_OF_LETTER;

  /** A piece stands at one of so many places in a row, or anywhere. */
  private static final int MOST_PLACES = 2 * HeadingPattern.MOST_EDITS + 1;

  /** One key for each three letters, and as many for what is made of four. */
  private static final int KEYS = 1 << BITS_OF_KEY;

  private static final int SCATTER = 0x9E3779B1;

  private final List<HeadingPattern> patterns;

  /** What a line must have to match each. */
  private final LineNeeds[] needs;

  /** The patterns that are tried for every line, as bits. */
  private final long[] always;

  /**
   * By key: where its pieces begin, in the order of their least places; they end where those of the
   * next key begin.
   */
  private final int[] buckets = new int[2 * KEYS + 1];

  /** Which keys have pieces, as bits: few enough to stay at hand, and few keys have. */
  private final long[] present = new long[2 * KEYS / Long.SIZE];

  /** For each piece: its letters and which bits they take up. */
  private final long[] letters;

  private final long[] bits;

  /** For each piece: where it may stand, and the index of its pattern. */
  private final int[] least;

  private final int[] greatest;
  private final int[] owners;

  PatternIndex(List<HeadingPattern> patterns) {
    this.patterns = List.copyOf(patterns);
    needs = patterns.stream().map(HeadingPattern::needs).toArray(LineNeeds[]::new);
    always = new long[(patterns.size() + Long.SIZE - 1) / Long.SIZE];
    List<Owned> all = new ArrayList<>();
    for (int at = 0; at < patterns.size(); at++) {
      for (Piece piece : patterns.get(at).pieces()) {
        if (piece.letters().length() < SHORTEST) {
          always[at / Long.SIZE] |= 1L << at;
        } else {
          long packed = packed(piece.letters());
          boolean three = piece.letters().length() == SHORTEST;
          Owned owned = new Owned(piece, packed, three ? key(packed) : longKey(packed), at);
          all.add(owned);
          buckets[owned.key() + 1]++;
          present[owned.key() / Long.SIZE] |= 1L << owned.key();
        }
      }
    }
    all.sort(Comparator.comparingInt(Owned::key).thenComparingInt(owned -> owned.piece().least()));
    for (int key = 0; key + 1 < buckets.length; key++) {
      buckets[key + 1] += buckets[key];
    }
    letters = new long[all.size()];
    bits = new long[all.size()];
    least = new int[all.size()];
    greatest = new int[all.size()];
    owners = new int[all.size()];
    for (int i = 0; i < all.size(); i++) {
      Piece piece = all.get(i).piece();
      int length = Math.min(MOST_LETTERS, piece.letters().length());
      letters[i] = all.get(i).packed();
      bits[i] = -1L << BITS - length * BITS_OF_LETTER;
      least[i] = piece.least();
      greatest[i] = piece.greatest();
      owners[i] = all.get(i).owner();
    }
  }

  /** A piece, its first letters packed, its key and the index of its pattern. */
  private record Owned(Piece piece, long packed, int key, int owner) {}

  /** Of the patterns with the fewest edits the one that prescribes the most letters, or null. */
  HeadingDictionary.@Nullable Match best(Line line) {
    String skeleton = line.skeleton();
    long pairs = LetterPairs.folded(skeleton);
    long[] candidates = candidates(skeleton, pairs);
    long[] all = null;
    HeadingPattern best = null;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < candidates.length * Long.SIZE; i++) {
      long rest = candidates[i / Long.SIZE] >>> i;
      if (rest == 0) {
        i |= Long.SIZE - 1;
        continue;
      }
      i += Long.numberOfTrailingZeros(rest);
      HeadingPattern pattern = patterns.get(i);
      if (all == null) {
        all = LetterPairs.bits(skeleton);
      }
      boolean may = needs[i].mayBe(skeleton, pairs) && needs[i].mayBe(all);
      int edits = may ? pattern.edits(line) : -1;
      if (edits >= 0
          && (best == null
              || edits < fewest
              || (edits == fewest && pattern.letters() > best.letters()))) {
        best = pattern;
        fewest = edits;
      }
    }
    return best == null ? null : new HeadingDictionary.Match(best, fewest);
  }

  /** The patterns to try, as bits. */
  private long[] candidates(String skeleton, long pairs) {
    long[] candidates = always;
    int length = skeleton.length();
    long window = 0;
    for (int at = length - 1; at >= 0; at--) {
      window = shifted(skeleton.charAt(at), window);
      if (at + SHORTEST <= length) {
        candidates = with(candidates, key(window), window, skeleton, pairs, at);
        candidates = with(candidates, longKey(window), window, skeleton, pairs, at);
      }
    }
    return candidates;
  }

  /** With the patterns that have one of the pieces of a key at a place. */
  private long[] with(long[] known, int key, long window, String skeleton, long pairs, int at) {
    if ((present[key / Long.SIZE] >>> key & 1) == 0) {
      return known;
    }
    long[] candidates = known;
    int end = buckets[key + 1];
    int first = buckets[key];
    for (; first < end && least[first] == Integer.MIN_VALUE; first++) {
      candidates = with(candidates, first, window, skeleton, pairs);
    }
    int fromEnd = at - skeleton.length();
    for (int i = from(first, end, fromEnd); i < end && least[i] <= fromEnd; i++) {
      candidates =
          fromEnd <= greatest[i] ? with(candidates, i, window, skeleton, pairs) : candidates;
    }
    for (int i = from(first, end, at); i < end && least[i] <= at; i++) {
      candidates = at <= greatest[i] ? with(candidates, i, window, skeleton, pairs) : candidates;
    }
    return candidates;
  }

  /** The first of some pieces that may stand at a place or beyond. */
  private int from(int first, int end, int place) {
    int low = first;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (least[middle] > place - MOST_PLACES) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** With the pattern that has a piece, if letters and the rest of the line allow it. */
  private long[] with(long[] known, int piece, long window, String skeleton, long pairs) {
    int owner = owners[piece];
    if ((window & bits[piece]) != letters[piece] || !needs[owner].mayBe(skeleton, pairs)) {
      return known;
    }
    long[] candidates = known == always ? always.clone() : known;
    candidates[owner / Long.SIZE] |= 1L << owner;
    return candidates;
  }

  private static long packed(String letters) {
    long packed = 0;
    for (int at = Math.min(MOST_LETTERS, letters.length()) - 1; at >= 0; at--) {
      packed = shifted(letters.charAt(at), packed);
    }
    return packed;
  }

  /** Some packed letters after another, the last of them pushed out; some letters look the same. */
  private static long shifted(char letter, long window) {
    return (long) (letter & LETTER) << BITS - BITS_OF_LETTER | window >>> BITS_OF_LETTER;
  }

  /** The key of the first three letters. */
  private static int key(long window) {
    return (int) (window >>> BITS - BITS_OF_KEY);
  }

  /** The key of the first four. */
  private static int longKey(long window) {
    int four = (int) (window >>> BITS - BITS_OF_KEY - BITS_OF_LETTER);
    return KEYS | four * SCATTER >>> Integer.SIZE - BITS_OF_KEY;
  }
}
