package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.renskrift.errormodel.Damage;
import se.renskrift.errormodel.ErrorModel;
import se.renskrift.errormodel.Misreading;
import se.renskrift.text.Span;
import se.renskrift.text.Token;

/** What is counted of readings made by hand. */
class DamageProfilerTest {
  private static final ErrorModel[] MODELS = {
    ErrorModel.mixture(Toy.TABLE, new double[] {0.8, 0.1, 0.1}),
    ErrorModel.mixture(Toy.TABLE, new double[] {0, 0.5, 0.5}),
    ErrorModel.mixture(Toy.TABLE, new double[] {0, 0, 1}),
    ErrorModel.mixture(Toy.TABLE, new double[] {0, 0, 1})
  };

  private static Place place(int at, String observed, String intended, String... confusion) {
    Candidate asIs = new Candidate(observed, 0, 0, new int[0], true);
    Token token = new Token(at, at + observed.length(), Token.Type.WORD, false);
    if (confusion.length == 0) {
      return new Place(token, observed, new Candidate[] {asIs});
    }
    int[] path = {Toy.TABLE.indexOf(confusion[0], confusion[1])};
    Candidate meant = new Candidate(intended, 1, 0, path, false);
    return new Place(token, observed, new Candidate[] {asIs, meant});
  }

  /** Four words with their marks lost, if the last is as sure as said, and one with its own. */
  private static List<Place> marksLost() {
    return List.of(
        place(0, "vag", "väg", "a", "ä"),
        place(4, "an", "än", "a", "ä"),
        place(8, "man", "män", "a", "ä"),
        place(12, "har", "här", "a", "ä"),
        place(16, "är", "är"));
  }

  private static DamageFinding profile(
      List<Place> places, int[] parts, double[] confidence, int length) {
    int[] reading = new int[confidence.length];
    for (int t = 0; t < reading.length; t++) {
      reading[t] = confidence[t] > 0 ? 1 : 0;
    }
    DocumentDamage damage = new DocumentDamage(parts, MODELS);
    return new DamageProfiler(places, Toy.TABLE, damage, reading, confidence).profile(length);
  }

  @Test
  void misreadingsCountByHowSureTheyAre() {
    Damage damage =
        profile(marksLost(), new int[5], new double[] {1, 0.9, 0.8, 0.4, 0}, 18).whole();
    assertThat(damage.kind()).isEqualTo(Damage.Kind.MARKS_LOST);
    assertThat(damage.words()).isEqualTo(5);
    assertThat(damage.damagedWords()).isCloseTo(2.7, within(1e-9));
    assertThat(damage.damagedShare()).isCloseTo(0.54, within(1e-9));
    assertThat(damage.perThousandLetters()).isCloseTo(2700 / 13.0, within(1e-9));
    Misreading only = damage.misreadings().get(0);
    assertThat(damage.misreadings()).hasSize(1);
    assertThat(only.observed() + only.intended()).isEqualTo("aä");
    assertThat(only.times()).isCloseTo(2.7, within(1e-9));
    assertThat(only.share()).isCloseTo(2.7 / 3.7, within(1e-9));
    assertThat(damage.missing()).isEmpty();
    assertThat(damage.shares()).containsEntry("plain", 0.8);
  }

  @Test
  void aLetterThatIsNeverReadIsMissing() {
    List<Place> places = marksLost().subList(0, 4);
    assertThat(profile(places, new int[4], new double[] {1, 1, 1, 1}, 15).whole().missing())
        .containsExactly("ä");
  }

  @Test
  void aWordOrSoThatLooksLikeAnotherIsNoDamage() {
    DamageFinding finding = profile(marksLost(), new int[5], new double[] {0.9, 0, 0, 0.5, 0}, 18);
    assertThat(finding.whole().kind()).isEqualTo(Damage.Kind.NONE);
    assertThat(finding.whole().misreadings()).isEmpty();
    assertThat(finding.parts()).hasSize(1);
  }

  @Test
  void misreadingsOfPlainLettersAreScattered() {
    List<Place> places =
        List.of(
            place(0, "bam", "barn", "m", "rn"),
            place(4, "bam", "barn", "m", "rn"),
            place(8, "barn", "barn"));
    Damage damage = profile(places, new int[] {1, 1, 1}, new double[] {0.9, 0.9, 0}, 12).whole();
    assertThat(damage.kind()).isEqualTo(Damage.Kind.SCATTERED);
    assertThat(damage.misreadings()).containsExactly(new Misreading("m", "rn", 1.8, 1.8 / 2.8));
  }

  @Test
  void partsBeginWhereTheKindChangesAndTakeItFromAllTheirLike() {
    int[] parts = {0, 0, 2, 0, 3};
    DamageFinding finding = profile(marksLost(), parts, new double[] {1, 1, 0, 0, 0}, 20);
    assertThat(finding.parts().stream().map(part -> part.damage().kind()))
        .containsExactly(
            Damage.Kind.MARKS_LOST,
            Damage.Kind.NONE,
            Damage.Kind.MARKS_LOST,
            Damage.Kind.OTHER_LANGUAGE);
    assertThat(finding.parts().stream().map(DamageFinding.Part::span))
        .containsExactly(new Span(0, 8), new Span(8, 12), new Span(12, 16), new Span(16, 20));
    assertThat(finding.parts().get(2).damage().misreadings()).isEmpty();
    assertThat(finding.whole().kind()).isEqualTo(Damage.Kind.MARKS_LOST);
  }

  @Test
  void neighboursOfOneKindAreOnePart() {
    DamageFinding finding = profile(marksLost(), new int[] {1, 1, 2, 2, 1}, new double[5], 18);
    assertThat(finding.parts()).hasSize(1);
    assertThat(finding.parts().get(0).span()).isEqualTo(new Span(0, 18));
  }
}
