package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
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
  @EnumSource(Figure.class)
  void everyFigureIsFoundByItsName(Figure figure) {
    assertThat(Figure.of(figure.id())).isEqualTo(figure);
    assertThat(figure.id()).matches("[a-z]+(-[a-z]+)*");
  }

  @ParameterizedTest
  @CsvSource({"2, 9, -1", "2.5, 4, -1", "2.6, 4, 1", "2.6, 4.1, 2", "99, 99, 2"})
  void aTreeIsWalkedFromItsRoot(double margin, double length, double leaf) {
    DecisionTrees trees = new DecisionTrees(List.of("margin<=2.5 -1 length<=4 1 2"));
    assertThat(trees.probability(figures(margin, length)))
        .isCloseTo(1 / (1 + Math.exp(-leaf)), within(1e-9));
  }

  @Test
  void treesAddUp() {
    DecisionTrees trees = new DecisionTrees(List.of("1", "margin<=0 0 length<=0 0 2", "-3"));
    assertThat(trees.probability(figures(1, 1))).isEqualTo(0.5);
    assertThat(new DecisionTrees(List.of()).probability(figures(1, 1))).isEqualTo(0.5);
  }

  @Test
  void readsWhatItWrites() throws IOException {
    String file = Calibration.write(List.of("-1", "margin<=2.0 0 1"), List.of("-4.5"));
    Calibration read = Calibration.read(new StringReader(file), "c.tsv");
    assertThat(read.confidence(figures(3, 0))).isEqualTo(0.5);
    assertThat(read.confidence(figures(2, 0))).isCloseTo(0.269, within(0.001));
    assertThat(read.harm(figures(3, 0))).isCloseTo(0.011, within(0.001));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'right\n' | c.tsv:1: expected right or harm, a tab, a tree",
        "'# a\nright\t1\nwrong\t1\n' | c.tsv:3: expected right or harm, a tab, a tree",
        "'\nharm\tsize<=1 0 1\n' | c.tsv:2: no figure is called size",
        "'harm\tmargin<=1 0\n' | c.tsv:1: a branch is missing",
        "'harm\tmargin<=1 0 1 2\n' | c.tsv:1: more nodes than a tree has",
        "'right\tmargin<=x 0 1\n' | 'c.tsv:1: For input string: \"x\"'",
        "'right\tone\n' | 'c.tsv:1: For input string: \"one\"'"
      })
  void aMalformedFileIsRefusedWithItsLine(String file, String message) {
    assertThatIOException()
        .isThrownBy(() -> Calibration.read(new StringReader(file), "c.tsv"))
        .withMessage(message);
  }

  @Test
  void aTreeThatNamesNoFigureIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DecisionTrees(List.of("size<=1 0 1")))
        .withMessage("no figure is called size");
  }
}
