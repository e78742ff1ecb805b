package se.renskrift.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineStylesTest {
  private static final String SOURCE = "Rubnk\nEn lång rad som av-\nslutas här.\n";
  private static final LineStyles STYLES =
      new LineStyles(
          List.of(
              new LineStyles.Line(new Span(0, 5), 14, true, 0),
              new LineStyles.Line(new Span(6, 25), 11, false, 0),
              new LineStyles.Line(new Span(26, 37), 11, false, 0)));

  @Test
  void followTheirLinesIntoTheCorrectedText() {
    CorrectedText corrected =
        CorrectedText.of(
            SOURCE,
            List.of(
                Correction.of(3, 5, "ik", Kind.SPELLING, "test"),
                Correction.of(24, 26, "", Kind.DEHYPHENATION, "test")));
    LineStyles moved = STYLES.in(corrected);
    assertThat(moved.lines())
        .extracting(line -> line.span().of(corrected.text()))
        .containsExactly("Rubik", "En lång rad som av", "slutas här.");
    assertThat(moved.lines().get(0).bold()).isTrue();
  }

  @Test
  void leaveLinesOutThatAreGone() {
    CorrectedText corrected =
        CorrectedText.of(SOURCE, List.of(Correction.of(0, 6, "", Kind.DEHYPHENATION, "test")));
    assertThat(STYLES.in(corrected).lines())
        .extracting(line -> line.span().start())
        .containsExactly(0, 20);
  }

  @Test
  void refuseSizesThatAreNoneAndLinesThatOverlap() {
    assertThatThrownBy(() -> new LineStyles.Line(new Span(0, 1), Double.NaN, false, 0))
        .hasMessage("size: NaN is not a finite number from 0");
    assertThatThrownBy(() -> new LineStyles.Line(new Span(0, 1), 1, false, -1))
        .hasMessage("heading: -1 is negative");
    LineStyles.Line line = new LineStyles.Line(new Span(0, 2), 1, false, 0);
    assertThatThrownBy(() -> new LineStyles(List.of(line, line)))
        .hasMessage("lines: the one at 0 overlaps the one that ends at 2");
  }
}
