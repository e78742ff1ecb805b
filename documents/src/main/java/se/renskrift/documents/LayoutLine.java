package se.renskrift.documents;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Span;

/**
 * A line of a page.
 *
 * @param span its text, as a span of the source text
 * @param box where it stands; null if the file does not say
 * @param fontSize the size of its letters in points, if the file says
 * @param bold whether the file says that it is set in bold
 * @param boldEnd where the words end that it begins with and that are set in bold; the start of
 *     {@code span} if there are none
 * @param furniture whether it is a running header, running footer or page number, as the file says
 *     or its place shows
 * @param words its words, in the order of their spans
 */
public record LayoutLine(
    Span span,
    @Nullable Box box,
    OptionalDouble fontSize,
    boolean bold,
    int boldEnd,
    boolean furniture,
    List<LayoutWord> words) {
  /** A line that is set in one weight. */
  public LayoutLine(
      Span span,
      @Nullable Box box,
      OptionalDouble fontSize,
      boolean bold,
      boolean furniture,
      List<LayoutWord> words) {
    this(span, box, fontSize, bold, bold ? span.end() : span.start(), furniture, words);
  }

  /** Copies the list it is given. */
  public LayoutLine {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(fontSize, "fontSize");
    words = List.copyOf(words);
  }
}
