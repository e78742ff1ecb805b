package se.renskrift.documents;

/** In how many letters texts differ. */
final class EditDistance {
  private EditDistance() {}

  /** Whether at most so many letters must be put in, left out or replaced between the texts. */
  static boolean isWithin(String text, String other, int most) {
    if (Math.abs(text.length() - other.length()) > most) {
      return false;
    }
    if (most == 0) {
      return text.equals(other);
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= text.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (text.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return false;
      }
    }
    return row[other.length()] <= most;
  }
}
