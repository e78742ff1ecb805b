package se.renskrift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Laws of composition, on random texts and changes; a failure names its seed. */
class CorrectedTextPropertyTest {
  private static final int SEEDS = 20_000;
  private static final String LETTERS = "abcåäö \n";

  @Test
  void composingIsApplyingOneAfterTheOther() {
    for (int seed = 0; seed < SEEDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      CorrectedText corrected = CorrectedText.of(text(random, 30));
      for (int round = 0; round < 3; round++) {
        List<Correction> changes = changes(random, corrected.text().length());
        String expected = CorrectedText.apply(corrected.text(), changes);
        corrected = corrected.revise(changes);
        assertThat(corrected.text()).as("seed %d", seed).isEqualTo(expected);
        // The composed corrections are themselves in order and free of overlaps.
        CorrectedText again = CorrectedText.of(corrected.source(), corrected.corrections());
        assertThat(again).as("seed %d", seed).isEqualTo(corrected);
      }
      assertThat(corrected.keep(c -> false).text())
          .as("seed %d", seed)
          .isEqualTo(corrected.source());
    }
  }

  @Test
  void everyCorrectionCanBeUndoneByItself() {
    for (int seed = 0; seed < SEEDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String source = text(random, 30);
      CorrectedText corrected = CorrectedText.of(source).revise(changes(random, source.length()));
      for (Correction undone : corrected.corrections()) {
        CorrectedText rest = corrected.keep(c -> c != undone);
        assertThat(rest.corrections()).as("seed %d", seed).doesNotContain(undone);
        assertThat(rest.text().length())
            .as("seed %d", seed)
            .isEqualTo(
                corrected.text().length() - undone.intended().length() + undone.span().length());
      }
    }
  }

  @Test
  void aSpanOfTheTextGoesBackToTheSourceItCameFrom() {
    for (int seed = 0; seed < SEEDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String source = text(random, 30);
      CorrectedText corrected = CorrectedText.of(source).revise(changes(random, source.length()));
      String text = corrected.text();
      int start = random.nextInt(text.length() + 1);
      int end = start + random.nextInt(text.length() - start + 1);
      Span origin = corrected.toSource(new Span(start, end));
      assertThat(origin.end()).as("seed %d", seed).isLessThanOrEqualTo(source.length());
      boolean touched =
          corrected.corrections().stream()
              .anyMatch(c -> c.span().start() <= origin.end() && origin.start() <= c.span().end());
      if (!touched) {
        assertThat(origin.of(source)).as("seed %d", seed).isEqualTo(text.substring(start, end));
      }
    }
  }

  @Test
  void offsetsAreFromWhereTheSpansOfTheirCharactersBegin() {
    for (int seed = 0; seed < 3000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String source = text(random, 30);
      CorrectedText corrected = CorrectedText.of(source, changes(random, source.length()));
      int length = corrected.text().length();
      int[] expected = new int[length];
      for (int i = 0; i < length; i++) {
        expected[i] = corrected.toSource(new Span(i, i + 1)).start();
      }
      int[] offsets = IntStream.range(0, length).toArray();
      assertThat(corrected.toSource(offsets)).as("seed %d", seed).isEqualTo(expected).isSorted();
    }
  }

  private static String text(SplittableRandom random, int longest) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(longest); n > 0; n--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static List<Correction> changes(SplittableRandom random, int length) {
    List<Correction> changes = new ArrayList<>();
    int at = 0;
    while (at <= length && changes.size() < 8) {
      int start = at + random.nextInt(4);
      int end = start + random.nextInt(4);
      if (end > length) {
        break;
      }
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      changes.add(Correction.of(start, end, text(random, 4), kind, "test"));
      at = end + (start == end ? 1 : 0);
    }
    return changes;
  }
}
