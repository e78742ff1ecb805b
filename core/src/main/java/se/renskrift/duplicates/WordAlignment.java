package se.renskrift.duplicates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of two paragraphs laid against one another, in order.
 *
 * <p>Pairs of neighbouring words that stand once in either paragraph are laid first, the longest
 * run of them that is in order in both; between them the best alignment is sought in a full table.
 * Gaps too large for a table stay open, so that time is all but linear.
 */
final class WordAlignment {
  private static final int MAX_CELLS = 40_000;

  private final ComparedWords first;
  private final ComparedWords second;

  /** For each word of the first the word of the second laid against it, or -1. */
  private final int[] opposite;

  /** For each word of the second the word of the first laid against it, or -1. */
  private final int[] back;

  /** How like each word of the first is to what is laid against it. */
  private final double[] likeness;

  private double matched;

  private WordAlignment(ComparedWords first, ComparedWords second) {
    this(first, second, new int[first.size()], new int[second.size()]);
    Arrays.fill(opposite, -1);
    Arrays.fill(back, -1);
  }

  private WordAlignment(ComparedWords first, ComparedWords second, int[] opposite, int[] back) {
    this.first = first;
    this.second = second;
    this.opposite = opposite;
    this.back = back;
    this.likeness = new double[first.size()];
  }

  static WordAlignment of(ComparedWords first, ComparedWords second) {
    WordAlignment alignment = new WordAlignment(first, second);
    alignment.align();
    return alignment;
  }

  /** The same alignment, second for first. */
  WordAlignment turned() {
    WordAlignment turned = new WordAlignment(second, first, back, opposite);
    turned.matched = matched;
    for (int at = 0; at < opposite.length; at++) {
      if (opposite[at] >= 0) {
        turned.likeness[opposite[at]] = likeness[at];
      }
    }
    for (int at = 0; at < back.length; at++) {
      if (back[at] >= 0) {
        turned.likeness[at] = likeness[back[at]];
      }
    }
    return turned;
  }

  int opposite(int word) {
    return opposite[word];
  }

  /** The word of the first laid against a word of the second, or -1. */
  int back(int word) {
    return back[word];
  }

  /** How like a word of the first is to what is laid against it; 0 if nothing is. */
  double likeness(int word) {
    return likeness[word];
  }

  /** The sum of the likenesses of words laid against one another. */
  double matched() {
    return matched;
  }

  private void align() {
    int[] anchors = inOrder(anchors());
    int i = 0;
    int j = 0;
    for (int at = 0; at < anchors.length; at++) {
      if (anchors[at] >= 0) {
        fill(i, at, j, anchors[at]);
        lay(at, anchors[at], WordLikeness.of(first, at, second, anchors[at]));
        matched += likeness[at];
        // The second word of the pair is laid with what follows.
        i = at + 1;
        j = anchors[at] + 1;
      }
    }
    fill(i, first.size(), j, second.size());
  }

  private void lay(int i, int j, double like) {
    opposite[i] = j;
    back[j] = i;
    likeness[i] = like;
  }

  /** For each word of the first at which a pair begins that stands once in both: where in both. */
  private int[] anchors() {
    Map<Long, Integer> places = places(second.pairs());
    Map<Long, Integer> own = places(first.pairs());
    int[] anchors = new int[first.size()];
    Arrays.fill(anchors, -1);
    for (Map.Entry<Long, Integer> shingle : own.entrySet()) {
      int there = places.getOrDefault(shingle.getKey(), -1);
      if (shingle.getValue() >= 0 && there >= 0) {
        anchors[shingle.getValue()] = there;
      }
    }
    return anchors;
  }

  private static Map<Long, Integer> places(long[] shingles) {
    Map<Long, Integer> places = new HashMap<>();
    for (int at = 0; at < shingles.length; at++) {
      places.merge(shingles[at], at, (one, other) -> -1);
    }
    return places;
  }

  /** Keeps a longest increasing run of the anchors and drops the others. */
  private static int[] inOrder(int[] anchors) {
    int[] tails = new int[anchors.length];
    int[] before = new int[anchors.length];
    int length = 0;
    for (int at = 0; at < anchors.length; at++) {
      if (anchors[at] < 0) {
        continue;
      }
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (anchors[tails[middle]] < anchors[at]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      tails[low] = at;
      before[at] = low > 0 ? tails[low - 1] : -1;
      length = Math.max(length, low + 1);
    }
    int[] kept = new int[anchors.length];
    Arrays.fill(kept, -1);
    for (int at = length > 0 ? tails[length - 1] : -1; at >= 0; at = before[at]) {
      kept[at] = anchors[at];
    }
    return kept;
  }

  /** Lays the words between two anchors. */
  private void fill(int fromRow, int toRow, int fromColumn, int toColumn) {
    int rows = toRow - fromRow;
    int columns = toColumn - fromColumn;
    if (rows <= 0 || columns <= 0 || (long) rows * columns > MAX_CELLS) {
      return;
    }
    double[][] table = new double[rows + 1][columns + 1];
    byte[][] step = new byte[rows][columns];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        int row = fromRow + i;
        int column = fromColumn + j;
        double best = table[i + 1][j];
        byte way = 0;
        if (table[i][j + 1] > best) {
          best = table[i][j + 1];
          way = 1;
        }
        double both = table[i + 1][j + 1] + WordLikeness.of(first, row, second, column);
        if (both > best) {
          best = both;
          way = 2;
        }
        // One word of one side against two of the other makes three words laid.
        if (j + 1 < columns) {
          double twoOfSecond =
              table[i + 1][j + 2] + 1.5 * WordLikeness.ofJoined(first, row, second, column);
          if (twoOfSecond > best) {
            best = twoOfSecond;
            way = 3;
          }
        }
        if (i + 1 < rows) {
          double twoOfFirst =
              table[i + 2][j + 1] + 1.5 * WordLikeness.ofJoined(second, column, first, row);
          if (twoOfFirst > best) {
            best = twoOfFirst;
            way = 4;
          }
        }
        table[i][j] = best;
        step[i][j] = way;
      }
    }
    matched += table[0][0];
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      byte way = step[i][j];
      int row = fromRow + i;
      int column = fromColumn + j;
      if (way >= 2) {
        double like = WordLikeness.of(first, row, second, column);
        lay(row, column, way == 2 ? like : WordLikeness.SIMILAR);
      }
      if (way == 3) {
        back[column + 1] = row;
      }
      if (way == 4) {
        opposite[row + 1] = column;
        likeness[row + 1] = WordLikeness.SIMILAR;
      }
      i += way == 1 ? 0 : way == 4 ? 2 : 1;
      j += way == 0 ? 0 : way == 3 ? 2 : 1;
    }
  }
}
