package se.renskrift.text;

import java.text.Normalizer;

/**
 * The shape of a text that a poor copy keeps: letters and digits only, without case and marks,
 * look-alikes made one.
 *
 * <p>Two texts with the same skeleton may well be the same text; a skeleton is a key to look things
 * up by, never a text. In the spirit of the skeletons of Unicode Technical Standard 39, with the
 * look-alikes of Latin print.
 */
public final class Skeleton {
  /** The characters of Swedish and its neighbours: those of ISO 8859-1. */
  private static final int LATIN = 0x100;

  /** Their letters from U+00C0 on, without marks: asking for each would slow every start. */
  private static final String BASES =
      "AAAAAA\u00C6CEEEEIIII\u00D0NOOOOO\u00D7\u00D8UUUUY\u00DE\u00DF"
          + "aaaaaa\u00E6ceeeeiiii\u00F0nooooo\u00F7\u00F8uuuuy\u00FEy";

  /** Those of other alphabets; what is beyond has no base letter. */
  private static final int ALPHABETS = 0x2000;

  /** Pairs of a character and what it looks like. */
  private static final String LOOK_ALIKES =
      "0o6o1ili|i5s8b&a@a$s\u00A2c\u20ACe\u00F8o\u00E6a\u00DFb\u0131i\u00FEp";

  private static final char[] TABLE = table(0, LATIN);

  private Skeleton() {}

  /** What a character is in a skeleton, or U+0000 if it has no place there. */
  public static char of(char c) {
    if (c < LATIN) {
      return TABLE[c];
    }
    if (c < ALPHABETS) {
      return Others.TABLE[c - LATIN];
    }
    // Surrogates are kept: which letter a pair is matters little for a key.
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? c : lookAlike(c);
  }

  /** The skeleton of a text; empty if it has neither letters nor digits. */
  public static String of(CharSequence text) {
    char[] skeleton = new char[text.length()];
    int length = 0;
    for (int at = 0; at < skeleton.length; at++) {
      char c = of(text.charAt(at));
      if (c != 0) {
        skeleton[length++] = c;
      }
    }
    return new String(skeleton, 0, length);
  }

  /** Made when the first such character is met: it would take a tenth of a program's start. */
  private static final class Others {
    static final char[] TABLE = table(LATIN, ALPHABETS);
  }

  private static char[] table(int from, int to) {
    char[] table = new char[to - from];
    for (char c = (char) from; c < to; c++) {
      char lower = Character.toLowerCase(base(c));
      char alike = lookAlike(lower);
      table[c - from] = alike != 0 ? alike : Character.isLetterOrDigit(lower) ? lower : 0;
    }
    return table;
  }

  /** A letter without its marks. */
  private static char base(char c) {
    if (c < LATIN) {
      int letter = c - (LATIN - BASES.length());
      return letter < 0 ? c : BASES.charAt(letter);
    }
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }

  private static char lookAlike(char c) {
    for (int at = 0; at < LOOK_ALIKES.length(); at += 2) {
      if (LOOK_ALIKES.charAt(at) == c) {
        return LOOK_ALIKES.charAt(at + 1);
      }
    }
    return 0;
  }
}
