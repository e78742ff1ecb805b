package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.CleanedDocument;
import se.renskrift.testdata.TestDocument;

/** Input that is no document: it is cleaned in time linear in its length, and can be undone. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class CleanerPathologicalTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("hyphens at line ends", "a-\n".repeat(100_000)),
        Arguments.of("a token of a million letters", "a".repeat(1_000_000)),
        Arguments.of("a token of a million strokes", "l1I|".repeat(250_000)),
        Arguments.of("strokes", "l1I| ".repeat(100_000)),
        Arguments.of("strokes apart", "l 1 I |\n".repeat(10_000)),
        Arguments.of("lone surrogates", "\uD83D a\uDC00b ".repeat(10_000)),
        Arguments.of("NULs", "\0a\0 b".repeat(10_000)),
        Arguments.of("combining marks only", "\u0308\u030A".repeat(100_000)),
        Arguments.of("one letter under all the marks", "a" + "\u0308".repeat(200_000)),
        Arguments.of("form feeds", "\f".repeat(100_000)),
        Arguments.of("a page mark a page", "Sida 1 (2)\n\f".repeat(10_000)),
        Arguments.of("mojibake", "Ã¤".repeat(100_000)),
        Arguments.of("hyphens", "-".repeat(200_000)),
        Arguments.of("brackets", "[".repeat(200_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void anyTextIsCleaned(String name, String source) {
    CleanedDocument cleaned = Swedish.CLEANER.clean(source);
    assertThat(cleaned.corrected().keep(c -> false).text().equals(source)).as(name).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void anyTextIsCleanedLineByLine(String name, String source) {
    String some = source.substring(0, Math.min(source.length(), 5_000));
    CleanedDocument cleaned = Swedish.LINES_KEPT.clean(some);
    assertThat(cleaned.corrected().keep(c -> false).text().equals(some)).as(name).isTrue();
  }

  @Test
  void tenMegabytesOnOneLineAreCleaned() {
    String[] words = TestDocument.all().get(0).gold().split("\\s+");
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder line = new StringBuilder();
    while (line.length() < 10_000_000) {
      line.append(words[random.nextInt(words.length)]).append(' ');
    }
    CleanedDocument cleaned = Swedish.CLEANER.clean(line.toString());
    assertThat(cleaned.text().length()).isGreaterThan(9_900_000);
    assertThat(cleaned.corrected().keep(c -> false).text().contentEquals(line)).isTrue();
  }

  @Test
  void randomCodeUnitsAreCleaned() {
    for (int seed = 0; seed < 100; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(400); n > 0; n--) {
        int most = random.nextInt(4) == 0 ? 0x10000 : 0x180;
        text.append((char) random.nextInt(most));
      }
      CleanedDocument cleaned = Swedish.CLEANER.clean(text.toString());
      assertThat(cleaned.corrected().keep(c -> false).text())
          .as("seed %d", seed)
          .isEqualTo(text.toString());
    }
  }
}
