package se.renskrift.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RowTest {
  @Test
  void leavesOutEmptyLinesAndComments() {
    assertThat(Row.all("a.tsv", "# x\ty\tz\n\none\ttwo\n", 2))
        .singleElement()
        .satisfies(row -> assertThat(row.line()).isEqualTo(3))
        .satisfies(row -> assertThat(row.cells()).containsExactly("one", "two"));
  }

  @Test
  void saysWhereColumnsAreMissing() {
    assertThatThrownBy(() -> Row.all("a.tsv", "one\ttwo\nthree\n", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.tsv:2: expected 2 columns, found 1");
  }

  @Test
  void saysWhereAColumnIsEmpty() {
    assertThatThrownBy(() -> Row.all("a.tsv", "one\t \n", 2))
        .hasMessage("a.tsv:1: column 2 is empty");
  }

  @Test
  void saysWhereANumberIsNone() {
    assertThatThrownBy(() -> Heading.from(row("summary\tx\tHeading")))
        .hasMessage("a.tsv:1: expected a number from 1, found x");
    assertThatThrownBy(() -> Furniture.from(row("1\t0\tline")))
        .hasMessage("a.tsv:1: expected a number from 1, found 0");
  }

  @Test
  void saysWhereAParagraphRepeatsNothing() {
    assertThatThrownBy(() -> Repeat.from(Row.all("a.tsv", "exact\t7", 2).get(0)))
        .hasMessage("a.tsv:1: expected at least two paragraphs, found 7");
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatThrownBy(() -> TestDocument.of("none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("documents/none/source-eng.txt: not found");
  }

  private static Row row(String line) {
    return Row.all("a.tsv", line, 3).get(0);
  }
}
