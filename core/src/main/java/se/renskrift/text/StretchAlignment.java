package se.renskrift.text;

/**
 * Which part of the intended text each place of the observed text belongs to, letter by letter.
 *
 * <p>What both have at their beginning and end is taken as is; the rest is aligned with the fewest
 * changes, white space and hyphens never with letters. A rest too long for that is divided by
 * length.
 */
final class StretchAlignment {
  /** Cells of the table; a correction of words needs a few hundred. */
  private static final long MAX_CELLS = 1 << 18;

  private static final int UNLIKE = 3;

  private final int[] first;
  private final int[] last;

  private StretchAlignment(int observedLength) {
    first = new int[observedLength + 1];
    last = new int[observedLength + 1];
  }

  static StretchAlignment of(String observed, String intended) {
    StretchAlignment alignment = new StretchAlignment(observed.length());
    int shorter = Math.min(observed.length(), intended.length());
    int head = 0;
    while (head < shorter && observed.charAt(head) == intended.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && observed.charAt(observed.length() - 1 - tail)
            == intended.charAt(intended.length() - 1 - tail)) {
      tail++;
    }
    for (int i = 0; i < head; i++) {
      alignment.set(i, i);
    }
    for (int i = 0; i <= tail; i++) {
      alignment.set(observed.length() - i, intended.length() - i);
    }
    alignment.middle(
        observed.substring(head, observed.length() - tail),
        intended.substring(head, intended.length() - tail),
        head);
    return alignment;
  }

  /** The first place of the intended text that belongs to a place of the observed one. */
  int first(int place) {
    return first[place];
  }

  /** The last place of the intended text that belongs to a place of the observed one. */
  int last(int place) {
    return last[place];
  }

  private void set(int i, int j) {
    first[i] = j;
    last[i] = j;
  }

  private void middle(String observed, String intended, int head) {
    int n = observed.length();
    int m = intended.length();
    if ((n + 1L) * (m + 1L) > MAX_CELLS || n == 0 || m == 0) {
      for (int i = 0; i <= n; i++) {
        set(head + i, head + (n == 0 ? 0 : (int) ((long) i * m / n)));
      }
      last[head + n] = Math.max(last[head + n], head + m);
      return;
    }
    int[][] cost = costs(observed, intended);
    int i = n;
    int j = m;
    set(head + n, head + m);
    while (i > 0 || j > 0) {
      if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + change(observed, i, intended, j)) {
        i--;
        j--;
        set(head + i, head + j);
      } else if (i > 0 && cost[i][j] == cost[i - 1][j] + 1) {
        i--;
        set(head + i, head + j);
      } else {
        j--;
        first[head + i] = head + j;
      }
    }
  }

  private static int[][] costs(String observed, String intended) {
    int[][] cost = new int[observed.length() + 1][intended.length() + 1];
    for (int i = 0; i < cost.length; i++) {
      for (int j = 0; j < cost[i].length; j++) {
        int best = i == 0 && j == 0 ? 0 : Integer.MAX_VALUE;
        if (i > 0) {
          best = Math.min(best, cost[i - 1][j] + 1);
        }
        if (j > 0) {
          best = Math.min(best, cost[i][j - 1] + 1);
        }
        if (i > 0 && j > 0) {
          best = Math.min(best, cost[i - 1][j - 1] + change(observed, i, intended, j));
        }
        cost[i][j] = best;
      }
    }
    return cost;
  }

  private static int change(String observed, int i, String intended, int j) {
    char a = observed.charAt(i - 1);
    char b = intended.charAt(j - 1);
    if (a == b) {
      return 0;
    }
    return kind(a) == kind(b) ? 1 : UNLIKE;
  }

  private static int kind(char c) {
    if (Character.isWhitespace(c)) {
      return 1;
    }
    return c == '-' || c == '\u00AD' || c == '\u00AC' || c == '\u2010' ? 2 : 3;
  }
}
