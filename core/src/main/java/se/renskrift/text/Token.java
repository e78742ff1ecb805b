package se.renskrift.text;

import java.util.Objects;

/**
 * A word, or what stands in a word's place, in a text.
 *
 * @param start the first code unit
 * @param end the first code unit after it
 * @param type what kind of token
 * @param sentenceStart whether a sentence, heading or list item begins here
 */
public record Token(int start, int end, Type type, boolean sentenceStart) {
  /** Checks that it has a type. */
  public Token {
    Objects.requireNonNull(type, "type");
  }

  /** The stretch of {@code text} that the token names. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** What stands in a token's place. */
  public enum Type {
    /** Letters, perhaps with characters that OCR puts for letters. */
    WORD,
    /** Letters with points or colons inside: an abbreviation, or an inflected one. */
    ABBREVIATION,
    /** Numbers, dates, references, addresses: what must never be changed. */
    DATA,
    /** A digit one, or a bar, standing alone: data, unless it stands for a letter. */
    LONE_STROKE
  }
}
