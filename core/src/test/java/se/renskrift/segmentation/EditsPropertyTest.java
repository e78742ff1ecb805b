package se.renskrift.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The narrow table gives what the whole one gives; a failure names its seed. */
class EditsPropertyTest {
  @Test
  void countsEditsAsTheWholeTableWould() {
    for (int seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String pattern = letters(random);
      String text = letters(random);
      int budget = random.nextInt(4);
      assertThat(Edits.between(pattern, text, budget))
          .as("seed %d", seed)
          .isEqualTo(Math.min(distance(pattern, text), budget + 1));
      int best = pattern.length();
      for (int from = 0; from <= text.length(); from++) {
        best = Math.min(best, distance(pattern, text.substring(from)));
      }
      assertThat(Edits.endingWith(pattern, text, budget))
          .as("seed %d", seed)
          .isEqualTo(Math.min(best, budget + 1));
    }
  }

  private static String letters(SplittableRandom random) {
    StringBuilder letters = new StringBuilder();
    for (int n = random.nextInt(8); n > 0; n--) {
      letters.append((char) ('a' + random.nextInt(3)));
    }
    return letters.toString();
  }

  private static int distance(String first, String second) {
    int[][] table = new int[first.length() + 1][second.length() + 1];
    for (int i = 0; i <= first.length(); i++) {
      for (int j = 0; j <= second.length(); j++) {
        table[i][j] =
            i == 0 || j == 0
                ? i + j
                : Math.min(
                    table[i - 1][j - 1] + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1),
                    1 + Math.min(table[i - 1][j], table[i][j - 1]));
      }
    }
    return table[first.length()][second.length()];
  }
}
