package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;

class LabelledPageTest {
  @Test
  void knowsTheTrueWordBehindAChange() {
    LabelledPage page = LabelledPage.of("Namnden har beslutat.", "Nämnden har beslutat.");

    assertThat(page.isRight(change(page, "Namnden", "Nämnden"))).isTrue();
    assertThat(page.isRight(change(page, "Namnden", "Nimnden"))).isFalse();
    assertThat(page.isRight(change(page, "har", "hår"))).isFalse();
  }

  @Test
  void joinsWordsCutAtALineEnd() {
    LabelledPage page =
        LabelledPage.of("kommun-\nstyreisen sager", "kommun\u00ac\nstyrelsen säger");

    assertThat(page.text()).isEqualTo("kommunstyreisen sager");
    assertThat(page.isRight(change(page, "kommunstyreisen", "kommunstyrelsen"))).isTrue();
  }

  @Test
  void doesNotMindPunctuationAtTheEdges() {
    LabelledPage page = LabelledPage.of("(Almsj6) tackar,", "»Almsjö» tackar.");

    assertThat(page.isRight(change(page, "Almsj6", "Almsjö"))).isTrue();
  }

  @Test
  void judgesAPartOfAWordByThatPart() {
    LabelledPage page = LabelledPage.of("vard-/omsorgsnamnden m6ts", "vård-/omsorgsnämnden möts");

    assertThat(page.isRight(change(page, "omsorgsnamnden", "omsorgsnämnden"))).isTrue();
    assertThat(page.isRight(change(page, "omsorgsnamnden", "omsorgsnumren"))).isFalse();
  }

  @Test
  void cannotTellWhereNoWordStandsInTheTruth() {
    LabelledPage page = LabelledPage.of("Nämnden fläck beslutar", "Nämnden beslutar");

    assertThat(page.isRight(change(page, "fläck", "fick"))).isNull();
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
