package se.renskrift.errormodel;

import java.util.ArrayList;
import java.util.List;

/** Aligns a word as read with the word as meant, letter by letter. */
final class LetterAlignment {
  private LetterAlignment() {}

  /**
   * What was read as what: adjoining edits as one confusion, and letters outside a-z that were read
   * right. Runs longer than a confusion may be are left out.
   */
  static List<Confusion> confusions(String observed, String intended) {
    int n = observed.length();
    int m = intended.length();
    int[][] cost = new int[n + 1][m + 1];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = 2 * (i + j);
          continue;
        }
        int change = change(observed.charAt(i - 1), intended.charAt(j - 1));
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 2);
      }
    }
    List<Confusion> found = new ArrayList<>();
    int i = n;
    int j = m;
    int endI = n;
    int endJ = m;
    while (i > 0 || j > 0) {
      boolean same =
          i > 0
              && j > 0
              && observed.charAt(i - 1) == intended.charAt(j - 1)
              && cost[i][j] == cost[i - 1][j - 1];
      if (same) {
        add(observed.substring(i, endI), intended.substring(j, endJ), found);
        i--;
        j--;
        char c = intended.charAt(j);
        if (c > 'z' && Character.isLetter(c)) {
          found.add(new Confusion(String.valueOf(c), String.valueOf(c)));
        }
        endI = i;
        endJ = j;
      } else if (i > 0
          && j > 0
          && cost[i][j]
              == cost[i - 1][j - 1] + change(observed.charAt(i - 1), intended.charAt(j - 1))) {
        i--;
        j--;
      } else if (i > 0 && cost[i][j] == cost[i - 1][j] + 2) {
        i--;
      } else {
        j--;
      }
    }
    add(observed.substring(0, endI), intended.substring(0, endJ), found);
    return found;
  }

  /** What a change costs; a space is never read as a letter. */
  private static int change(char observed, char intended) {
    return observed == intended ? 0 : observed == ' ' || intended == ' ' ? 5 : 3;
  }

  private static void add(String observed, String intended, List<Confusion> found) {
    boolean fits = observed.length() <= Confusion.LONGEST && intended.length() <= Confusion.LONGEST;
    if (fits && !(observed.isEmpty() && intended.isEmpty())) {
      found.add(new Confusion(observed, intended));
    }
  }
}
