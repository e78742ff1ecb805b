package se.renskrift.segmentation;

import java.util.Arrays;

/** Edit distance of short strings, given up beyond a small budget. */
final class Edits {
  private Edits() {}

  /**
   * The least number of insertions, deletions and substitutions that turn {@code pattern} into
   * {@code text}; {@code budget + 1} if they are more than the budget.
   */
  static int between(String pattern, String text, int budget) {
    if (Math.abs(pattern.length() - text.length()) > budget) {
      return budget + 1;
    }
    return endingWith(pattern, text, budget, true);
  }

  /** The same, of {@code pattern} and that end of {@code text} which suits it best. */
  static int endingWith(String pattern, String text, int budget) {
    return endingWith(pattern, text, budget, false);
  }

  private static int endingWith(String pattern, String text, int budget, boolean whole) {
    int rows = pattern.length();
    int columns = Math.min(text.length(), rows + budget);
    if (rows > columns + budget) {
      return budget + 1;
    }
    int over = budget + 1;
    int[] row = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      row[j] = Math.min(j, over);
    }
    // From the ends, so that the beginning of the text can stay open.
    for (int i = 1; i <= rows; i++) {
      char c = pattern.charAt(rows - i);
      int from = Math.max(1, i - budget);
      int to = Math.min(columns, i + budget);
      int diagonal = row[from - 1];
      row[from - 1] = from == 1 ? Math.min(i, over) : over;
      for (int j = from; j <= to; j++) {
        int cost = c == text.charAt(text.length() - j) ? 0 : 1;
        int above = j < i + budget ? row[j] : over;
        int best = Math.min(diagonal + cost, Math.min(above, row[j - 1]) + 1);
        diagonal = row[j];
        row[j] = Math.min(best, over);
      }
    }
    if (whole) {
      return columns == text.length() ? row[columns] : over;
    }
    int from = Math.max(0, rows - budget);
    return Arrays.stream(row, from, columns + 1).min().orElse(over);
  }
}
