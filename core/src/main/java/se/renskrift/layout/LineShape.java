package se.renskrift.layout;

/**
 * A line without its digits and signs, in lower case: what stays the same of a running header from
 * page to page.
 *
 * @param letters the letters; the whole line if it has hardly any
 */
record LineShape(String letters) {
  private static final int MAX_LENGTH = 120;
  private static final int MIN_LETTERS = 3;
  private static final int MIN_FUZZY = 5;
  private static final double FUZZY = 0.2;

  static LineShape of(Line line) {
    StringBuilder letters = new StringBuilder();
    for (int i = line.start(); i < line.end() && letters.length() < MAX_LENGTH; i++) {
      char c = line.text().charAt(i);
      if (Character.isLetter(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    int end = Math.min(line.end(), line.start() + MAX_LENGTH);
    return new LineShape(
        letters.length() < MIN_LETTERS
            ? line.text().substring(line.start(), end)
            : letters.toString());
  }

  /** Whether the two are one line, which OCR may have read differently. */
  boolean isLike(LineShape other) {
    if (letters.equals(other.letters)) {
      return true;
    }
    int longer = Math.max(letters.length(), other.letters.length());
    int shorter = Math.min(letters.length(), other.letters.length());
    int allowed = (int) (longer * FUZZY);
    return shorter >= MIN_FUZZY
        && longer - shorter <= allowed
        && distance(letters, other.letters, allowed) <= allowed;
  }

  /** The edit distance of two strings, or any larger number if it is above {@code limit}. */
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        least = Math.min(least, row[j]);
        diagonal = above;
      }
      if (least > limit) {
        return limit + 1;
      }
    }
    return row[b.length()];
  }
}
