package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.errormodel.ErrorModel;
import se.renskrift.text.Span;
import se.renskrift.text.Tokenizer;

class DocumentDamageTest {
  private static final String CLEAN =
      "Nämnden beslutar att frågan är öppen för alla. Vi har en väg för alla barn och män. ";
  private static final String PLAIN = plain(CLEAN);

  private static String plain(String text) {
    return text.replace('ä', 'a').replace('å', 'a').replace('ö', 'o').replace('Ä', 'A');
  }

  private static ErrorModel glance(String text) {
    return DamageGlance.of(text, Toy.TABLE);
  }

  private static DocumentDamage parts(String text) {
    KnownWords known = new KnownWords(new ConfusionIndex(glance(text), -10.5f));
    List<Place> places = Places.of(text, Toy.LEXICON, Toy.TABLE, Toy.MODEL, known);
    Seam[] seams = Seam.of(text, places, offset -> 1);
    return DocumentDamage.estimate(places, seams, Toy.TABLE, Toy.MODEL);
  }

  private static int places(String text) {
    return Tokenizer.tokens(text).stream().mapToInt(t -> t.sentenceStart() ? 2 : 1).sum();
  }

  private static ErrorModel estimate(String text) {
    return parts(text).at(0);
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
  void aDocumentWhoseWordsAreHalfCleanIsAMixtureAndHasNoParts() {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      for (String word : CLEAN.split(" ")) {
        text.append(random.nextBoolean() ? word : plain(word)).append(' ');
      }
    }
    ErrorModel mixed = estimate(text.toString());
    assertThat(mixed.weight(0)).isBetween(0.2, 0.8);
    assertThat(mixed.weight(0)).isLessThan(estimate(PLAIN.repeat(10)).weight(0));
    assertThat(
            IntStream.range(0, places(text.toString()))
                .map(parts(text.toString())::part)
                .distinct())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\r\n\r\n", "\f"})
  void partsDamagedInDifferentWaysHaveModelsOfTheirOwn(String gap) {
    String before = CLEAN.repeat(10) + gap;
    String text = before + PLAIN.repeat(10);
    DocumentDamage damage = parts(text);
    int places = places(before);
    assertThat(damage.part(places - 1)).isEqualTo(damage.part(0)).isNotEqualTo(damage.part(places));
    assertThat(damage.at(0).weight(0)).isLessThan(0.05);
    assertThat(damage.at(places).weight(0)).isGreaterThan(0.8);
  }

  @Test
  void aPageThatBreaksOffASentenceMayBeginAnotherPart() {
    String before = CLEAN.repeat(10) + "Vi har en ";
    String text = before + plain("väg för alla barn och män. ") + PLAIN.repeat(10);
    DamageFinding finding =
        Toy.corrector().examine(text, offset -> offset < before.length() ? 1 : 2, proposal -> {});
    assertThat(finding.parts()).hasSize(2);
    assertThat(finding.parts().get(1).span()).isEqualTo(new Span(before.length(), text.length()));
  }

  @Test
  void partsOfOneKindShareAModelWhereverTheyStand() {
    String text = PLAIN.repeat(5) + "\n\n" + CLEAN.repeat(20) + "\n\n" + PLAIN.repeat(2);
    DocumentDamage damage = parts(text);
    int last = places(text) - 1;
    assertThat(damage.at(last)).isSameAs(damage.at(0));
    assertThat(damage.at(last / 2)).isNotSameAs(damage.at(0));
  }
}
