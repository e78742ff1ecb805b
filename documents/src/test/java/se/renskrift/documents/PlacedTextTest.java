package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import se.renskrift.documents.PlacedText.PageBox;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;

class PlacedTextTest {
  private static final String SOURCE = "Sida 1\nredo-\n\fvisning sker";

  @Test
  void unitesTheBoxesOfAStretchPageByPageWithoutFurniture() {
    Layout layout = new Layout(List.of(page(1, 0, 13), page(2, 14, SOURCE.length())));
    CorrectedText corrected =
        CorrectedText.of(
            SOURCE,
            List.of(
                Correction.of(0, 7, "", Kind.FURNITURE, "test"),
                Correction.of(11, 14, "", Kind.DEHYPHENATION, "test")));
    assertThat(corrected.text()).isEqualTo("redovisning sker");
    PlacedText placed = PlacedText.of(layout, corrected);
    assertThat(placed.boxes(new Span(0, 16)))
        .containsExactly(
            new PageBox(1, new Box(7, 0, 5, 1)), new PageBox(2, new Box(14, 0, 12, 1)));
    assertThat(placed.boxes(new Span(12, 16)))
        .containsExactly(new PageBox(2, new Box(22, 0, 4, 1)));
    assertThat(placed.boxes(new Span(11, 12))).isEmpty();
  }

  /** Words stand as far to the right as in the text, one unit a character. */
  private static LayoutPage page(int number, int start, int end) {
    List<LayoutWord> words = new ArrayList<>();
    for (int at = Words.start(SOURCE, start); at < end; ) {
      int to = Words.end(SOURCE, at);
      Box box = new Box(at, 0, to - at, 1);
      words.add(new LayoutWord(new Span(at, to), box, OptionalDouble.empty()));
      at = Words.start(SOURCE, to);
    }
    Span span = new Span(start, end);
    LayoutLine line = new LayoutLine(span, null, OptionalDouble.empty(), false, false, words);
    return new LayoutPage(
        number, 100, 100, LengthUnit.PIXEL, PageKind.OCR_LAYER, span, List.of(line));
  }
}
