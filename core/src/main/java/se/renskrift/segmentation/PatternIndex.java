package se.renskrift.segmentation;

import java.util.ArrayList;
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

  /** The patterns that are tried for every line, as bits. */
  private final long[] always;

  /** By key: where its pieces begin; they end where those of the next key begin. */
  private final int[] buckets = new int[KEYS + 1];

  /** For each piece: its letters, where they may stand, and the index of its pattern. */
  private final String[] letters;

  private final int[] least;
  private final int[] greatest;
  private final int[] owners;

  PatternIndex(List<HeadingPattern> patterns) {
    this.patterns = List.copyOf(patterns);
    always = new long[(patterns.size() + Long.SIZE - 1) / Long.SIZE];
    List<Piece> all = new ArrayList<>();
    List<Integer> ownersOfAll = new ArrayList<>();
    for (int at = 0; at < patterns.size(); at++) {
      for (Piece piece : patterns.get(at).pieces()) {
        if (piece.letters().length() < SHORTEST) {
          always[at / Long.SIZE] |= 1L << at;
        } else {
          all.add(piece);
          ownersOfAll.add(at);
          buckets[firstKey(piece.letters()) + 1]++;
        }
      }
    }
    for (int key = 0; key < KEYS; key++) {
      buckets[key + 1] += buckets[key];
    }
    letters = new String[all.size()];
    least = new int[all.size()];
    greatest = new int[all.size()];
    owners = new int[all.size()];
    int[] next = buckets.clone();
    for (int i = 0; i < all.size(); i++) {
      Piece piece = all.get(i);
      int place = next[firstKey(piece.letters())]++;
      letters[place] = piece.letters();
      least[place] = piece.least();
      greatest[place] = piece.greatest();
      owners[place] = ownersOfAll.get(i);
    }
  }

  /** Of the patterns with the fewest edits the one that prescribes the most letters, or null. */
  HeadingDictionary.@Nullable Match best(Line line) {
    long[] candidates = candidates(line.skeleton());
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
      int edits = pattern.edits(line);
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
  private long[] candidates(String skeleton) {
    long[] candidates = always;
    int length = skeleton.length();
    int key = 0;
    for (int at = 1 - SHORTEST; at + SHORTEST <= length; at++) {
      key = nextKey(key, skeleton.charAt(at + SHORTEST - 1));
      for (int i = buckets[key]; at >= 0 && i < buckets[key + 1]; i++) {
        if ((isBetween(i, at) || isBetween(i, at - length))
            && skeleton.startsWith(letters[i], at)) {
          candidates = candidates == always ? always.clone() : candidates;
          candidates[owners[i] / Long.SIZE] |= 1L << owners[i];
        }
      }
    }
    return candidates;
  }

  private boolean isBetween(int piece, int place) {
    return place >= least[piece] && place <= greatest[piece];
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
