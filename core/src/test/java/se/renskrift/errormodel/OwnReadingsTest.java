package se.renskrift.errormodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** One more kind of damage, learnt from a few pages. */
class OwnReadingsTest {
  private static final String KNOWN =
      "observed\tintended\tplain\tslips\n"
          + "\ta\t1/9000\t10/9000\n"
          + "a\tä\t3900/4000\t0/4000\n"
          + "m\trn\t1/2000\t200/2000\n"
          + "x\t\t9/100000\t9/100000\n"
          + "ä\tä\t100/4000\t4000/4000\n";

  private static ConfusionCounts known() throws IOException {
    return ConfusionCounts.read(new StringReader(KNOWN), "confusions.tsv");
  }

  private static double p(ConfusionTable table, int kind, String observed, String intended) {
    return Math.exp(table.logProbability(kind, table.indexOf(observed, intended)));
  }

  /** Pages where ä is read as 4, and all else right. */
  private static OwnReadings readings() {
    OwnReadings readings = new OwnReadings();
    for (int i = 0; i < 50; i++) {
      readings.add("n4mnden", "nämnden");
      readings.add("barn", "barn");
    }
    return readings;
  }

  @Test
  void aLetterReadInAnotherWayIsLearntAtOnce() throws IOException {
    ConfusionTable table = known().with("own", readings()).table();
    assertThat(table.kinds()).containsExactly("plain", "slips", "own", ConfusionTable.CLEAN);
    assertThat(p(table, 2, "4", "ä")).isGreaterThan(0.6);
    assertThat(p(table, 2, "ä", "ä")).isLessThan(0.4);
    // The known kinds stay as they were, and hardly read ä as 4.
    assertThat(p(table, 0, "a", "ä")).isCloseTo(0.975, within(0.001));
    assertThat(p(table, 0, "4", "ä")).isLessThan(0.001);
  }

  @Test
  void aRareConfusionIsNotForgottenForBeingAbsent() throws IOException {
    ConfusionTable table = known().with("own", readings()).table();
    assertThat(p(table, 2, "", "a")).isGreaterThan(1e-5);
  }

  @Test
  void pagesLikeAKnownKindGiveAKindLikeIt() throws IOException {
    OwnReadings readings = new OwnReadings();
    for (int i = 0; i < 40; i++) {
      readings.add("namnden", "nämnden");
    }
    ConfusionTable table = known().with("own", readings).table();
    assertThat(p(table, 2, "a", "ä")).isGreaterThan(0.95);
    assertThat(p(table, 2, "m", "rn")).isLessThan(0.01);
  }

  @Test
  void whatIsWrittenIsReadAsItWas() throws IOException {
    StringBuilder once = new StringBuilder();
    known().with("own", readings()).write(once);
    StringBuilder twice = new StringBuilder();
    ConfusionCounts.read(new StringReader(once.toString()), "confusions.tsv").write(twice);
    assertThat(twice).hasToString(once.toString());
    StringBuilder unchanged = new StringBuilder();
    known().write(unchanged);
    assertThat(unchanged).hasToString(KNOWN);
  }

  @Test
  void aKindThatIsThereIsRefused() throws IOException {
    ConfusionCounts known = known();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> known.with("plain", new OwnReadings()))
        .withMessage("kind: plain is there already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> known.with(ConfusionTable.CLEAN, new OwnReadings()));
  }

  @Test
  void noReadingsGiveAKindAsWell() throws IOException {
    ConfusionTable table = known().with("own", new OwnReadings()).table();
    assertThat(p(table, 2, "a", "ä")).isBetween(0.0, 1.0);
  }

  @Test
  void theGammaFunctionIsThatOfTheFactorials() {
    double factorial = 0;
    for (int n = 1; n < 200; n++) {
      factorial += Math.log(n);
      assertThat(Gamma.ln(n + 1)).isCloseTo(factorial, within(1e-9 * (1 + factorial)));
    }
    assertThat(Gamma.ln(0.5)).isCloseTo(Math.log(Math.sqrt(Math.PI)), within(1e-9));
    assertThat(Gamma.ln(1e-4)).isCloseTo(9.21028, within(1e-5));
    // Of two even chances, none, one and two: 1/3 each under an even beta.
    double one = Math.log(2) + Gamma.betaBinomial(1, 2, 1, 1);
    assertThat(Gamma.betaBinomial(0, 2, 1, 1)).isCloseTo(Math.log(1 / 3.0), within(1e-9));
    assertThat(one).isCloseTo(Math.log(1 / 3.0), within(1e-9));
  }
}
