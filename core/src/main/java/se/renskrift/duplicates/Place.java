package se.renskrift.duplicates;

import java.util.Objects;
import se.renskrift.text.Span;

/**
 * Where a passage stands.
 *
 * @param document the name of the document
 * @param span where in its text
 */
public record Place(String document, Span span) {
  /** Checks that nothing is missing. */
  public Place {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(span, "span");
  }
}
