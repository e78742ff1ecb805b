package se.renskrift.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Levenshtein distance, 64 cells of the table at a time.
 *
 * <p>G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming", Journal of the ACM 46(3), 1999, with H. Hyyrö's horizontal differences between
 * blocks. The table is worked through in strips of 64 rows, so that memory is linear; of a strip
 * only the columns in the band that paths of at most {@code limit} edits can reach, and the limit
 * is doubled until the distance found is within it (E. Ukkonen, 1985). Outside the band a cell is
 * taken to be one more than its neighbour, which is never less than the truth.
 */
final class EditDistance {
  private static final int FIRST_LIMIT = 64;

  private EditDistance() {}

  /** The least number of insertions, deletions and substitutions that turn one into the other. */
  static long between(int[] first, int[] second) {
    if (first.length == 0 || second.length == 0) {
      return Math.max(first.length, second.length);
    }
    Map<Integer, Integer> ids = new HashMap<>();
    int[] rows = ids(first, ids);
    int[] columns = ids(second, ids);
    int longest = Math.max(rows.length, columns.length);
    int limit = Math.max(FIRST_LIMIT, Math.abs(rows.length - columns.length));
    while (true) {
      limit = Math.min(limit, longest);
      long distance = within(rows, columns, ids.size(), limit);
      if (distance <= limit) {
        return distance;
      }
      limit = limit > longest / 2 ? longest : 2 * limit;
    }
  }

  /** The distance if it is at most {@code limit}, otherwise something not less than it. */
  private static long within(int[] rows, int[] columns, int symbols, int limit) {
    int below = (limit - (columns.length - rows.length)) / 2;
    int beyond = limit - below;
    byte[] horizontal = new byte[columns.length + 1];
    Arrays.fill(horizontal, (byte) 1);
    long[] equal = new long[symbols];
    // The value of the cell above the strip and left of its first column.
    long corner = 0;
    for (int top = 0; ; top += 64) {
      int count = Math.min(64, rows.length - top);
      for (int row = 0; row < count; row++) {
        equal[rows[top + row]] |= 1L << row;
      }
      int from = Math.max(1, top + 1 - below);
      int to = (int) Math.min(columns.length, (long) top + count + beyond);
      strip(columns, from, to, equal, 1L << (count - 1), horizontal);
      for (int row = 0; row < count; row++) {
        equal[rows[top + row]] = 0;
      }
      corner += count;
      boolean last = top + count == rows.length;
      int next = last ? to + 1 : Math.max(1, top + count + 1 - below);
      for (int column = from; column < next; column++) {
        corner += horizontal[column];
      }
      if (last) {
        return corner;
      }
    }
  }

  /** Replaces the differences along the strip's upper edge by those along its lower edge. */
  private static void strip(
      int[] columns, int from, int to, long[] equal, long lowest, byte[] horizontal) {
    long up = -1;
    long down = 0;
    for (int column = from; column <= to; column++) {
      int in = horizontal[column];
      long match = equal[columns[column - 1]];
      long vertical = match | down;
      if (in < 0) {
        match |= 1;
      }
      long across = (((match & up) + up) ^ up) | match;
      long plus = down | ~(across | up);
      long minus = up & across;
      horizontal[column] = (byte) ((plus & lowest) != 0 ? 1 : (minus & lowest) != 0 ? -1 : 0);
      plus = (plus << 1) | (in > 0 ? 1 : 0);
      minus = (minus << 1) | (in < 0 ? 1 : 0);
      up = minus | ~(vertical | plus);
      down = plus & vertical;
    }
  }

  private static int[] ids(int[] codePoints, Map<Integer, Integer> ids) {
    int[] numbers = new int[codePoints.length];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = ids.computeIfAbsent(codePoints[at], c -> ids.size());
    }
    return numbers;
  }
}
