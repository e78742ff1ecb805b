package se.renskrift.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/** Reads the paragraphs of a fair copy: stretches without a blank line or form feed in them. */
public final class Paragraphs {
  private Paragraphs() {}

  /**
   * The paragraphs, in order, white space about them left out.
   *
   * @param pageOf the page, counted from 1, of an offset of {@code text}; such as {@link Pages}
   */
  public static List<Paragraph> read(String text, IntUnaryOperator pageOf) {
    List<Line> lines = Line.of(text);
    List<Paragraph> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      Line line = lines.get(i - 1);
      if (i == lines.size() || lines.get(i).blanks() > 0 || lines.get(i).page() != line.page()) {
        int start = lines.get(first).start();
        paragraphs.add(new Paragraph(new Span(start, line.end()), pageOf.applyAsInt(start)));
        first = i;
      }
    }
    return paragraphs;
  }
}
