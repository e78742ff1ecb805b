package se.renskrift.documents;

import java.nio.charset.StandardCharsets;

/**
 * The Swedish form of ISO 646 (SIS 63 61 27, later SEN 85 02 00 annex B), in which the places of
 * brackets, braces, bar and backslash are letters.
 */
final class SevenBit {
  /** Its name among the character sets of IANA. */
  static final String NAME = "SEN_850200_B";

  private static final String SIGNS = "[\\]{|}";
  private static final String LETTERS = "ÄÖÅäöå";

  /** The least share of the signs that stand where the letters do. */
  private static final double SHARE = 0.9;

  private SevenBit() {}

  static boolean recognises(byte[] content) {
    for (byte b : content) {
      if (b < 0) {
        return false;
      }
    }
    String observed = new String(content, StandardCharsets.US_ASCII);
    String text = decode(content);
    int known = 0;
    int fitting = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(observed.charAt(i)) >= 0) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        double fit = LetterPlaces.swedish().of(before, text.charAt(i), after);
        known += fit >= LetterPlaces.KNOWN ? 1 : 0;
        fitting += fit >= LetterPlaces.FITS ? 1 : 0;
        all++;
      }
    }
    return known > 0
        && 2 * known >= all
        && fitting >= SHARE * all
        && !observed.contains("\\\\")
        && !(isNested(observed, '{', '}') && isNested(observed, '[', ']'));
  }

  /** Whether each bracket that opens is closed and none else, as in programs and templates. */
  private static boolean isNested(String text, char opening, char closing) {
    int depth = 0;
    for (int i = 0; i < text.length() && depth >= 0; i++) {
      depth += text.charAt(i) == opening ? 1 : text.charAt(i) == closing ? -1 : 0;
    }
    return depth == 0;
  }

  static String decode(byte[] content) {
    StringBuilder out = new StringBuilder(new String(content, StandardCharsets.US_ASCII));
    for (int i = 0; i < out.length(); i++) {
      int sign = SIGNS.indexOf(out.charAt(i));
      if (sign >= 0) {
        out.setCharAt(i, LETTERS.charAt(sign));
      }
    }
    return out.toString();
  }
}
