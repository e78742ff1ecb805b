package se.renskrift.repair;

import org.jspecify.annotations.Nullable;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;

/** What single characters that carry no text, or carry it in an odd form, are to become. */
final class CharacterForms {
  private static final Rule LIGATURE = Rule.of(Kind.UNICODE, "ligature");
  private static final Rule HYPHEN = Rule.of(Kind.UNICODE, "hyphen-form");
  private static final Rule BULLET = Rule.of(Kind.UNICODE, "symbol-font-bullet");
  private static final Rule SOFT_HYPHEN = Rule.of(Kind.CONTROL, "soft-hyphen");
  private static final Rule ZERO_WIDTH = Rule.of(Kind.CONTROL, "zero-width");
  private static final Rule CONTROL = Rule.of(Kind.CONTROL, "control-character");
  private static final Rule LINE_ENDING = Rule.of(Kind.CONTROL, "line-ending");
  private static final Rule SPACE = Rule.of(Kind.WHITESPACE, "space-form");

  private static final char FIRST_LIGATURE = '\uFB00';
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final String BULLET_SIGN = "\u2022";

  /** Which characters below U+0300 need no look. */
  private static final boolean[] USUAL = new boolean[0x300];

  static {
    for (int c = 0; c < USUAL.length; c++) {
      USUAL[c] = (c >= 0x20 && c < 0x7F) || c > 0xA0 || c == '\n' || c == '\t' || c == '\f';
    }
    USUAL[0xAD] = false;
    USUAL[Accents.DIAERESIS] = false;
    USUAL[Accents.RING] = false;
    USUAL[Accents.DEGREE] = false;
    USUAL[Accents.ACUTE] = false;
  }

  private CharacterForms() {}

  /** Whether a character certainly needs no repair; quick, and right for nearly all text. */
  static boolean isUsual(char c) {
    if (c < USUAL.length) {
      return USUAL[c];
    }
    return (c >= '\u2012' && c <= '\u2027') || (c >= '\u2030' && c <= '\u205E') || c == '\u20AC';
  }

  static @Nullable Correction propose(String text, int at) {
    char c = text.charAt(at);
    switch (c) {
      case '\r':
        boolean pair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return LINE_ENDING.correct(at, at + 1, pair ? "" : "\n");
      case '\u000B', '\u0085', '\u2028', '\u2029':
        return LINE_ENDING.correct(at, at + 1, "\n");
      case '\u00AD':
        return endsLine(text, at + 1) ? null : SOFT_HYPHEN.correct(at, at + 1, "");
      case '\u2010', '\u2011':
        return HYPHEN.correct(at, at + 1, "-");
      case '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000':
        return SPACE.correct(at, at + 1, " ");
      case '\u200C', '\u200D':
        // Joiners have work to do in other scripts and in emoji.
        return at > 0 && text.charAt(at - 1) >= 0x250 ? null : ZERO_WIDTH.correct(at, at + 1, "");
      default:
        return other(text, at, c);
    }
  }

  private static @Nullable Correction other(String text, int at, char c) {
    if (c >= '\u2000' && c <= '\u200A') {
      return SPACE.correct(at, at + 1, " ");
    }
    if (isZeroWidth(c)) {
      return ZERO_WIDTH.correct(at, at + 1, "");
    }
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
      return c == '\n' || c == '\t' || c == '\f' ? null : CONTROL.correct(at, at + 1, "");
    }
    if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
      return LIGATURE.correct(at, at + 1, LIGATURES[c - FIRST_LIGATURE]);
    }
    if (isSymbolFont(c) && isBullet(text, at)) {
      return BULLET.correct(at, at + 1, BULLET_SIGN);
    }
    return null;
  }

  private static boolean isZeroWidth(char c) {
    return c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\u061C'
        || c == '\u180E'
        || c == '\uFEFF';
  }

  /** The private-use characters at which word processors place the signs of symbol fonts. */
  private static boolean isSymbolFont(char c) {
    return c >= '\uF020' && c <= '\uF0FF';
  }

  /** Only where a list item can begin: elsewhere the sign may stand for a letter or an arrow. */
  private static boolean isBullet(String text, int at) {
    if (at + 1 < text.length() && isSymbolFont(text.charAt(at + 1))) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && at - before < 64 && isBlank(text.charAt(before))) {
      before--;
    }
    return before < 0 || "\n\r\f".indexOf(text.charAt(before)) >= 0;
  }

  private static boolean endsLine(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < 64 && isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && "\n\r\f".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }
}
