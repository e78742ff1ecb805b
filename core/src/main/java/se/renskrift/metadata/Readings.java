package se.renskrift.metadata;

import se.renskrift.text.Skeleton;

/** Compares different readings of the same words. */
final class Readings {
  private Readings() {}

  /**
   * Whether two words look the same on a poor copy: by their skeletons, or by those when pairs of
   * letters that run together and an o with dots read as an e are made one.
   */
  static boolean areAlike(String one, String other) {
    return look(one).equals(look(other));
  }

  /** What is left of a word on a poor copy. */
  static String look(String word) {
    return Skeleton.of(word.replace('\u00E9', 'o').replace('6', 'o')).replace("rn", "m");
  }

  /** The edit distance of two strings, or a larger number than the limit. */
  static int distance(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
