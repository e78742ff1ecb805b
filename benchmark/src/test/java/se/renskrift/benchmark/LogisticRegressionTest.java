package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  @Test
  void findsTheWeightsThatMadeTheAnswers() {
    double[] weights = new Sample(1, 40_000).fit();

    assertThat(weights[0]).isCloseTo(-1, within(0.1));
    assertThat(weights[1]).isCloseTo(2, within(0.1));
    assertThat(weights[2]).isCloseTo(-0.5, within(0.1));
  }

  @Test
  void givesTheSameWeightsForTheSameRows() {
    assertThat(new Sample(2, 500).fit()).isEqualTo(new Sample(2, 500).fit());
  }

  @Test
  void givesTheShareWhereNothingElseIsKnown() {
    LogisticRegression regression = new LogisticRegression(1);
    for (int i = 0; i < 100; i++) {
      regression.add(new double[] {1}, i < 80);
    }

    assertThat(regression.size()).isEqualTo(100);
    assertThat(regression.yes()).isEqualTo(80);
    assertThat(regression.fit()[0]).isCloseTo(Math.log(80 / 20.0), within(1e-6));
  }

  @Test
  void keepsWeightsFiniteWhereAColumnTellsAllAndAnotherNothing() {
    LogisticRegression regression = new LogisticRegression(3);
    for (int i = 0; i < 100; i++) {
      regression.add(new double[] {1, i < 50 ? 0 : 1, 7}, i >= 50);
    }

    double[] weights = regression.fit();

    assertThat(weights[0] + 7 * weights[2]).isNegative().isGreaterThan(-100);
    assertThat(weights[0] + weights[1] + 7 * weights[2]).isPositive().isLessThan(100);
  }

  @Test
  void refusesRowsOfAnotherShape() {
    LogisticRegression regression = new LogisticRegression(2);

    assertThatThrownBy(() -> regression.add(new double[] {1}, true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> regression.add(new double[] {0, 1}, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row: needs 2 columns of which the first is 1");
  }

  /** Answers drawn with the log odds -1 + 2 x - 0.5 y. */
  private static final class Sample {
    private final LogisticRegression regression = new LogisticRegression(3);

    Sample(long seed, int size) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = 0; i < size; i++) {
        double x = 2 * random.nextDouble() - 1;
        double y = 10 * random.nextDouble();
        double p = 1 / (1 + Math.exp(1 - 2 * x + 0.5 * y));
        regression.add(new double[] {1, x, y}, random.nextDouble() < p);
      }
    }

    double[] fit() {
      return regression.fit();
    }
  }
}
