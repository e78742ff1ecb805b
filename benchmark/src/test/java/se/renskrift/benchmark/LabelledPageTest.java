package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.renskrift.benchmark.LabelledPage.Outcome;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;

class LabelledPageTest {
  @Test
  void knowsTheTrueWordBehindAChange() {
    LabelledPage page = LabelledPage.of("Namnden har beslutat.", "Nämnden har beslutat.");

    assertThat(page.outcome(change(page, "Namnden", "Nämnden"))).isEqualTo(Outcome.RIGHT);
    assertThat(page.outcome(change(page, "Namnden", "Nimnden"))).isEqualTo(Outcome.WRONG);
    assertThat(page.outcome(change(page, "har", "hår"))).isEqualTo(Outcome.HARM);
  }

  @Test
  void joinsWordsCutAtALineEnd() {
    LabelledPage page =
        LabelledPage.of("kommun-\nstyreisen sager", "kommun\u00ac\nstyrelsen säger");

    assertThat(page.text()).isEqualTo("kommunstyreisen sager");
    assertThat(page.outcome(change(page, "kommunstyreisen", "kommunstyrelsen")))
        .isEqualTo(Outcome.RIGHT);
  }

  @Test
  void doesNotMindPunctuationAtTheEdges() {
    LabelledPage page = LabelledPage.of("(Almsj6) tackar,", "»Almsjö» tackar.");

    assertThat(page.outcome(change(page, "Almsj6", "Almsjö"))).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void judgesAPartOfAWordByThatPart() {
    LabelledPage page = LabelledPage.of("vard-/omsorgsnamnden m6ts", "vård-/omsorgsnämnden möts");

    assertThat(page.outcome(change(page, "omsorgsnamnden", "omsorgsnämnden")))
        .isEqualTo(Outcome.RIGHT);
    assertThat(page.outcome(change(page, "omsorgsnamnden", "omsorgsnumren")))
        .isEqualTo(Outcome.WRONG);
  }

  @Test
  void cannotTellWhereNoWordStandsInTheTruth() {
    LabelledPage page = LabelledPage.of("Nämnden fläck beslutar", "Nämnden beslutar");

    assertThat(page.outcome(change(page, "fläck", "fick"))).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void isCutIntoParagraphsAndTheirFirstSentences() {
    LabelledPage page = LabelledPage.of("Forsta. Andra.\n\nTredje", "Första. Andra.\n\nTredje");

    List<LabelledPage> pieces = page.pieces();

    assertThat(pieces.stream().map(LabelledPage::text))
        .containsExactly("Forsta. Andra.", "Forsta.", "Tredje");
    assertThat(pieces.get(1).outcome(change(pieces.get(1), "Forsta", "Första")))
        .isEqualTo(Outcome.RIGHT);
    assertThat(pieces.get(2).outcome(change(pieces.get(2), "Tredje", "Trédje")))
        .isEqualTo(Outcome.HARM);
  }

  private static Correction change(LabelledPage page, String observed, String intended) {
    int start = page.text().indexOf(observed);
    return new Correction(
        new Span(start, start + observed.length()),
        intended,
        Kind.SPELLING,
        0.5,
        List.of(new Evidence("test", new java.util.TreeMap<>(), List.of())));
  }
}
