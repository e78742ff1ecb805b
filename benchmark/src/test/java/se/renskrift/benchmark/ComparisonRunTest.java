package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.renskrift.evaluation.Evaluation;
import se.renskrift.lexicon.WordCount;

class ComparisonRunTest {
  private static final OcrPage ENG = new OcrPage("1-4", "eng", "Nämnden är", "Namnden ar");
  private static final OcrPage SWE = new OcrPage("2-4", "swe", "en \"post\"", "en \"post\"");
  private static final OcrPage CLEAN =
      new OcrPage("svar", ComparisonPages.CLEAN, "ar ett mått", "ar ett mått");

  @TempDir Path directory;

  @Test
  void correctsEveryPageOnceAndForgetsBeforeEachPass() {
    List<String> calls = new ArrayList<>();
    Contestant contestant = new Recording(calls);
    ComparisonRun run = new ComparisonRun(contestant, 0);

    run.warmUp(List.of(ENG));
    List<OcrPage> output = run.correct(List.of(CLEAN, ENG, SWE));

    assertThat(calls).containsExactly("forget", "Namnden ar", "en \"post\"", "ar ett mått");
    assertThat(output)
        .containsExactly(ENG.withOcr("Namnden är"), SWE, CLEAN.withOcr("är ett mått"));
  }

  @Test
  void scoresEachEngineAndCleanTextByItself() {
    ComparisonRow row =
        ComparisonReport.score(
            "x",
            List.of(ENG, SWE, CLEAN),
            List.of(ENG.withOcr("Namnden är"), SWE, CLEAN.withOcr("är ett mått")),
            Optional.empty());

    assertThat(row.sets()).containsOnlyKeys("eng", "swe", ComparisonPages.CLEAN);
    assertThat(row.words()).isEqualTo(4);
    assertThat(row.set("eng").fixed()).isEqualTo(1);
    assertThat(row.set(ComparisonPages.CLEAN).broken()).isEqualTo(1);
    assertThat(row.damaged().words()).isEqualTo(4);
    assertThat(row.damaged().broken()).isZero();
    assertThat(row.set("deu")).isEqualTo(Evaluation.NONE);
  }

  @Test
  void refusesToScoreOnePageForAnother() {
    assertThatThrownBy(
            () -> ComparisonReport.score("x", List.of(ENG), List.of(SWE), Optional.empty()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("x: 2-4 for 1-4");
  }

  @Test
  void handsOverPagesFiguresAndWordsSeenMoreThanOnce() throws IOException {
    ComparisonFiles files = new ComparisonFiles(directory, directory);
    ComparisonFigures figures = new ComparisonFigures(1.5, 20.25, 20.125, 3, 211);

    OcrPage.write(files.pages(true), List.of(ENG, SWE));
    files.write(Map.of("är", new WordCount(7, 6, 1, 0), "ar", new WordCount(1, 1, 0, 0)));
    figures.write(files.figures(ComparedSystem.HUNSPELL));

    assertThat(OcrPage.read(files.pages(true))).containsExactly(ENG, SWE);
    assertThat(files.frequencies()).isEqualTo(Map.of("är", 7L));
    assertThat(ComparisonFigures.read(files.figures(ComparedSystem.HUNSPELL))).isEqualTo(figures);
  }

  @Test
  void readsThePeakOfResidentMemory() {
    assertThat(
            PeakMemory.megabytes(
                List.of("Name:\tjava", "VmPeak:\t 9000000 kB", "VmHWM:\t  204800 kB")))
        .isEqualTo(200);
    assertThat(PeakMemory.megabytes(List.of("Name:\tjava"))).isEqualTo(-1);
  }

  private record Recording(List<String> calls) implements Contestant {
    @Override
    public String correct(String text) {
      calls.add(text);
      return text.replace("ar", "är");
    }

    @Override
    public void forget() {
      calls.add("forget");
    }
  }
}
