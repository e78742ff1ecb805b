package se.renskrift.segmentation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Span;

/**
 * A point of a list inside a section: a question, a clause of a proposal, a numbered paragraph.
 *
 * @param marker what it begins with, as it stands: {@code 1.}, {@code a)}, {@code -}, {@code att}
 * @param span the item with its marker, in the fair copy
 * @param answer if it is a question that a section of the document answers, the index of that
 *     section; else null
 */
public record Item(String marker, Span span, @Nullable Integer answer) {
  /** Checks that nothing is missing. */
  public Item {
    Objects.requireNonNull(marker, "marker");
    Objects.requireNonNull(span, "span");
  }

  /** An item that no section answers. */
  public Item(String marker, Span span) {
    this(marker, span, null);
  }
}
