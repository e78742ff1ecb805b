package se.renskrift.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.segmentation.SectionConfidence.Example;
import se.renskrift.segmentation.SectionConfidence.Kind;
import se.renskrift.segmentation.SectionConfidence.Step;

class SectionConfidenceTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void risesWithTheLookAndComesNearTheShareThatIsRight(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      double look = random.nextInt(50) / 50.0;
      examples.add(new Example(Kind.FREE, look, random.nextDouble() < look * look));
    }
    SectionConfidence confidence = SectionConfidence.fit(examples);
    double before = 0;
    for (double look = 0; look <= 1; look += 0.02) {
      double sure = confidence.of(Kind.FREE, look);
      assertThat(sure).isGreaterThanOrEqualTo(before).isCloseTo(look * look, within(0.08));
      before = sure;
    }
  }

  @Test
  void isTheLookWhereNothingWasLearnt() {
    assertThat(SectionConfidence.NONE.of(Kind.KNOWN, 0.7)).isEqualTo(0.7);
    SectionConfidence free = SectionConfidence.of(List.of(new Step(Kind.FREE, 0.5, 0.9)));
    assertThat(free.of(Kind.KNOWN, 0.7)).isEqualTo(0.7);
    assertThat(free.of(Kind.FREE, 0.2)).isEqualTo(0.9);
    assertThat(free.of(Kind.FREE, 0.7)).isEqualTo(0.9);
  }

  @Test
  void comesBackFromItsFile() throws IOException {
    List<Step> steps = List.of(new Step(Kind.KNOWN, 0.5, 0.25), new Step(Kind.KNOWN, 1, 0.75));
    SectionOrder order = SectionOrder.NONE.with(SectionConfidence.of(steps));
    SectionOrder read = SectionOrder.read(new StringReader(order.lines()), "order.tsv");
    assertThat(read.confidence().of(Kind.KNOWN, 0.75)).isEqualTo(0.5);
    assertThat(read.lines()).isEqualTo(order.lines());
  }

  @Test
  void saysWhereAFileIsWrong() {
    assertThatThrownBy(
            () -> SectionOrder.read(new StringReader("# a\nknown\t0.5\t1.5\n"), "order.tsv"))
        .isInstanceOf(IOException.class)
        .hasMessage("order.tsv:2: confidence: 1.5 is not in [0, 1]");
  }
}
