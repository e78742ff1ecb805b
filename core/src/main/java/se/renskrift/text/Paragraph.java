package se.renskrift.text;

import java.util.Objects;

/**
 * A paragraph of the fair copy (<i>stycke</i>, not §).
 *
 * @param span where it stands in the fair copy
 * @param page the page it begins on, counted from 1
 */
public record Paragraph(Span span, int page) {
  /**
   * @throws IllegalArgumentException if {@code page} is less than 1
   */
  public Paragraph {
    Objects.requireNonNull(span, "span");
    if (page < 1) {
      throw new IllegalArgumentException("page: " + page + " is less than 1");
    }
  }
}
