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
 * buckets by a key of their first three letters.
 */
final class PatternIndex {
  /** How many letters a piece must have to be looked for; patterns with shorter ones are tried. */
  private static final int SHORTEST = 3;

  private static final int BITS_OF_LETTER = 5;
  private static final int LETTER = (1 << BITS_OF_LETTER) - 1;
  private static final int KEYS = 1 << SHORTEST * BITS_OF_LETTER;

  private final List<HeadingPattern> patterns;

  /** What a line must have to match each. */
  private final LineNeeds[] needs;

  /** The patterns that are tried for every line, as bits. */
  private final long[] always;

  /** A piece stands at one of so many places in a row, or anywhere. */
  private static final int MOST_PLACES = 5;

  /**
   * By key: where its pieces begin, in the order of their least places; they end where those of the
   * next key begin.
   */
  private final int[] buckets = new int[KEYS + 1];

  /** For each piece: its letters, where they may stand, and the index of its pattern. */
  private final String[] letters;

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
          Owned owned = new Owned(piece, firstKey(piece.letters()), at);
          all.add(owned);
          buckets[owned.key() + 1]++;
        }
      }
    }
    all.sort(Comparator.comparingInt(Owned::key).thenComparingInt(owned -> owned.piece().least()));
    for (int key = 0; key < KEYS; key++) {
      buckets[key + 1] += buckets[key];
    }
    letters = new String[all.size()];
    least = new int[all.size()];
    greatest = new int[all.size()];
    owners = new int[all.size()];
    for (int i = 0; i < all.size(); i++) {
      Piece piece = all.get(i).piece();
      letters[i] = piece.letters();
      least[i] = piece.least();
      greatest[i] = piece.greatest();
      owners[i] = all.get(i).owner();
    }
  }

  /** A piece, its key and the index of its pattern. */
  private record Owned(Piece piece, int key, int owner) {}

  /** Of the patterns with the fewest edits the one that prescribes the most letters, or null. */
  HeadingDictionary.@Nullable Match best(Line line) {
    String skeleton = line.skeleton();
    int set = LineNeeds.letters(skeleton, 0, skeleton.length());
    long[] candidates = candidates(skeleton, set);
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
      int edits = needs[i].mayBe(skeleton, set) ? pattern.edits(line) : -1;
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
  private long[] candidates(String skeleton, int set) {
    long[] candidates = always;
    int length = skeleton.length();
    int key = 0;
    for (int at = 1 - SHORTEST; at + SHORTEST <= length; at++) {
      key = nextKey(key, skeleton.charAt(at + SHORTEST - 1));
      int end = buckets[key + 1];
      int first = buckets[key];
      if (at < 0 || first == end) {
        continue;
      }
      for (; first < end && least[first] == Integer.MIN_VALUE; first++) {
        candidates = with(candidates, first, skeleton, set, at);
      }
      candidates = at(at - length, first, end, candidates, skeleton, set, at);
      candidates = at(at, first, end, candidates, skeleton, set, at);
    }
    return candidates;
  }

  /** With the patterns that have one of some pieces at a place. */
  private long[] at(int place, int first, int end, long[] known, String skeleton, int set, int at) {
    long[] candidates = known;
    for (int i = from(first, end, place - MOST_PLACES); i < end && least[i] <= place; i++) {
      if (place <= greatest[i]) {
        candidates = with(candidates, i, skeleton, set, at);
      }
    }
    return candidates;
  }

  /** The first of some pieces whose least place is beyond another. */
  private int from(int first, int end, int place) {
    int low = first;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (least[middle] > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private long[] with(long[] candidates, int piece, String skeleton, int set, int at) {
    if (!needs[owners[piece]].mayBe(skeleton, set) || !skeleton.startsWith(letters[piece], at)) {
      return candidates;
    }
    long[] more = candidates == always ? always.clone() : candidates;
    more[owners[piece] / Long.SIZE] |= 1L << owners[piece];
    return more;
  }

  /** The key of three letters, when the last of them follows; letters of one key may differ. */
  private static int nextKey(int key, char letter) {
    return (key << BITS_OF_LETTER | letter & LETTER) & KEYS - 1;
  }

  private static int firstKey(String letters) {
    int key = 0;
    for (int i = 0; i < SHORTEST; i++) {
      key = nextKey(key, letters.charAt(i));
    }
    return key;
  }
}
