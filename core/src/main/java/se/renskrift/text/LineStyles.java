package se.renskrift.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How the lines of a text are set: their size, weight, and whether the file calls them headings.
 * Immutable and thread-safe.
 *
 * @param lines the lines it is known of, in the order of their places, without overlaps
 */
public record LineStyles(List<Line> lines) {
  /** Nothing is known. */
  public static final LineStyles NONE = new LineStyles(List.of());

  /**
   * One line, or a whole paragraph.
   *
   * @param span where it stands in the text
   * @param size of its letters, in points or any other unit that is the same for the whole text; 0
   *     if it is not known
   * @param bold whether all of it is set in bold
   * @param heading its level as a heading, from 1, if the file calls it one; else 0
   */
  public record Line(Span span, double size, boolean bold, int heading) {
    /**
     * @throws IllegalArgumentException if {@code size} is no finite number from 0 or {@code
     *     heading} is negative
     */
    public Line {
      Objects.requireNonNull(span, "span");
      if (!(size >= 0 && size < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("size: " + size + " is not a finite number from 0");
      }
      if (heading < 0) {
        throw new IllegalArgumentException("heading: " + heading + " is negative");
      }
    }
  }

  /**
   * @throws IllegalArgumentException if the lines are out of order or overlap
   */
  public LineStyles {
    lines = List.copyOf(lines);
    int at = 0;
    for (Line line : lines) {
      if (line.span().start() < at) {
        throw new IllegalArgumentException(
            "lines: the one at " + line.span().start() + " overlaps the one that ends at " + at);
      }
      at = line.span().end();
    }
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Those of the corrected text, if these are of its source; lines that are gone are left out. */
  public LineStyles in(CorrectedText corrected) {
    if (isEmpty()) {
      return NONE;
    }
    Projection places = Projection.of(corrected);
    List<Line> moved = new ArrayList<>();
    int at = 0;
    for (Line line : lines) {
      Span span = places.project(line.span());
      // What was corrected across the end of a line belongs to the first.
      int start = Math.max(at, span.start());
      if (start < span.end()) {
        moved.add(new Line(new Span(start, span.end()), line.size(), line.bold(), line.heading()));
        at = span.end();
      }
    }
    return new LineStyles(moved);
  }
}
