package se.renskrift.duplicates;

import java.nio.charset.StandardCharsets;

/**
 * A passage as an index keeps it.
 *
 * @param flags what is known of it, as the constants of this class
 * @param text its characters, in ISO 8859-1 or else, as {@link #WIDE} says, in UTF-16BE
 * @param words how many words it has
 * @param odd how many of them look damaged
 * @param exactKey a key of its words as they stand
 * @param keys as {@link PassageKeys} makes them
 */
record SketchedPassage(
    int start, int end, int flags, byte[] text, int words, int odd, long exactKey, long[] keys) {
  /** It is furniture, as the page it stands on tells. */
  static final int FURNITURE = 1;

  /** It stands first or last on its page. */
  static final int EDGE = 2;

  /** It looks like an address. */
  static final int ADDRESS = 4;

  /** It is more than a line, or a sentence. */
  static final int PROSE = 8;

  /** Its text is in UTF-16BE. */
  static final int WIDE = 16;

  static SketchedPassage of(Passage passage, WordSequence words, boolean standing, boolean edge) {
    String text = passage.text();
    boolean wide = text.chars().anyMatch(c -> c > 0xFF);
    int flags =
        (passage.furniture() ? FURNITURE : 0)
            | (edge ? EDGE : 0)
            | (standing && !passage.furniture() ? ADDRESS : 0)
            | (words.endsSentence() ? PROSE : 0)
            | (wide ? WIDE : 0);
    return new SketchedPassage(
        passage.span().start(),
        passage.span().end(),
        flags,
        text.getBytes(wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1),
        words.size(),
        OddWords.count(words),
        words.exactKey(),
        PassageKeys.of(words));
  }

  /** The text of a passage as it is kept. */
  static String decode(byte[] text, int flags) {
    return new String(
        text, (flags & WIDE) != 0 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
  }
}
