package se.renskrift.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectionTest {
  /** The words of the source, parted by spaces, and what each is in the corrected text. */
  @ParameterizedTest
  @CsvSource({
    "for valtning, 0, 12, förvaltning, för|valtning",
    "fOr vaItning, 0, 12, förvaltning, för|valtning",
    "attfraga nu, 0, 8, att fråga, att fråga|nu",
    "ja och nej, 2, 2, ',', 'ja,|och|nej'",
    "ja och nej, 3, 3, ', ', 'ja|, och|nej'",
    "ja och nej, 2, 3, ', ', 'ja,|och|nej'",
    "ja och nej, 0, 6, '', '||nej'",
    "ja och nej, 3, 6, men, ja|men|nej",
    "redo- visnlng ar, 0, 13, redovisning, redo|visning|ar",
    "redo- visnlng ar, 0, 14, redovisning , redo|visning|ar",
    "redo- visnlng ar, 4, 13, visning, redo|visning|ar",
  })
  void givesEachWordItsPart(String source, int start, int end, String intended, String words) {
    Correction correction = Correction.of(start, end, intended, Kind.SPELLING, "test");
    CorrectedText corrected = CorrectedText.of(source, List.of(correction));
    Projection projection = Projection.of(corrected);
    List<String> projected = new ArrayList<>();
    int at = 0;
    for (String word : source.split(" ")) {
      Span span = projection.project(new Span(at, at + word.length()));
      projected.add(span.of(corrected.text()).strip());
      at += word.length() + 1;
    }
    assertThat(String.join("|", projected)).isEqualTo(words);
  }

  @Test
  void leavesATextWithoutCorrectionsWhereItIs() {
    Projection projection = Projection.of(CorrectedText.of("abc"));
    assertThat(projection.project(new Span(0, 3))).isEqualTo(new Span(0, 3));
    assertThat(projection.project(new Span(1, 1))).isEqualTo(new Span(1, 1));
  }

  @Test
  void refusesASpanThatEndsAfterTheSource() {
    Projection projection = Projection.of(CorrectedText.of("abc"));
    assertThatThrownBy(() -> projection.project(new Span(1, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** Stretches stay in order, and one that no correction touches keeps its text. */
  @ParameterizedTest
  @MethodSource("seeds")
  void keepsTheOrderAndWhatIsNotTouched(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    CorrectedText corrected = random(random);
    Projection projection = Projection.of(corrected);
    int before = 0;
    for (int at = 0; at < corrected.source().length(); at += 1 + random.nextInt(4)) {
      Span span = new Span(at, Math.min(corrected.source().length(), at + random.nextInt(5)));
      Span projected = projection.project(span);
      assertThat(projected.start()).as("seed %d", seed).isGreaterThanOrEqualTo(before);
      assertThat(projected.end()).isLessThanOrEqualTo(corrected.text().length());
      boolean touched =
          corrected.corrections().stream()
              .anyMatch(c -> c.span().start() <= span.end() && span.start() <= c.span().end());
      if (!touched) {
        assertThat(projected.of(corrected.text())).isEqualTo(span.of(corrected.source()));
      }
      before = projected.start();
    }
    Span whole = projection.project(new Span(0, corrected.source().length()));
    assertThat(whole.of(corrected.text())).as("seed %d", seed).isEqualTo(corrected.text());
  }

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  private static CorrectedText random(SplittableRandom random) {
    StringBuilder source = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      source.append("ab -\n".charAt(random.nextInt(5)));
    }
    List<Correction> corrections = new ArrayList<>();
    int at = 0;
    while (at < source.length()) {
      int end = Math.min(source.length(), at + 1 + random.nextInt(8));
      StringBuilder intended = new StringBuilder();
      for (int i = random.nextInt(8); i > 0; i--) {
        intended.append("ab -".charAt(random.nextInt(4)));
      }
      corrections.add(Correction.of(at, end, intended.toString(), Kind.SPELLING, "test"));
      at = end + random.nextInt(10);
    }
    return CorrectedText.of(source.toString(), corrections);
  }

  @Test
  @Timeout(10)
  void takesACorrectionOfAMillionWords() {
    String source = "a ".repeat(1_000_000);
    Correction all = Correction.of(0, source.length(), "b ".repeat(900_000), Kind.SPELLING, "x");
    Projection projection = Projection.of(CorrectedText.of(source, List.of(all)));
    int before = 0;
    for (int at = 0; at < source.length(); at += 2) {
      int start = projection.project(new Span(at, at + 1)).start();
      assertThat(start >= before).isTrue();
      before = start;
    }
  }
}
