package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.renskrift.evaluation.Evaluation;

class ComparisonTableTest {
  private static final String TRUTH = "ett två tre fyra";
  private static final String READ = "ett tva trc fyra";
  private static final Optional<ComparisonFigures> FIGURES =
      Optional.of(new ComparisonFigures(1.2, 0.5, 0.25, 7, 1234));

  private static ComparisonRow row(
      String name, String output, Optional<ComparisonFigures> figures) {
    Map<String, Evaluation> sets = new LinkedHashMap<>();
    sets.put("eng", Evaluation.of(READ, output, TRUTH));
    sets.put("swe", Evaluation.of(TRUTH, TRUTH, TRUTH));
    sets.put(ComparisonPages.CLEAN, Evaluation.of(TRUTH, output, TRUTH));
    return new ComparisonRow(name, sets, 8_000, figures);
  }

  private static final List<ComparisonRow> ROWS =
      List.of(
          row("uncorrected", READ, Optional.empty()), row("speller", "ett två trc fyr", FIGURES));

  @Test
  void sumsUpEachSystemInALine() {
    assertThat(ComparisonTable.summary(ROWS))
        .endsWith(
            """
            | uncorrected | 25.0 | 0.0 | 0 | 50,000 | – | – |
            | speller | 25.0 | 50.0 | 16,667 | 50,000 | 32,000 | 1,234 |
            """);
  }

  @Test
  void setsTheSystemsSideBySideForEachEngine() {
    assertThat(ComparisonTable.byEngine(ROWS))
        .contains(
            """
            | eng | uncorrected | 1 | 4 | 50.00 | 50.00 | 0.0 | 0 | 0.0 | 0 | 0 |
            | eng | speller | 1 | 4 | 50.00 | 50.00 | 50.0 | 50,000 | 50.0 | 0 | 0 |
            """)
        .contains("| swe | speller | 1 | 4 | 0.00 | 0.00 | 0.0 | 0 | 0.0 | 0 | 0 |\n");
  }

  @Test
  void saysWhatHappensToCleanText() {
    assertThat(ComparisonTable.clean(ROWS)).endsWith("| speller | 1 | 4 | 2 | 50,000 | 0 |\n");
  }

  @Test
  void givesSpeedAndMemoryOfWhatRan() {
    assertThat(ComparisonTable.machine(ROWS))
        .doesNotContain("uncorrected")
        .endsWith("| speller | 32,000 | 16,000 | 7 | 1.2 | 1,234 |\n");
  }

  @Test
  void writesALineForEachSystemAndSet() {
    assertThat(ComparisonTable.csv(ROWS))
        .startsWith(
            "system,set,texts,words,wer_before,wer_after,fixed,broken_per_100k,precision,"
                + "digits_broken,harmed,words_per_second,words_per_processor_second,passes,"
                + "load_seconds,peak_mb\n")
        .contains("\"uncorrected\",eng,1,4,0.50000,0.50000,0.00000,0.0,0.00000,0,0,,,,,\n")
        .contains(
            "\"speller\",eng,1,4,0.50000,0.50000,0.50000,50000.0,0.50000,0,0,16000,32000,7,1.2,"
                + "1234\n")
        .hasLineCount(7);
  }
}
