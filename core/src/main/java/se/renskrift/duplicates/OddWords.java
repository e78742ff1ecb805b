package se.renskrift.duplicates;

/** Counts words that look as if OCR had misread them: nobody writes them so. */
final class OddWords {
  /** Marks that stand within words. */
  private static final String MARKS = "-./:\u00AD\u2010\u2019'";

  private OddWords() {}

  static int count(WordSequence words) {
    int odd = 0;
    for (int at = 0; at < words.size(); at++) {
      odd += isOdd(words.core(at)) ? 1 : 0;
    }
    return odd;
  }

  private static boolean isOdd(String word) {
    int letters = 0;
    int digits = 0;
    int others = 0;
    boolean capitalWithin = false;
    char before = 0;
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (Character.isLetter(c)) {
        letters++;
        capitalWithin |= Character.isUpperCase(c) && Character.isLowerCase(before);
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (MARKS.indexOf(c) < 0 && !Character.isWhitespace(c)) {
        others++;
      }
      before = c;
    }
    return capitalWithin || (letters > 0 && (others > 0 || (digits > 0 && letters > 2)));
  }
}
