package se.renskrift.correction;

/** How often each letter of the best reading of a text stands there legibly. */
final class Legibility {
  private static final int LETTERS = 512;

  private final int[] meant = new int[LETTERS];
  private final int[] legible = new int[LETTERS];

  /** Counts the letters of a word as read, and as meant. */
  void add(String observed, String intended) {
    for (int i = 0; i < intended.length(); i++) {
      char letter = intended.charAt(i);
      if (letter < LETTERS) {
        meant[letter]++;
        legible[letter] += observed.indexOf(letter) >= 0 ? 1 : 0;
      }
    }
  }

  /** Of the letters that only the intended word has, the share of the one that survives least. */
  double ofLettersBroughtBack(String observed, String intended) {
    double least = 1;
    for (int i = 0; i < intended.length(); i++) {
      char letter = intended.charAt(i);
      if (letter < LETTERS && observed.indexOf(letter) < 0) {
        // What is asked about is no evidence itself.
        least = Math.min(least, (legible[letter] + 0.5) / meant[letter]);
      }
    }
    return least;
  }
}
