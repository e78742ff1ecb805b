package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.renskrift.errormodel.ErrorModel;

class DocumentDamageTest {
  private static final String CLEAN =
      "Nämnden beslutar att frågan är öppen för alla. Vi har en väg för alla barn och män. ";
  private static final String PLAIN =
      CLEAN.replace('ä', 'a').replace('å', 'a').replace('ö', 'o').replace('Ä', 'A');

  private static ErrorModel glance(String text) {
    return DocumentDamage.glance(text, Toy.TABLE);
  }

  private static ErrorModel estimate(String text) {
    CandidateSearch search =
        new CandidateSearch(Toy.LEXICON, new ConfusionIndex(glance(text), -10.5f), Toy.MODEL);
    List<Place> places = Places.of(text, Toy.LEXICON, Toy.MODEL, search);
    return DocumentDamage.estimate(places, Toy.TABLE, Toy.MODEL);
  }

  @Test
  void aGlanceSeesWhetherThereAreMarkedLetters() {
    assertThat(glance(PLAIN.repeat(10)).weight(0)).isGreaterThan(0.7);
    assertThat(glance(CLEAN.repeat(10)).weight(0)).isLessThan(0.2);
    assertThat(glance(CLEAN.repeat(10).toUpperCase(java.util.Locale.ROOT)).weight(0))
        .isLessThan(0.2);
  }

  @Test
  void atAGlanceNoKindIsRuledOutAndTheSharesMakeOne() {
    for (String text : List.of("", "12 345", "\u0416\u4E2D", CLEAN.repeat(50), PLAIN.repeat(50))) {
      ErrorModel model = glance(text);
      double sum = 0;
      for (int kind = 0; kind < 3; kind++) {
        assertThat(model.weight(kind)).as(text).isGreaterThanOrEqualTo(0.0499);
        sum += model.weight(kind);
      }
      assertThat(sum).as(text).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void theWordsTellWhichDamageThereIs() {
    assertThat(estimate(CLEAN.repeat(10)).weight(2)).isGreaterThan(0.5);
    assertThat(estimate(CLEAN.repeat(10)).weight(0)).isLessThan(0.05);
    assertThat(estimate(PLAIN.repeat(10)).weight(0)).isGreaterThan(0.8);
    // Without words a document is believed to be clean.
    assertThat(estimate("12 345").weight(2)).isGreaterThan(0.8);
  }

  @Test
  void aDocumentOfHalfCleanWordsIsAMixture() {
    ErrorModel mixed = estimate(CLEAN.repeat(10) + PLAIN.repeat(10));
    assertThat(mixed.weight(0)).isBetween(0.2, 0.8);
    assertThat(mixed.weight(0)).isLessThan(estimate(PLAIN.repeat(10)).weight(0));
  }
}
