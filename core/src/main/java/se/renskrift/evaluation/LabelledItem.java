package se.renskrift.evaluation;

import java.util.Objects;
import se.renskrift.text.Span;

/**
 * A point of a list as it is compared: of a gold standard, or found.
 *
 * @param marker what it begins with, such as {@code 1.}
 * @param span the whole point, in the text that it is of
 */
public record LabelledItem(String marker, Span span) {
  /** Checks that nothing is null. */
  public LabelledItem {
    Objects.requireNonNull(marker, "marker");
    Objects.requireNonNull(span, "span");
  }
}
