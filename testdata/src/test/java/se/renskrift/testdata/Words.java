package se.renskrift.testdata;

import java.util.List;

/** Words and the share of them that are wrong. */
final class Words {
  private Words() {}

  static List<String> of(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** Words inserted, left out or exchanged, by words of the truth. */
  static double errorRate(String observed, List<String> truth) {
    List<String> words = of(observed);
    int[] row = new int[truth.size() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= words.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int exchanged = diagonal + (words.get(i - 1).equals(truth.get(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return (double) row[truth.size()] / truth.size();
  }
}
