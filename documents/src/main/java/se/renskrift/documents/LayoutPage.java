package se.renskrift.documents;

import java.util.List;
import java.util.Objects;
import se.renskrift.text.Span;

/**
 * A page and the lines on it.
 *
 * @param number its place among the pages of the file, from 1
 * @param width its width; 0 if the file does not say
 * @param height its height; 0 if the file does not say
 * @param unit what width, height and boxes are measured in
 * @param kind where its text is from
 * @param span its text, as a span of the source text
 * @param lines its lines, in the order of their spans
 */
public record LayoutPage(
    int number,
    double width,
    double height,
    LengthUnit unit,
    PageKind kind,
    Span span,
    List<LayoutLine> lines) {
  /** Copies the list it is given. */
  public LayoutPage {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    lines = List.copyOf(lines);
  }
}
