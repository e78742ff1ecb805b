package se.renskrift.repair;

/** What the signs of a text in a national seven-bit code mean, seen word by word. */
final class SevenBitCode {
  private final Orthography orthography;

  /** The letter of each ASCII sign, or 0. */
  private final char[] letters = new char[0x80];

  private final boolean[] own = new boolean[0x80];

  SevenBitCode(Orthography orthography) {
    this.orthography = orthography;
    orthography.alphabet().sevenBit().forEach((sign, letter) -> letters[sign & 0x7F] = letter);
    for (int i = 0; i < own.length; i++) {
      own[i] = orthography.isOwn(letters[i]);
    }
  }

  /** Whether the sign stands for a letter of the language's own words. */
  boolean isOwnSign(int c) {
    return c < 0x80 && own[c];
  }

  /** Whether a sign of an own letter has letters, or such signs, on both sides of it. */
  boolean standsInside(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isOwnSign(word.charAt(i))
          && (isLetterAt(word, i - 1) || i == 0)
          && (isLetterAt(word, i + 1) || i > 0 && i == word.length() - 1)) {
        return true;
      }
    }
    return false;
  }

  /** The word as it was meant. */
  String decode(String word) {
    StringBuilder meant = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      meant.append(meant(word, i));
    }
    return meant.toString();
  }

  /** The character meant at a place of a word, or the one that stands there. */
  char meant(String word, int at) {
    char c = word.charAt(at);
    char letter = c < 0x80 ? letters[c] : 0;
    if (letter == 0) {
      return c;
    }
    if (!orthography.isOwn(letter)) {
      return isName(word, at, letter) ? letter : c;
    }
    boolean before = isLetterAt(word, at - 1);
    boolean after = isLetterAt(word, at + 1);
    if (Character.isLowerCase(letter)) {
      return before || after || standsAlone(word) ? letter : c;
    }
    boolean capitals = at > 0 && isCapital(word.charAt(at - 1));
    return capitals || (!before && after) || standsAlone(word) ? letter : c;
  }

  /**
   * Only some variants of the code have signs for letters of names: a word must come of it, or the
   * sign stand among small letters (but not as an apostrophe before a last s).
   */
  private boolean isName(String word, int at, char letter) {
    boolean before = isLetterAt(word, at - 1);
    boolean after = isLetterAt(word, at + 1);
    if (!before && !after) {
      return false;
    }
    StringBuilder meant = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      meant.append(i == at ? letter : isOwnSign(c) ? letters[c] : c);
    }
    boolean small = isSmallAt(word, at - 1) && (isSmallAt(word, at + 1) || !after);
    boolean last = after && !isLetterAt(word, at + 2) && word.charAt(at + 1) == 's';
    return orthography.isListed(meant) || (Character.isLowerCase(letter) && small && !last);
  }

  private boolean isSmallAt(String word, int at) {
    return isLetterAt(word, at) && !isCapital(word.charAt(at));
  }

  /** Whether the word has no letter but signs that stand for one. */
  private boolean standsAlone(String word) {
    int signs = 0;
    for (int i = 0; i < word.length(); i++) {
      signs += isOwnSign(word.charAt(i)) ? 1 : 0;
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return signs == 1;
  }

  private boolean isCapital(char c) {
    return (c >= 'A' && c <= 'Z') || (isOwnSign(c) && Character.isUpperCase(letters[c]));
  }

  private boolean isLetterAt(String word, int at) {
    return at >= 0
        && at < word.length()
        && (Orthography.isPlain(word.charAt(at)) || isOwnSign(word.charAt(at)));
  }
}
