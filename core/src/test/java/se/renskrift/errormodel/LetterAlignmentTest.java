package se.renskrift.errormodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.CaseFile;

class LetterAlignmentTest {
  static Stream<Arguments> cases() {
    return CaseFile.rows(LetterAlignmentTest.class, "alignments.tsv")
        .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatWasReadAsWhat(String observed, String intended, String confusions) {
    assertThat(
            LetterAlignment.confusions(observed, intended).stream()
                .sorted()
                .map(c -> c.observed() + ">" + c.intended())
                .collect(Collectors.joining(" ")))
        .isEqualTo(confusions);
  }

  @Test
  void aWordReadRightHasNoConfusionsButItsMarkedLetters() {
    for (int seed = 0; seed < 2000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder word = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        word.append("abcåä".charAt(random.nextInt(5)));
      }
      List<Confusion> found = LetterAlignment.confusions(word.toString(), word.toString());
      assertThat(found).as("seed %d", seed).allMatch(Confusion::isIdentity);
      assertThat(found).hasSize((int) word.chars().filter(c -> c > 'z').count());
    }
  }
}
