package se.renskrift.errormodel;

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

/** From pairs of words to a file to a table to a document's model. */
class ConfusionTableTest {
  private static final String HEADER = "observed\tintended\tplain\tgerman\n";

  private static String trained() throws IOException {
    ConfusionTrainer trainer = new ConfusionTrainer(List.of("plain", "german"));
    for (int i = 0; i < 90; i++) {
      trainer.add("plain", "ar", "är");
      trainer.add("german", "är", "är");
    }
    for (int i = 0; i < 10; i++) {
      trainer.add("plain", "är", "är");
      trainer.add("plain", "bam", "barn");
      trainer.add("german", "ä", "å");
    }
    trainer.add("plain", "Ar", "Är");
    trainer.add("plain", "xr", "är");
    trainer.add("plain", "", "är");
    trainer.add("plain", "något", "helt annat");
    StringBuilder out = new StringBuilder();
    trainer.write(2, out);
    return out.toString();
  }

  private static ConfusionTable read(String table) throws IOException {
    return ConfusionTable.read(new StringReader(table), "confusions.tsv");
  }

  @Test
  void theTrainerCountsWhatWasReadAsWhat() throws IOException {
    assertThat(trained())
        .isEqualTo(
            HEADER
                + "\t*\t0/254\t0/190\n"
                + "*\t\t0/7366\t0/5510\n"
                + "*\t*\t1/7366\t0/5510\n"
                + " ä \t å \t0/0\t10/10\n"
                + "a\tä\t91/102\t0/90\n"
                + "m\trn\t10/10\t0/0\n"
                + "ä\tä\t10/102\t90/90\n"
                + "ä\tå\t0/0\t10/10\n");
  }

  @Test
  void theTableGivesTheSharesThatWereCounted() throws IOException {
    ConfusionTable table = read(trained());
    assertThat(table.kinds()).containsExactly("plain", "german", ConfusionTable.CLEAN);
    assertThat(table.confusions()).isSorted();
    int marks = table.indexOf("a", "ä");
    assertThat(table.confusions().get(marks)).isEqualTo(new Confusion("a", "ä"));
    assertThat(Math.exp(table.logProbability(0, marks))).isCloseTo(91 / 102.0, within(0.02));
    // What one kind never did is possible, but hardly.
    assertThat(Math.exp(table.logProbability(1, marks))).isBetween(1e-6, 0.001);
    assertThat(table.logProbability(2, marks)).isEqualTo(-16);
    assertThat(table.logProbability(2, table.indexOf("ä", "ä"))).isZero();
    assertThat(table.indexOf("q", "w")).isNegative();
  }

  @Test
  void anUnknownKindIsRefused() {
    ConfusionTrainer trainer = new ConfusionTrainer(List.of("plain"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trainer.add("other", "a", "b"))
        .withMessage("kind: other is not one of [plain]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 1: expected a header that begins: observed intended",
        "'seen\tmeant\tplain\n' | 1: expected a header that begins: observed intended",
        "'observed\tintended\tplain\na\tä\n' | 2: expected 3 columns, found 2",
        "'observed\tintended\tplain\na\tä\t1/2\na\to\t1/2\t3/4\n' | 3: expected 3 columns, found 4",
        "'# made\n# so\nobserved\tintended\tplain\na\tä\n' | 4: expected 3 columns, found 2",
        "'# made\nseen\tmeant\n' | 2: expected a header that begins: observed intended",
        "'observed\tintended\tplain\na\tä\tone/2\n' | 2: expected count/total, found one/2",
        "'observed\tintended\tplain\nabcd\tä\t1/2\n' | 2: confusion: \"abcd\" for \"ä\" is longer than 3",
        "'observed\tintended\tplain\n\t\t1/2\n' | 2: confusion: both sides are empty",
        "'observed\tintended\tplain\na\tä\t1\n' | 2: expected count/total, found 1"
      })
  void aMalformedFileIsRefusedWithItsLine(String table, String message) {
    assertThatIOException().isThrownBy(() -> read(table)).withMessage("confusions.tsv:" + message);
  }

  @Test
  void aMixtureLiesBetweenItsKinds() throws IOException {
    ConfusionTable table = read(trained());
    int marks = table.indexOf("a", "ä");
    ErrorModel half = ErrorModel.mixture(table, new double[] {0.5, 0, 0.5});
    assertThat(Math.exp(half.logProbability(marks)))
        .isCloseTo(Math.exp(table.logProbability(0, marks)) / 2, within(1e-6));
    assertThat(half.weight(0)).isEqualTo(0.5);
    assertThat(half.confusions()).isEqualTo(table.confusions());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ErrorModel.mixture(table, new double[] {1}))
        .withMessage("weights: 1 for 3 kinds");
  }

  @Test
  void aModelIsRevisedByWhatTheDocumentShows() throws IOException {
    ConfusionTable table = read(trained());
    ErrorModel before = ErrorModel.mixture(table, new double[] {1, 0, 0});
    int marks = table.indexOf("a", "ä");
    int size = table.confusions().size();
    double[] counts = new double[size];
    double[] totals = new double[size];
    ErrorModel same = before.revised(counts, totals, 20);
    assertThat(same.logProbability(marks)).isCloseTo(before.logProbability(marks), within(1e-5f));
    totals[marks] = 1000;
    ErrorModel seldom = before.revised(counts, totals, 20);
    assertThat(Math.exp(seldom.logProbability(marks))).isBetween(0.01, 0.02);
    counts[marks] = 1000;
    ErrorModel often = before.revised(counts, totals, 20);
    assertThat(often.logProbability(marks)).isGreaterThan(before.logProbability(marks));
    assertThat(Math.exp(often.logProbability(marks))).isLessThanOrEqualTo(1);
  }

  @Test
  void theSharesOfMarkedLettersTellTheKindsApart() throws IOException {
    ConfusionTable table =
        read(
            HEADER
                + "\té\t0/0\t0/0\n"
                + "x\t\t5/100000\t5/100000\n"
                + "a\tä\t2000/2000\t0/2000\n"
                + "ä\tä\t0/2000\t2000/2000\n"
                + "å\tå\t0/3000\t0/3000\n");
    int letter = ConfusionTable.TELLING.indexOf('ä');
    assertThat(table.letterShare(0, letter)).isLessThan(0.0001);
    assertThat(table.letterShare(1, letter)).isCloseTo(0.02, within(0.005));
    assertThat(table.letterShare(2, letter)).isCloseTo(0.02, within(0.005));
  }

  @Test
  void markedLettersTakeReadingsFromTheirLike() throws IOException {
    String rows =
        HEADER
            + "4\tå\t500/5000\t0/5000\n"
            + "a\tä\t500/5000\t0/5000\n"
            + "i\tä\t500/5000\t0/5000\n"
            + "å\tå\t4500/5000\t5000/5000\n"
            + "ä\tä\t4000/5000\t5000/5000\n";
    ConfusionTable table = read(rows);
    int other = table.indexOf("4", "ä");
    assertThat(other).as("as å is read").isNotNegative();
    assertThat(Math.exp(table.logProbability(0, other))).isBetween(0.0005, 0.002);
    assertThat(table.logProbability(1, other)).isLessThan(table.logProbability(0, other));
    assertThat(table.indexOf("ai", "ä")).as("base and mark apart").isNotNegative();
    assertThat(table.indexOf("ia", "ä")).isNotNegative();
    assertThat(table.indexOf("aa", "ä")).isNegative();
    // A letter seldom seen is foreign: nothing is guessed of it.
    ConfusionTable seldom = read(rows.replace("/5000", "/400"));
    assertThat(seldom.indexOf("4", "ä")).isNegative();
  }
}
