package se.renskrift.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetadataScoreTest {
  @Test
  void tellsRightWrongMissedAndInventedValuesApart() {
    MetadataScore score =
        MetadataScore.of(
            Map.of("title", List.of("A"), "date", List.of("2020-01-02"), "unit", List.of("U")),
            Map.of("title", List.of("A"), "date", List.of("2020-01-03"), "phone", List.of("1")));
    assertThat(score.fields())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "title", new FieldScore(1, 0, 0, 0, 0),
                "date", new FieldScore(0, 1, 0, 0, 0),
                "unit", new FieldScore(0, 0, 0, 1, 0),
                "phone", new FieldScore(0, 0, 0, 0, 1)));
    assertThat(score.total()).isEqualTo(new FieldScore(1, 1, 0, 1, 1));
    assertThat(score.differences())
        .containsExactly(
            new FieldDifference("date", "2020-01-02", "2020-01-03"),
            new FieldDifference("phone", "", "1"),
            new FieldDifference("unit", "U", ""));
  }

  @Test
  void valuesOfAListAreComparedInAnyOrderAndEachOnce() {
    MetadataScore score =
        MetadataScore.of(
            Map.of("names", List.of("A", "B", "B", "C")), Map.of("names", List.of("B", "A", "A")));
    assertThat(score.total()).isEqualTo(new FieldScore(2, 1, 0, 1, 0));
  }

  @Test
  void damagedValuesAreWrongButAlike() {
    MetadataScore score =
        MetadataScore.of(
            Map.of("names", List.of("Åsa Ek", "Bo Al")),
            Map.of("names", List.of("Ulf Ny", "Asa Ek")));
    assertThat(score.total()).isEqualTo(new FieldScore(0, 2, 1, 0, 0));
    assertThat(score.total().alikeRecall()).isEqualTo(0.5);
    assertThat(score.differences())
        .containsExactly(
            new FieldDifference("names", "Åsa Ek", "Asa Ek"),
            new FieldDifference("names", "Bo Al", "Ulf Ny"));
  }

  @Test
  void caseWhiteSpaceAndTheShapesOfDashesDoNotCount() {
    assertThat(right("Ett  Två–Tre", "ETT Två-tre")).isTrue();
    assertThat(right("Åsa", "Asa")).isFalse();
    assertThat(right("KS 2020/1", "KS 2020/7")).isFalse();
  }

  private static boolean right(String gold, String found) {
    return MetadataScore.of(Map.of("f", List.of(gold)), Map.of("f", List.of(found))).total().right()
        == 1;
  }

  @Test
  void scoresAddUpByField() {
    MetadataScore one = MetadataScore.of(Map.of("a", List.of("1")), Map.of("a", List.of("1")));
    MetadataScore two = MetadataScore.of(Map.of("a", List.of("1")), Map.of("b", List.of("1")));
    MetadataScore sum = one.plus(two);
    assertThat(sum.fields().get("a")).isEqualTo(new FieldScore(1, 0, 0, 1, 0));
    assertThat(sum.fields().get("a").recall()).isEqualTo(0.5);
    assertThat(sum.fields().get("a").precision()).isEqualTo(1);
    assertThat(sum.fields().get("b").recall()).isNaN();
    assertThat(MetadataScore.NONE.plus(one)).isEqualTo(one);
  }
}
