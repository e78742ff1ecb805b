package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;

/** The whole correction with a language of a few sentences. */
class CorrectorTest {
  private static final String CLEAN =
      "Nämnden beslutar att frågan är öppen för alla. Det är en fråga för kommunen och för barnen"
          + " i kommunen.\n\nKommunen har frågat om vägen. Ärendet är på väg till nämnden i april."
          + " Vi har en väg för alla barn och för alla män.";
  private static final String PLAIN =
      CLEAN.replace('ä', 'a').replace('å', 'a').replace('ö', 'o').replace('Ä', 'A');

  private final Corrector corrector = Toy.corrector();

  private String corrected(String text) {
    return CorrectedText.of(text).revise(corrector).text();
  }

  @Test
  void bringsBackAllMarksOfATextThatHasNone() {
    assertThat(corrected(PLAIN)).isEqualTo(CLEAN);
  }

  @Test
  void leavesCleanTextAlone() {
    assertThat(corrector.propose(CLEAN)).isEmpty();
  }

  @Test
  void theWordsAroundDecide() {
    assertThat(corrected(PLAIN + "\n\nEn man och tva man har sett vagen."))
        .endsWith("En man och två män har sett vägen.");
  }

  @Test
  void dataAndAbbreviationsAreNeverTouched() {
    String data = "\n\nDnr 2019/123-4, bl.a. a.man@far.example, tel. 0980-319 214, EU:s, 4:12.";
    assertThat(corrected(PLAIN + data)).isEqualTo(CLEAN + data);
  }

  @Test
  void everyProposalHasItsFiguresAndReasons() {
    DamageFinding finding =
        corrector.examine(
            PLAIN + "\n\n" + PLAIN + "\n\n" + PLAIN,
            proposal -> {
              Correction correction = proposal.correction();
              double[] figures = proposal.figures();
              assertThat(figures).hasSize(Figure.COUNT);
              assertThat(figures[Figure.MARGIN.ordinal()]).isBetween(0.0, 30.0);
              assertThat(figures[Figure.LENGTH.ordinal()])
                  .isEqualTo(correction.intended().length());
              assertThat(correction.evidence().get(0).rule()).isEqualTo("noisy-channel");
              assertThat(correction.evidence().get(0).scores())
                  .containsKey("margin")
                  .containsEntry("harm", proposal.harm());
              assertThat(correction.confidence()).isEqualTo(Toy.sure().confidence(figures));
            });
    assertThat(finding.whole().shares().get("plain")).isGreaterThan(0.8);
    assertThat(corrector.examine(CLEAN, proposal -> {}).whole().shares().get("clean"))
        .isGreaterThan(0.7);
  }

  @Test
  void aLostSpaceIsAnotherKindOfCorrection() {
    List<Correction> proposals = corrector.propose(CLEAN + " Frågan ärpå väg till nämnden.");
    assertThat(proposals).hasSize(1);
    assertThat(proposals.get(0).kind()).isEqualTo(Kind.SPLIT);
    assertThat(proposals.get(0).intended()).isEqualTo("är på");
  }

  @Test
  void anAddedSpaceIsAnotherKindOfCorrection() {
    List<Correction> proposals = corrector.propose(CLEAN + " Frågan i kommu nen är öppen.");
    assertThat(proposals).hasSize(1);
    assertThat(proposals.get(0).kind()).isEqualTo(Kind.MERGE);
    assertThat(proposals.get(0).intended()).isEqualTo("kommunen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n", "|", "1", "\uD83D", "\0", "....", "a\u0308\u0308", "\f\f|1\f"})
  void anyTextIsAccepted(String text) {
    CorrectedText corrected = CorrectedText.of(text).revise(corrector);
    assertThat(corrected.keep(c -> false).text()).isEqualTo(text);
  }
}
