package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.renskrift.evaluation.Evaluation;

class ReportTablesTest {
  private static final Tally.Row SCORED =
      new Tally.Row(
          "pages", "eng", 1, 4, 2, 0, Evaluation.of("en tva trc fyra", "en två tre fyr", gold()));
  private static final Tally.Row UNSCORED =
      new Tally.Row("seeds", "-", 1, 200, 1, 0.75, Evaluation.NONE);

  private static String gold() {
    return "en två tre fyra";
  }

  @Test
  void writesALineForEachSet() {
    assertThat(AccuracyTable.csv(List.of(SCORED, UNSCORED)))
        .isEqualTo(
            """
            set,engine,texts,words,wer_before,wer_after,cer_before,cer_after,fixed,\
            broken_per_100k,precision,digits_broken,harmed,words_corrected,\
            words_corrected_per_100k
            pages,eng,1,4,0.50000,0.25000,0.13333,0.06667,1.00000,50000.0,0.66667,0,0,2,50000.0
            seeds,-,1,200,,,,,,,,,,1,500.0
            """);
  }

  @Test
  void showsPercentagesForPeople() {
    assertThat(AccuracyTable.damaged(List.of(SCORED)))
        .endsWith(
            "| pages | eng | 1 | 4 | 50.00 | 25.00 | 13.33 | 6.67 | 100.0 | 50000 | 66.7 | 0 | 0"
                + " |\n");
    assertThat(AccuracyTable.clean(List.of(UNSCORED)))
        .endsWith("| seeds | 1 | 200 | 1 | 500.0 | 0.75 |  |  |\n");
  }

  @Test
  void listsWordsThatAreWrong() {
    assertThat(AccuracyTable.examples(List.of(UNSCORED, SCORED)))
        .isEqualTo(
            """
            what\tset\tengine\tobserved\toutput\ttrue
            broken\tpages\teng\tfyra\tfyr\tfyra
            """);
  }

  @Test
  void laysSaidConfidenceAgainstTheShareThatIsRight() {
    ConfidenceTable table = new ConfidenceTable();
    table.add(0.05, false);
    table.add(0.92, true);
    table.add(0.94, false);
    table.add(1, true);

    assertThat(table.markdown())
        .isEqualTo(
            """
            | said | proposals | mean said % | right % | gap |
            |---|---:|---:|---:|---:|
            | 0.00–0.10 | 1 | 5.0 | 0.0 | -5.0 |
            | 0.90–0.95 | 2 | 93.0 | 50.0 | -43.0 |
            | 0.99–1.00 | 1 | 100.0 | 100.0 | +0.0 |
            """);
    assertThat(table.meanGap()).isCloseTo((0.05 + 0.86 + 0) / 4, within(1e-12));
  }
}
