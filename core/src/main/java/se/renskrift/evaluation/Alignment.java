package se.renskrift.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one text laid against the words of another along a shortest edit path.
 *
 * <p>Of several shortest paths it is the one that, read from the end, prefers a substitution (or a
 * match) to a surplus word to a missing word. A surplus word belongs to the reference word before
 * it; surplus words before the first reference word belong to none.
 *
 * <p>Only a band of the table is computed, widened until it holds every shortest path: a path of
 * {@code d} edits leaves the diagonal by no more than {@code d} surplus or missing words, so inside
 * a band of that width the cells of shortest paths have their true values, all others at least
 * theirs, and every choice on the way back is the one the whole table would give. Every so many
 * rows one row is kept, and the rows between are computed anew on the way back.
 */
final class Alignment {
  private static final int FIRST_LIMIT = 64;
  private static final int FAR = Integer.MAX_VALUE / 2;

  private final List<String> words;
  private final int distance;

  /** For each reference word: the word opposite, or -1, and its surplus words, half-open. */
  private final int[] opposite;

  private final int[] surplusStart;
  private final int[] surplusEnd;

  private Alignment(List<String> words, int reference, int distance) {
    this.words = words;
    this.distance = distance;
    this.opposite = new int[reference];
    this.surplusStart = new int[reference];
    this.surplusEnd = new int[reference];
    Arrays.fill(opposite, -1);
  }

  static Alignment of(List<String> words, List<String> reference) {
    Map<String, Integer> ids = new HashMap<>();
    int[] rows = ids(words, ids);
    int[] columns = ids(reference, ids);
    int longest = Math.max(rows.length, columns.length);
    int limit = Math.max(FIRST_LIMIT, Math.abs(rows.length - columns.length));
    while (true) {
      limit = Math.min(limit, longest);
      Band band = new Band(rows, columns, limit);
      int distance = band.distance();
      if (distance <= limit) {
        Alignment alignment = new Alignment(words, columns.length, distance);
        alignment.trace(band);
        return alignment;
      }
      limit = limit > longest / 2 ? longest : 2 * limit;
    }
  }

  /** The least number of insertions, deletions and substitutions. */
  int distance() {
    return distance;
  }

  /** The index of the word opposite a word of the reference, or -1 if there is none. */
  int opposite(int reference) {
    return opposite[reference];
  }

  /** The words laid against a word of the reference: its surplus words, then the one opposite. */
  List<String> laidAgainst(int reference) {
    List<String> laid = new ArrayList<>(1);
    laid.addAll(words.subList(surplusStart[reference], surplusEnd[reference]));
    if (opposite[reference] >= 0) {
      laid.add(words.get(opposite[reference]));
    }
    return laid;
  }

  private static int[] ids(List<String> words, Map<String, Integer> ids) {
    int[] numbers = new int[words.size()];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = ids.computeIfAbsent(words.get(at), word -> ids.size());
    }
    return numbers;
  }

  private void trace(Band band) {
    int row = band.rows.length;
    int column = band.columns.length;
    for (int block = row / band.step; block >= 0; block--) {
      int first = block * band.step;
      int[][] table = band.rowsFrom(first, row);
      while (row > first) {
        int[] here = table[row - first];
        int[] above = table[row - first - 1];
        int at = band.index(row, column);
        if (column > 0 && here[at] == above[at] + band.cost(row, column)) {
          row--;
          column--;
          opposite[column] = row;
        } else if (here[at] == above[at + 1] + 1) {
          row--;
          if (column > 0) {
            surplusEnd[column - 1] = Math.max(surplusEnd[column - 1], row + 1);
            surplusStart[column - 1] = row;
          }
        } else {
          column--;
        }
      }
    }
  }

  /** The cells of the edit table that paths of at most {@code limit} edits can reach. */
  private static final class Band {
    final int[] rows;
    final int[] columns;
    final int step;
    private final int below;
    private final int width;
    private final int[][] kept;

    Band(int[] rows, int[] columns, int limit) {
      this.rows = rows;
      this.columns = columns;
      this.below = (limit - (columns.length - rows.length)) / 2;
      // A cell more on either side, so that neighbours need no check.
      this.width = limit + 3;
      this.step = Math.max(1, (int) Math.sqrt(rows.length));
      this.kept = new int[rows.length / step + 1][];
    }

    int distance() {
      int[] row = new int[width];
      int[] next = new int[width];
      Arrays.fill(row, FAR);
      for (int column = 0; column <= columns.length && index(0, column) < width - 1; column++) {
        row[index(0, column)] = column;
      }
      for (int i = 0; i <= rows.length; i++) {
        if (i > 0) {
          fill(i, row, next);
          int[] spare = row;
          row = next;
          next = spare;
        }
        if (i % step == 0) {
          kept[i / step] = row.clone();
        }
      }
      return row[index(rows.length, columns.length)];
    }

    /** The rows from a kept one to another not further than a step. */
    int[][] rowsFrom(int first, int last) {
      int[][] table = new int[last - first + 1][];
      table[0] = kept[first / step];
      for (int i = 1; i < table.length; i++) {
        table[i] = new int[width];
        fill(first + i, table[i - 1], table[i]);
      }
      return table;
    }

    int index(int row, int column) {
      return column - row + below + 1;
    }

    int cost(int row, int column) {
      return rows[row - 1] == columns[column - 1] ? 0 : 1;
    }

    private void fill(int row, int[] above, int[] here) {
      Arrays.fill(here, FAR);
      int at = Math.max(1, index(row, 0));
      if (at == index(row, 0) && at < width - 1) {
        here[at++] = row;
      }
      int end = Math.min(width - 2, index(row, columns.length));
      int word = rows[row - 1];
      int left = here[at - 1];
      for (int column = at - below - 1 + row; at <= end; at++, column++) {
        int diagonal = above[at] + (word == columns[column - 1] ? 0 : 1);
        left = Math.min(diagonal, Math.min(above[at + 1], left) + 1);
        here[at] = left;
      }
    }
  }
}
