package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.renskrift.text.LineStyles;
import se.renskrift.text.Span;
import se.renskrift.text.WordConfidences;

/**
 * Where the words of a text stand on the pages they were read from. Immutable.
 *
 * @param pages the pages, in the order of their spans; empty for a format without positions
 */
public record Layout(List<LayoutPage> pages) {
  /** The layout of a text without positions. */
  public static final Layout NONE = new Layout(List.of());

  /** Copies the list it is given. */
  public Layout {
    pages = LayoutPages.of(pages);
  }

  /** Whether no positions are known. */
  public boolean isEmpty() {
    return pages.isEmpty();
  }

  /** All words, in the order of their spans. */
  public Stream<LayoutWord> words() {
    return pages.stream()
        .flatMap(page -> page.lines().stream())
        .flatMap(line -> line.words().stream());
  }

  /** Where the lines stand that are running headers, running footers or page numbers. */
  public List<Span> furniture() {
    return pages.stream()
        .flatMap(page -> page.lines().stream())
        .filter(LayoutLine::furniture)
        .map(LayoutLine::span)
        .toList();
  }

  /** How the lines are set that the file says that of; one that begins in bold in two parts. */
  public LineStyles styles() {
    List<LineStyles.Line> known = new ArrayList<>();
    for (LayoutPage page : pages) {
      for (LayoutLine line : page.lines()) {
        double size = line.fontSize().orElse(0);
        Span span = line.span();
        int boldEnd = line.bold() ? span.end() : line.boldEnd();
        if (boldEnd > span.start()) {
          known.add(new LineStyles.Line(new Span(span.start(), boldEnd), size, true, 0));
        }
        if (boldEnd < span.end() && (size > 0 || boldEnd > span.start())) {
          known.add(new LineStyles.Line(new Span(boldEnd, span.end()), size, false, 0));
        }
      }
    }
    return known.isEmpty() ? LineStyles.NONE : new LineStyles(known);
  }

  /** How sure the OCR program was of each word, of those it said that of. */
  public WordConfidences confidences() {
    List<WordConfidences.Word> known = new ArrayList<>();
    words()
        .filter(word -> word.confidence().isPresent())
        .map(word -> new WordConfidences.Word(word.span(), word.confidence().getAsDouble()))
        .forEach(known::add);
    return known.isEmpty() ? WordConfidences.NONE : new WordConfidences(known);
  }
}
