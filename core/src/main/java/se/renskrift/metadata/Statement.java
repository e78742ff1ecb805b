package se.renskrift.metadata;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Span;

/**
 * One thing that a document says of itself, and where.
 *
 * @param field what is said
 * @param index which of several values or people, counted from 0
 * @param value the value, normalised: dates as ISO 8601, spaces single, digits put for letters that
 *     were read for them
 * @param observed what the source has there
 * @param span where it stands in the fair copy; null if it stands in a running header or footer,
 *     which the fair copy does not have
 * @param source where it stands in the source
 * @param confidence estimated probability that the value is right
 */
public record Statement(
    Field field,
    int index,
    String value,
    String observed,
    @Nullable Span span,
    Span source,
    double confidence) {
  /**
   * @throws IllegalArgumentException if {@code index} is negative or {@code value} blank
   */
  public Statement {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(observed, "observed");
    Objects.requireNonNull(source, "source");
    if (index < 0) {
      throw new IllegalArgumentException("index: " + index + " is negative");
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException("value: of " + field.key() + " is blank");
    }
  }
}
