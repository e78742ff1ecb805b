package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalibrationTest {
  private static double[] figures(double margin, double length) {
    double[] figures = new double[Figure.COUNT];
    figures[Figure.MARGIN.ordinal()] = margin;
    figures[Figure.LENGTH.ordinal()] = length;
    return figures;
  }

  @ParameterizedTest
  @CsvSource({
    "bias, 1",
    "margin, 3",
    "margin*length, 12",
    "margin>2, 1",
    "margin>5, 0",
    "margin>2*length>3.5, 0.5",
    "margin*margin, 9",
    "split, 0"
  })
  void aTermIsAProductOfFigures(String term, double value) {
    assertThat(Calibration.Term.of(term).value(figures(3, 4))).isEqualTo(value);
  }

  @ParameterizedTest
  @EnumSource(Figure.class)
  void everyFigureIsFoundByItsName(Figure figure) {
    assertThat(Figure.of(figure.id())).isEqualTo(figure);
    assertThat(figure.id()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void confidenceIsLogistic() {
    Calibration calibration = new Calibration(Map.of("bias", -1.0, "margin", 0.5));
    assertThat(calibration.confidence(figures(2, 0))).isEqualTo(0.5);
    assertThat(calibration.confidence(figures(4, 0))).isCloseTo(0.731, within(0.001));
    assertThat(calibration.confidence(figures(-1e9, 0))).isZero();
    assertThat(calibration.confidence(figures(1e9, 0))).isOne();
  }

  @Test
  void readsTermsAndWeights() throws IOException {
    Calibration read =
        Calibration.read(new StringReader("# made\n\nbias\t-1\nmargin\t0.5\n"), "c.tsv");
    assertThat(read.confidence(figures(2, 0))).isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'bias\n' | c.tsv:1: expected 2 columns, found 1",
        "'# a\nbias\t1\nmargin\t1\t2\n' | c.tsv:3: expected 2 columns, found 3",
        "'\nsize\t1\n' | c.tsv:2: no figure is called size",
        "'margin>x\t1\n' | 'c.tsv:1: For input string: \"x\"'",
        "'margin\tone\n' | 'c.tsv:1: For input string: \"one\"'"
      })
  void aMalformedFileIsRefusedWithItsLine(String file, String message) {
    assertThatIOException()
        .isThrownBy(() -> Calibration.read(new StringReader(file), "c.tsv"))
        .withMessage(message);
  }

  @Test
  void aTermThatNamesNoFigureIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Calibration(Map.of("margin*size", 1.0)))
        .withMessage("no figure is called size");
  }
}
