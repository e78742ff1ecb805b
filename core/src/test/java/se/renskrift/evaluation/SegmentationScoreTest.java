package se.renskrift.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.text.Span;

class SegmentationScoreTest {
  private static final String TEXT = "form form\n\nBakgrund\n\naaaa bbbb\n\nÄrendet\n\ncccc dddd\n";
  private static final List<LabelledSection> GOLD =
      GoldSections.of("background\t1\t3\tBakgrund\nmatter\t1\t7\tÄrendet\n", "gold", TEXT);

  @Test
  void theGoldStandardIsPerfect() {
    SegmentationScore score = SegmentationScore.of(GOLD, TEXT, GOLD, TEXT);
    assertThat(score.strictF1()).isEqualTo(1);
    assertThat(score.softF1()).isEqualTo(1);
    assertThat(score.nearF1()).isEqualTo(1);
    assertThat(score.levelShare()).isEqualTo(1);
    assertThat(score.overlap()).isEqualTo(1);
    assertThat(score.missed()).isEmpty();
    assertThat(score.surplus()).isEmpty();
  }

  @Test
  void nothingFoundIsNothingRightButWhatLiesInNoSection() {
    SegmentationScore score = SegmentationScore.of(GOLD, TEXT, List.of(), TEXT);
    assertThat(score.strictF1()).isZero();
    assertThat(score.missed()).isEqualTo(GOLD);
    // The eight letters of the form, of 8 + 8 + 8 + 7 + 8.
    assertThat(score.rightCharacters()).isEqualTo(8);
    assertThat(score.characters()).isEqualTo(39);
  }

  @Test
  void closingColonsDoNotCountAndDamageOnlyStrictly() {
    assertThat(agreements("background", "Bakgrund:")).containsExactly(1, 1, 1);
    assertThat(agreements("background", "BAKGRUND")).containsExactly(0, 1, 1);
    assertThat(agreements("background", "Bakqrund")).containsExactly(0, 0, 1);
    assertThat(agreements("background", "Bekqrumd")).containsExactly(0, 0, 0);
    assertThat(agreements("matter", "Bakgrund")).containsExactly(0, 0, 0);
    assertThat(agreements("background", "")).containsExactly(0, 0, 0);
  }

  private static List<Integer> agreements(String type, String heading) {
    LabelledSection found = new LabelledSection(type, 1, heading, new Span(11, 32));
    SegmentationScore score = SegmentationScore.of(GOLD.subList(0, 1), TEXT, List.of(found), TEXT);
    return List.of(score.strict(), score.soft(), score.near());
  }

  @Test
  void agreementKeepsTheOrder() {
    List<LabelledSection> turned = List.of(GOLD.get(1), GOLD.get(0));
    assertThat(SegmentationScore.of(GOLD, TEXT, turned, TEXT).strict()).isEqualTo(1);
  }

  @Test
  void aWrongLevelCountsApart() {
    List<LabelledSection> found =
        List.of(GOLD.get(0), new LabelledSection("matter", 2, "Ärendet", GOLD.get(1).span()));
    SegmentationScore score = SegmentationScore.of(GOLD, TEXT, found, TEXT);
    assertThat(score.strictF1()).isEqualTo(1);
    assertThat(score.levelShare()).isEqualTo(0.5);
  }

  @Test
  void theInnermostSectionCounts() {
    int inner = TEXT.indexOf("bbbb");
    List<LabelledSection> found =
        List.of(
            GOLD.get(0),
            new LabelledSection("other", 2, "bbbb", new Span(inner, inner + 4)),
            GOLD.get(1));
    SegmentationScore score = SegmentationScore.of(GOLD, TEXT, found, TEXT);
    assertThat(score.characters() - score.rightCharacters()).isEqualTo(4);
    assertThat(score.surplus()).containsExactly(found.get(1));
  }

  @Test
  void damagedWordsAreLaidAgainstTheirTruthAndLostOnesAreLeftOut() {
    String damaged = "form form\nBakgrund\naaxa bbbb\nArendet\ndddd\n";
    List<LabelledSection> found =
        List.of(
            new LabelledSection("background", 1, "Bakgrund", new Span(10, 29)),
            new LabelledSection("matter", 1, "Arendet", new Span(29, damaged.length())));
    SegmentationScore score = SegmentationScore.of(GOLD, TEXT, found, damaged);
    assertThat(score.overlap()).isEqualTo(1);
    assertThat(score.characters()).isEqualTo(35);
    assertThat(score.strict()).isEqualTo(1);
    assertThat(score.soft()).isEqualTo(2);
  }

  @Test
  void scoresAddUp() {
    SegmentationScore one = SegmentationScore.of(GOLD, TEXT, GOLD, TEXT);
    SegmentationScore none = SegmentationScore.of(GOLD, TEXT, List.of(), TEXT);
    assertThat(one.plus(none).strictF1()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(SegmentationScore.NONE.plus(one)).isEqualTo(one);
    assertThat(SegmentationScore.NONE.strictF1()).isNaN();
    assertThat(SegmentationScore.NONE.overlap()).isNaN();
  }

  /** Leaving a section out never raises agreement, and agreement grows as it is loosened. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsFoundLessIsNotScoredHigher(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    List<LabelledSection> gold = new ArrayList<>();
    for (int section = 0; section < 20; section++) {
      int start = text.length();
      String heading = "rubrik" + random.nextInt(4);
      text.append(heading).append("\n\n");
      for (int word = random.nextInt(9); word > 0; word--) {
        text.append("ord").append(random.nextInt(30)).append(' ');
      }
      text.append("\n\n");
      Span span = new Span(start, text.length());
      gold.add(new LabelledSection("t" + random.nextInt(3), 1, heading, span));
    }
    List<LabelledSection> found = new ArrayList<>(gold);
    SegmentationScore before = SegmentationScore.of(gold, text.toString(), found, text.toString());
    while (!found.isEmpty()) {
      found.remove(random.nextInt(found.size()));
      SegmentationScore after = SegmentationScore.of(gold, text.toString(), found, text.toString());
      assertThat(after.strict()).isEqualTo(found.size());
      assertThat(after.soft()).isGreaterThanOrEqualTo(after.strict());
      assertThat(after.near()).isGreaterThanOrEqualTo(after.soft());
      assertThat(after.rightCharacters()).isLessThanOrEqualTo(before.rightCharacters());
      before = after;
    }
  }
}
