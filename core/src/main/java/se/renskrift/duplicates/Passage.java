package se.renskrift.duplicates;

import java.util.Objects;
import se.renskrift.text.Span;

/**
 * A paragraph of a document, or a line of its furniture, that may stand elsewhere too.
 *
 * @param span where it stands in the document
 * @param page the page it begins on, counted from 1
 * @param furniture whether it is known to be a running header or footer
 * @param text what stands there; what does not belong to it, such as a footer between its lines, is
 *     blanked out with spaces, so that it is as long as the span
 */
public record Passage(Span span, int page, boolean furniture, String text) {
  /**
   * @throws IllegalArgumentException if the text is not as long as the span, or the page is less
   *     than 1
   */
  public Passage {
    Objects.requireNonNull(span, "span");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "text: has " + text.length() + " code units, the span " + span.length());
    }
    if (page < 1) {
      throw new IllegalArgumentException("page: " + page + " is less than 1");
    }
  }
}
