package se.renskrift.text;

import java.util.Locale;
import java.util.Objects;

/**
 * A stretch of a fair copy of which it cannot be known what it should be.
 *
 * @param span the stretch, of the fair copy
 * @param reason what is wrong with it
 */
public record Illegible(Span span, Reason reason) {
  /** What is wrong with a stretch. */
  public enum Reason {
    /** It holds a sign for a character that the source did not give. */
    UNKNOWN_CHARACTER,
    /** The document lost letters, and some are missing here. */
    LETTERS_MISSING,
    /** The document lost its digits, and some stood here. */
    DIGITS_MISSING;

    /** The name used in files: lower case, words joined with hyphens. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Neither may be null. */
  public Illegible {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(reason, "reason");
  }
}
