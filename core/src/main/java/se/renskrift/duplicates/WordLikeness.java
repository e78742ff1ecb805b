package se.renskrift.duplicates;

/** How much two words count as the same, damage allowed for. */
final class WordLikeness {
  /** The same word but for look-alike characters, case and punctuation around it. */
  static final double SAME = 1;

  /** A few edits apart. */
  static final double SIMILAR = 0.95;

  /** Up to half of the letters edited. */
  static final double DOUBTFUL = 0.6;

  /** Two numbers that are not equal. */
  static final double NUMBERS = 0.5;

  static final double DIFFERENT = 0;

  private static final int SHORT = 4;
  private static final int LONGEST = 64;

  /** So many letters for each edit of a word that was cut. */
  private static final int LEAST_JOINED = 6;

  private WordLikeness() {}

  static double of(ComparedWords first, int i, ComparedWords second, int j) {
    boolean number = first.isNumber(i);
    boolean otherNumber = second.isNumber(j);
    String one = first.skeleton(i);
    String other = second.skeleton(j);
    if (one.equals(other)) {
      boolean same = number == otherNumber && (!number || first.core(i).equals(second.core(j)));
      return same ? SAME : number && otherNumber ? NUMBERS : SIMILAR;
    }
    if (number || otherNumber) {
      return number && otherNumber ? NUMBERS : DIFFERENT;
    }
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    int most = shorter < SHORT ? 1 : shorter / 2;
    if (shorter < 2
        || longer > LONGEST
        || longer - shorter > most
        || first.lettersNotIn(second, i, j) > most
        || second.lettersNotIn(first, j, i) > most) {
      return DIFFERENT;
    }
    int edits = edits(one, other);
    if (shorter >= SHORT && edits <= Math.min(3, shorter / 3)) {
      return SIMILAR;
    }
    return edits <= most ? DOUBTFUL : DIFFERENT;
  }

  /** How much two words count as one that was cut in the copy. */
  static double ofJoined(ComparedWords first, int i, ComparedWords second, int j) {
    String whole = first.skeleton(i);
    String head = second.skeleton(j);
    String tail = second.skeleton(j + 1);
    int letters = head.length() + tail.length();
    if (Math.abs(whole.length() - letters) > 1 || whole.isEmpty()) {
      return DIFFERENT;
    }
    if (whole.length() == letters && whole.startsWith(head) && whole.endsWith(tail)) {
      return SIMILAR;
    }
    if (whole.length() < LEAST_JOINED
        || letters > LONGEST
        || first.isNumber(i)
        || first.lettersNotInPair(second, i, j) > 1) {
      return DIFFERENT;
    }
    return edits(whole, head + tail) <= whole.length() / LEAST_JOINED ? SIMILAR : DIFFERENT;
  }

  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
