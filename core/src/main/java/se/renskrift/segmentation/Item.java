package se.renskrift.segmentation;

import java.util.Objects;
import se.renskrift.text.Span;

/**
 * A point of a list inside a section: a question, a clause of a proposal, a numbered paragraph.
 *
 * @param marker what it begins with, as it stands: {@code 1.}, {@code a)}, {@code -}, {@code att}
 * @param span the item with its marker, in the fair copy
 */
public record Item(String marker, Span span) {
  /** Checks that nothing is missing. */
  public Item {
    Objects.requireNonNull(marker, "marker");
    Objects.requireNonNull(span, "span");
  }
}
