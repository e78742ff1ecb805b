package se.renskrift.text;

/**
 * A stretch of a text, in UTF-16 code units, half-open.
 *
 * @param start the first code unit
 * @param end the first code unit after the stretch; equal to {@code start} for an empty span
 */
public record Span(int start, int end) {
  /**
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span: [" + start + ", " + end + ") is not a stretch");
    }
  }

  /** The number of code units. */
  public int length() {
    return end - start;
  }

  /** Whether the span holds nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether every code unit of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * The stretch of {@code text} that the span names.
   *
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /**
   * This span from its first letter or digit to its last; empty if it has none.
   *
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public Span withoutMarks(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
