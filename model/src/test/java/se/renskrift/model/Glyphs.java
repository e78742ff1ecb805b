package se.renskrift.model;

import java.nio.charset.Charset;
import java.util.function.IntPredicate;

/** Text as a PDF gives it whose fonts do not say which characters their glyphs are. */
final class Glyphs {
  /** What documents hold. */
  private static final String USUAL =
      "abcdefghijklmnopqrstuvwxyzåäöéABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789"
          + "\n\f .,:;-/()?!\"%&@§°×´½–”•";

  private static final String ISO_ADOBE_SIGNS = "åäöÅÄÖé–”•§";
  private static final int[] ISO_ADOBE = {204, 202, 218, 175, 173, 189, 207, 111, 119, 116, 102};

  /** What the font moved. */
  enum Moved {
    ALL(c -> true),
    ALL_BUT_SPACES(c -> c != ' '),
    LETTERS(Character::isLetter),
    LETTERS_AND_DIGITS(Character::isLetterOrDigit),
    LETTERS_AND_SPACES(c -> Character.isLetter(c) || c == ' ');

    private final IntPredicate test;

    Moved(IntPredicate test) {
      this.test = test;
    }
  }

  private Glyphs() {}

  /** Every moved character by a constant; line ends and page ends are not the font's. */
  static String shift(String text, int by, Moved moved) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      boolean page = c == '\n' || c == '\f';
      out.append(page || !moved.test.test(c) ? c : (char) (c + by));
    }
    return out.toString();
  }

  /**
   * Whether the shift moves a usual character to where another is: then it cannot be told from that
   * one, whatever the text.
   */
  static boolean mixes(int by, Moved moved) {
    for (char c : USUAL.toCharArray()) {
      char at = (char) (c + by);
      boolean page = at == '\n' || at == '\f';
      if (moved.test.test(c) && USUAL.indexOf(at) >= 0 && (page || !moved.test.test(at))) {
        return true;
      }
    }
    return false;
  }

  /** The numbers of the glyphs in the standard order of TrueType fonts. */
  static String macintosh(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      int octet = String.valueOf(c).getBytes(Charset.forName("x-MacRoman"))[0] & 0xFF;
      out.append(c == '\n' || c == '\f' ? c : (char) (octet < 0x80 ? octet - 29 : octet - 30));
    }
    return out.toString();
  }

  /** The numbers of the glyphs in the standard order of Type 1 fonts. */
  static String isoAdobe(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      int high = ISO_ADOBE_SIGNS.indexOf(c);
      out.append(c == '\n' || c == '\f' ? c : (char) (high < 0 ? c - 31 : ISO_ADOBE[high]));
    }
    return out.toString();
  }
}
