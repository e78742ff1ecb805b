package se.renskrift.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.renskrift.text.Span;

class GoldSectionsTest {
  private static final String GOLD = "Form\n\nOne\n\na b\n\nInside: c\n\nd\n\nTwo\n\ne\n";

  @Test
  void aSectionEndsAtTheNextOfItsLevelOrAboveIt() {
    String table = "# head\nsummary\t1\t3\tOne\nother\t2\t7\tInside\nsignatures\t1\t11\t-\n";
    assertThat(GoldSections.of(table, "s.tsv", GOLD))
        .containsExactly(
            new LabelledSection("summary", 1, "One", new Span(6, GOLD.indexOf("Two"))),
            new LabelledSection(
                "other", 2, "Inside", new Span(GOLD.indexOf("Inside"), GOLD.indexOf("Two"))),
            new LabelledSection("signatures", 1, "", new Span(GOLD.indexOf("Two"), GOLD.length())));
  }

  @Test
  void acceptsLinesThatEndInCarriageReturns() {
    assertThat(GoldSections.of("summary\t1\t3\tOne\r\n\r\n", "s.tsv", GOLD)).hasSize(1);
  }

  @Test
  void saysWhereTheTableIsWrong() {
    assertSays("summary\t1\t3", "s.tsv:1: expected 4 columns, found 3");
    assertSays("\nsummary\tx\t3\tOne", "s.tsv:2: expected a number from 1, found x");
    assertSays("summary\t1\t99\tOne", "s.tsv:1: the gold text has no line 99");
    assertSays("summary\t1\t3\tTwo", "s.tsv:1: line 3 does not begin so: Two");
    assertSays(
        "summary\t1\t3\tOne\nother\t1\t3\tOne", "s.tsv:2: line 3 is not after the section before");
  }

  private static void assertSays(String table, String message) {
    assertThatThrownBy(() -> GoldSections.of(table, "s.tsv", GOLD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
