package se.renskrift.repair;

import com.ibm.icu.text.Normalizer2;
import java.util.Objects;
import se.renskrift.lexicon.Lexicon;

/** Which characters and words a text of the language is expected to hold. */
final class Orthography {
  /** A character that hardly occurs. */
  static final byte ODD = 0;

  /** A letter of names and loans, or a usual sign. */
  static final byte USUAL = 1;

  /** A letter of the language's own words, beyond a to z. */
  static final byte OWN = 2;

  private static final int LONGEST = 60;
  private static final char FIRST_MARK = '\u0300';
  private static final char LAST_MARK = '\u0370';
  private static final String COMBINING = "\u0308\u030A\u0301\u0300";

  private final Alphabet alphabet;
  private final Lexicon lexicon;
  private final byte[] ranks = new byte[Character.MAX_VALUE + 1];

  Orthography(Alphabet alphabet, Lexicon lexicon) {
    this.alphabet = Objects.requireNonNull(alphabet, "alphabet");
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    rank(Signs.EXPECTED + COMBINING + alphabet.loans(), USUAL);
    rank(alphabet.letters(), OWN);
  }

  private void rank(String characters, byte rank) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      ranks[c] = c < 0x80 ? ODD : rank;
    }
  }

  Alphabet alphabet() {
    return alphabet;
  }

  /** How usual a character above ASCII is. */
  int rank(char c) {
    return ranks[c];
  }

  boolean isOwn(char c) {
    return ranks[c] == OWN;
  }

  /** Whether a text has characters that hardly occur. */
  boolean hasOdd(String text) {
    return text.chars().anyMatch(c -> c >= 0x80 && ranks[c] == ODD);
  }

  /** Whether a word has letters of the language, and nothing that it would hardly have. */
  boolean isSound(String word) {
    boolean own = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      own |= ranks[c] == OWN;
      if (c >= 0x80 && (ranks[c] == ODD || isCapitalInside(word, i))) {
        return false;
      }
    }
    return own;
  }

  /** Whether a capital stands after a small letter from a to z. */
  static boolean isCapitalInside(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && at > 0
        && text.charAt(at - 1) >= 'a'
        && text.charAt(at - 1) <= 'z';
  }

  /** Whether it is a letter from a to z or one of the language's own. */
  boolean isLetter(char c) {
    return isPlain(c) || ranks[c] == OWN;
  }

  /** Whether it is one of the marks that letters of Western Europe are composed with. */
  static boolean isCombining(char c) {
    return COMBINING.indexOf(c) >= 0;
  }

  static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * How many letters of a stretch without spaces stand in words of the lexicon, if all of its runs
   * of letters are such words, else 0. Single letters count as no word.
   */
  int listedLetters(CharSequence stretch) {
    int sum = 0;
    int at = 0;
    while (at < stretch.length()) {
      int start = at;
      while (at < stretch.length() && isWordPart(stretch.charAt(at))) {
        at++;
      }
      if (at - start > LONGEST) {
        return 0;
      }
      if (at - start > 1) {
        if (!lexicon.contains(composed(stretch.subSequence(start, at).toString()))) {
          return 0;
        }
        sum += at - start;
      }
      at = Math.max(at, start + 1);
    }
    return sum;
  }

  /** The word with its accents on their letters; the tables for it are loaded only for such. */
  private static String composed(String word) {
    boolean apart = word.chars().anyMatch(c -> c >= FIRST_MARK && c < LAST_MARK);
    return apart ? Normalizer2.getNFCInstance().normalize(word) : word;
  }

  boolean isListed(CharSequence stretch) {
    return listedLetters(stretch) > 0;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || (c >= FIRST_MARK && c < LAST_MARK);
  }
}
