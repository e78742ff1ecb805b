package se.renskrift.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.renskrift.segmentation.Section.Type;

class SectionOrderTest {
  private static final SectionOrder LEARNT =
      SectionOrder.of(
          List.of(
              List.of(Type.PROPOSAL, Type.SUMMARY, Type.MATTER),
              List.of(Type.PROPOSAL, Type.SUMMARY, Type.BACKGROUND)),
          1);

  @Test
  void whatWasOftenSeenIsLikelierThanAnywhere() {
    assertThat(LEARNT.score(Type.PROPOSAL, Type.SUMMARY)).isPositive();
    assertThat(LEARNT.score(Type.SUMMARY, Type.PROPOSAL)).isNegative();
    assertThat(LEARNT.score(null, Type.PROPOSAL)).isPositive();
  }

  @Test
  void withoutWeightNothingCounts() {
    assertThat(SectionOrder.NONE.score(Type.PROPOSAL, Type.SUMMARY)).isZero();
  }

  @Test
  void readsBackWhatItWrites() throws IOException {
    SectionOrder read = SectionOrder.read(new StringReader(LEARNT.lines()), "order.tsv");
    for (Type from : Type.values()) {
      for (Type to : Type.values()) {
        assertThat(read.score(from, to)).isEqualTo(LEARNT.score(from, to));
      }
    }
  }

  @Test
  void namesTheLineThatIsMalformed() {
    StringReader file = new StringReader("weight\t-\t1\nproposal\tsumary\t3\n");
    assertThatThrownBy(() -> SectionOrder.read(file, "order.tsv"))
        .isInstanceOf(IOException.class)
        .hasMessage("order.tsv:2: expected a type of section, found: sumary");
  }
}
