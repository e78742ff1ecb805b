package se.renskrift.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays words against words by least edits; of several ways it takes the one that, read from the
 * beginning, prefers a substitution to a surplus word to a missing one.
 *
 * <p>Of long texts only a band about the diagonal is looked at, so that about a kilobyte a word is
 * needed; where texts have drifted farther apart than that they are laid together badly.
 */
final class WordAlignment {
  /** How far from the diagonal two words may stand; in texts up to twice as long, anywhere. */
  static final int REACH = 600;

  private static final byte SUBSTITUTE = 0;
  private static final byte SURPLUS = 1;
  private static final byte MISSING = 2;

  private static final int FAR = Integer.MAX_VALUE / 2;

  private WordAlignment() {}

  /** For each of the first words the index of the second's that stands opposite, or -1. */
  static int[] opposite(List<String> words, List<String> others) {
    // From the end to the beginning, so that the way back goes from the beginning.
    Map<String, Integer> ids = new HashMap<>();
    int[] rows = idsFromEnd(words, ids);
    int[] columns = idsFromEnd(others, ids);
    int n = rows.length;
    int m = columns.length;
    int reach = Math.max(REACH, Math.abs(n - m) + 1);
    byte[][] choices = new byte[n + 1][];
    int[] above = new int[m + 1];
    int[] here = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= n; i++) {
      int from = from(i, n, m, reach);
      int to = to(i, n, m, reach);
      choices[i] = new byte[to - from + 1];
      Arrays.fill(here, FAR);
      for (int j = from; j <= to; j++) {
        int substitute = j == 0 ? FAR : above[j - 1] + (rows[i - 1] == columns[j - 1] ? 0 : 1);
        int surplus = above[j] + 1;
        int missing = j == 0 ? FAR : here[j - 1] + 1;
        int least = Math.min(substitute, Math.min(surplus, missing));
        here[j] = Math.min(least, FAR);
        choices[i][j - from] =
            substitute == least ? SUBSTITUTE : surplus == least ? SURPLUS : MISSING;
      }
      int[] spare = above;
      above = here;
      here = spare;
    }
    int[] opposite = new int[n];
    Arrays.fill(opposite, -1);
    int j = m;
    for (int i = n; i > 0; ) {
      switch (choices[i][j - from(i, n, m, reach)]) {
        case SUBSTITUTE -> opposite[n - i--] = m - j--;
        case SURPLUS -> i--;
        default -> j--;
      }
    }
    return opposite;
  }

  private static int from(int row, int n, int m, int reach) {
    return Math.max(0, (int) ((long) row * m / n) - reach);
  }

  private static int to(int row, int n, int m, int reach) {
    return Math.min(m, (int) ((long) row * m / n) + reach);
  }

  private static int[] idsFromEnd(List<String> words, Map<String, Integer> ids) {
    int[] numbers = new int[words.size()];
    for (int at = 0; at < numbers.length; at++) {
      String last = words.get(numbers.length - 1 - at);
      numbers[at] = ids.computeIfAbsent(last, word -> ids.size());
    }
    return numbers;
  }
}
