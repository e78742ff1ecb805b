package se.renskrift.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.renskrift.text.Span;

class ItemScoreTest {
  private static final String GOLD =
      "Kommunen beslutar\n1. att bygga bron över ån\n2. att måla bron grön\n- att vila\n";

  @Test
  void countsPointsWithTheSameWordsAndMarker() {
    ItemScore score = ItemScore.of(items(GOLD), GOLD, items(GOLD), GOLD);
    assertThat(score.strict()).isEqualTo(3);
    assertThat(score.strictF1()).isEqualTo(1);
    assertThat(score.missed()).isEmpty();
    assertThat(score.surplus()).isEmpty();
  }

  @Test
  void laysDamagedWordsAgainstTrueOnes() {
    String damaged = GOLD.replace("bron", "hron").replace("- ", "* ");
    ItemScore score = ItemScore.of(items(GOLD), GOLD, items(damaged), damaged);
    assertThat(score.strict()).isEqualTo(3);
  }

  @Test
  void countsAnotherNumberOnlyAsTheSamePlace() {
    String other = GOLD.replace("2. att", "3. att");
    ItemScore score = ItemScore.of(items(GOLD), GOLD, items(other), other);
    assertThat(score.strict()).isEqualTo(2);
    assertThat(score.spans()).isEqualTo(3);
    assertThat(score.missed()).containsExactly("2. att måla bron grön");
    assertThat(score.surplus()).containsExactly("3. att måla bron grön");
  }

  @Test
  void countsTwoPointsInOneAsNone() {
    List<LabelledItem> found = items(GOLD);
    Span both = new Span(found.get(0).span().start(), found.get(1).span().end());
    List<LabelledItem> joined = List.of(new LabelledItem("1.", both), found.get(2));
    ItemScore score = ItemScore.of(items(GOLD), GOLD, joined, GOLD);
    assertThat(score.spans()).isEqualTo(1);
    assertThat(score.plus(ItemScore.NONE)).isEqualTo(score);
  }

  @Test
  void isNotANumberWithoutPoints() {
    assertThat(ItemScore.NONE.strictF1()).isNaN();
  }

  @Test
  void readsWherePointsStand() {
    assertThat(GoldItems.of("# section\tmarker\tline\n1\t1.\t2\n0\t-\t4\n", "items.tsv", GOLD))
        .containsExactly(items(GOLD).get(0), items(GOLD).get(2));
  }

  @ParameterizedTest
  @CsvSource({
    "1 1., 'items.tsv:1: expected 3 columns, found 2'",
    "a 1. 2, 'items.tsv:1: expected a number, found a'",
    "1 1. 0, 'items.tsv:1: expected a number from 1, found 0'",
    "1 1. 9, 'items.tsv:1: the gold text has no line 9'",
    "1 2. 2, 'items.tsv:1: line 2 does not begin so: 2.'"
  })
  void saysWhatIsWrongWithATable(String row, String message) {
    assertThatThrownBy(() -> GoldItems.of(row.replace(' ', '\t'), "items.tsv", GOLD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  /** The lines that begin with something short. */
  private static List<LabelledItem> items(String text) {
    List<LabelledItem> items = new ArrayList<>();
    for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
      int space = text.indexOf(' ', start);
      if (space - start < 4) {
        Span span = new Span(start, text.indexOf('\n', start));
        items.add(new LabelledItem(text.substring(start, space), span));
      }
    }
    return items;
  }
}
