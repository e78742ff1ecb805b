package se.renskrift.text;

import java.util.Locale;

/**
 * What a correction undoes.
 *
 * <p>When corrections of several stages meet in one place, the composed correction takes the kind
 * declared last: the order below is from what only moves text about to what changes words.
 */
public enum Kind {
  /** A line break within a paragraph became a space, or spaces around one went. */
  LINE_BREAK,
  /** White space that is not a line break: tabs, runs of spaces, no-break spaces. */
  WHITESPACE,
  /** A running header, running footer or page number, removed. */
  FURNITURE,
  /** Another Unicode form of the same characters: composed letters, ligatures. */
  UNICODE,
  /** Characters that carry no text: soft hyphens, zero-width and control characters. */
  CONTROL,
  /** Text once read with the wrong character encoding. */
  MOJIBAKE,
  /** A word cut at a line's end, joined. */
  DEHYPHENATION,
  /** A punctuation mark that was read as another, or added. */
  PUNCTUATION,
  /** Two words read as one. */
  SPLIT,
  /** One word read as two. */
  MERGE,
  /** A word read as another string of characters. */
  SPELLING,
  /** A paragraph that repeats an earlier one, removed. */
  DUPLICATE;

  /** The name used in files: lower case, words joined with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
