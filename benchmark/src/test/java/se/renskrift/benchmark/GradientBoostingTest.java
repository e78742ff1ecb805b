package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import se.renskrift.correction.DecisionTrees;
import se.renskrift.correction.Figure;

class GradientBoostingTest {
  /** Yes is likely only where the margin is above 5 and the word is not listed. */
  private static double truth(double margin, double listed) {
    return margin > 5 && listed == 0 ? 0.9 : 0.1;
  }

  private static List<String> trees(long seed, int size, Set<Figure> rising, boolean falling) {
    GradientBoosting boosting = new GradientBoosting(rising);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < size; i++) {
      double margin = 10 * random.nextDouble();
      int listed = random.nextInt(2);
      double p = truth(falling ? 10 - margin : margin, listed);
      boosting.add(figures(margin, listed), random.nextDouble() < p);
    }
    return boosting.fit();
  }

  private static double[] figures(double margin, double listed) {
    double[] figures = new double[Figure.values().length];
    figures[Figure.MARGIN.ordinal()] = margin;
    figures[Figure.OBSERVED_LISTED.ordinal()] = listed;
    return figures;
  }

  @Test
  void findsWhatTwoFiguresTellOnlyTogether() {
    DecisionTrees trees = new DecisionTrees(trees(1, 20_000, Set.of(), false));
    for (double margin : new double[] {1, 4, 6, 9}) {
      for (int listed = 0; listed < 2; listed++) {
        assertThat(trees.probability(figures(margin, listed)))
            .isCloseTo(truth(margin, listed), within(0.06));
      }
    }
  }

  @Test
  void neverFallsWithAFigureThatMustNot() {
    DecisionTrees trees = new DecisionTrees(trees(2, 5_000, Set.of(Figure.MARGIN), true));
    double before = 0;
    for (double margin = 0; margin <= 10; margin += 0.1) {
      double probability = trees.probability(figures(margin, 0));
      assertThat(probability).isGreaterThanOrEqualTo(before - 1e-9);
      before = probability;
    }
  }

  @Test
  void givesTheSameTreesForTheSameRows() {
    assertThat(trees(3, 800, Set.of(), false)).isEqualTo(trees(3, 800, Set.of(), false));
  }

  @Test
  void givesTheShareWhereNothingElseIsKnown() {
    GradientBoosting boosting = new GradientBoosting(Set.of());
    for (int i = 0; i < 1000; i++) {
      boosting.add(figures(1, 0), i < 800);
    }
    assertThat(boosting.size()).isEqualTo(1000);
    assertThat(boosting.yes()).isEqualTo(800);
    assertThat(new DecisionTrees(boosting.fit()).probability(figures(1, 0)))
        .isCloseTo(0.8, within(0.001));
  }
}
