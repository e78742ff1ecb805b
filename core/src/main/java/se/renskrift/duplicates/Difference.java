package se.renskrift.duplicates;

import java.util.Objects;
import se.renskrift.text.Span;

/**
 * Words in which two paragraphs differ that are otherwise the same there.
 *
 * @param kind what differs
 * @param a where the words stand in the first document; empty if it has none there
 * @param observedA the words of the first
 * @param b where the words stand in the second document; empty if it has none there
 * @param observedB the words of the second
 */
public record Difference(Kind kind, Span a, String observedA, Span b, String observedB) {
  /** Checks that nothing is missing. */
  public Difference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(observedA, "observedA");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(observedB, "observedB");
  }

  /** What differs; the first that holds. */
  public enum Kind {
    /** A date, or a number beside the name of a month. */
    DATE,
    /** A number, an amount, a reference with digits. */
    NUMBER,
    /** The same word as far as can be told, read differently. */
    READING,
    /** A word with a capital letter that does not begin a sentence. */
    NAME,
    /** Another word, or one more. */
    WORD
  }
}
