package se.renskrift.documents;

import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Span;

/**
 * A word of a line: what stands between white space.
 *
 * @param span its text, as a span of the source text; never empty
 * @param box where it stands, worked out from the line's if the file only gives that; null if
 *     neither is given
 * @param confidence how sure the OCR program was of it, in [0, 1], if the file says
 */
public record LayoutWord(Span span, @Nullable Box box, OptionalDouble confidence) {
  /**
   * @throws IllegalArgumentException if the span is empty
   */
  public LayoutWord {
    Objects.requireNonNull(confidence, "confidence");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("span: the word at " + span.start() + " is empty");
    }
  }
}
