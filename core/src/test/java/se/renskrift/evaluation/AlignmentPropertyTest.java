package se.renskrift.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The banded tables give what the whole table gives; a failure names its seed. */
class AlignmentPropertyTest {
  @Test
  void choosesThePathThatTheWholeTableWouldGive() {
    for (int seed = 0; seed < 3_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<String> reference = words(random, random.nextInt(200), 1 + random.nextInt(40));
      List<String> words =
          seed % 3 == 0
              ? words(random, random.nextInt(200), 1 + random.nextInt(40))
              : damaged(random, reference);
      int[][] table = table(words, reference);
      List<List<String>> laid = laid(table, words, reference);
      Alignment alignment = Alignment.of(words, reference);
      assertThat(alignment.distance())
          .as("seed %d", seed)
          .isEqualTo(table[words.size()][reference.size()]);
      for (int at = 0; at < reference.size(); at++) {
        assertThat(alignment.laidAgainst(at)).as("seed %d", seed).isEqualTo(laid.get(at));
      }
    }
  }

  @Test
  void measuresCharactersAsTheWholeTableWould() {
    for (int seed = 0; seed < 3_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<String> reference = words(random, random.nextInt(400), 1 + random.nextInt(30));
      List<String> words =
          seed % 3 == 0
              ? words(random, random.nextInt(400), 1 + random.nextInt(30))
              : damaged(random, reference);
      assertThat(EditDistance.between(symbols(words), symbols(reference)))
          .as("seed %d", seed)
          .isEqualTo(table(words, reference)[words.size()][reference.size()]);
    }
  }

  @Test
  void alignsLongDocuments() {
    SplittableRandom random = new SplittableRandom(1);
    List<String> reference = words(random, 20_000, 3_000);
    List<String> damaged = damaged(random, reference);
    List<String> other = words(random, 20_000, 3_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertThat(Alignment.of(damaged, reference).distance()).isBetween(1_000, 10_000);
          assertThat(Alignment.of(other, reference).distance()).isGreaterThan(10_000);
          String text = String.join(" ", reference);
          String wrong = String.join(" ", damaged);
          assertThat(
                  EditDistance.between(wrong.codePoints().toArray(), text.codePoints().toArray()))
              .isGreaterThan(1_000);
        });
  }

  private static List<String> words(SplittableRandom random, int count, int vocabulary) {
    List<String> words = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      words.add("w" + random.nextInt(vocabulary));
    }
    return words;
  }

  /** The words with some dropped, some doubled, some replaced, and sometimes a stretch gone. */
  private static List<String> damaged(SplittableRandom random, List<String> words) {
    List<String> damaged = new ArrayList<>();
    int lost = random.nextInt(4) == 0 ? random.nextInt(words.size() + 1) : words.size();
    for (int at = 0; at < words.size(); at++) {
      int dice = at >= lost && at < lost + 90 ? 0 : random.nextInt(30);
      if (dice == 1) {
        damaged.add("x" + random.nextInt(5));
      } else if (dice == 2) {
        damaged.add(words.get(at));
        damaged.add(words.get(random.nextInt(words.size())));
      } else if (dice > 2) {
        damaged.add(words.get(at));
      }
    }
    return damaged;
  }

  private static int[] symbols(List<String> words) {
    return words.stream().mapToInt(String::hashCode).toArray();
  }

  private static int[][] table(List<String> words, List<String> reference) {
    int[][] table = new int[words.size() + 1][reference.size() + 1];
    for (int i = 0; i <= words.size(); i++) {
      for (int j = 0; j <= reference.size(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
        } else {
          int cost = words.get(i - 1).equals(reference.get(j - 1)) ? 0 : 1;
          table[i][j] =
              Math.min(table[i - 1][j - 1] + cost, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        }
      }
    }
    return table;
  }

  /** The way back as the common measure goes it. */
  private static List<List<String>> laid(
      int[][] table, List<String> words, List<String> reference) {
    List<List<String>> laid = new ArrayList<>();
    reference.forEach(word -> laid.add(new ArrayList<>()));
    int i = words.size();
    int j = reference.size();
    while (i > 0 || j > 0) {
      if (i > 0
          && j > 0
          && table[i][j]
              == table[i - 1][j - 1] + (words.get(i - 1).equals(reference.get(j - 1)) ? 0 : 1)) {
        i--;
        j--;
        laid.get(j).add(words.get(i));
      } else if (i > 0 && table[i][j] == table[i - 1][j] + 1) {
        i--;
        if (j > 0) {
          laid.get(j - 1).add(0, words.get(i));
        }
      } else {
        j--;
      }
    }
    return laid;
  }
}
