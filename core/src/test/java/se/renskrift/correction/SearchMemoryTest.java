package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is remembered of earlier documents changes how fast an answer is there, not which. */
class SearchMemoryTest {
  private static final List<String> WORDS =
      List.of(
          "Nämnden",
          "namnden",
          "ar",
          "för",
          "for",
          "1",
          "|",
          "I",
          "i",
          "A",
          "kommunen",
          "kornmunen",
          "vagen",
          "vä",
          "gen",
          "barn",
          "bam",
          "Almsjö",
          "alla",
          "4.12",
          "tva",
          "Kornmun",
          "mannen");

  private static List<String> documents() {
    Random random = new Random(7);
    List<String> documents = new ArrayList<>();
    for (int d = 0; d < 40; d++) {
      StringBuilder text = new StringBuilder();
      for (int w = random.nextInt(30); w >= 0; w--) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        text.append(d % 3 == 0 ? word.toUpperCase(Locale.ROOT) : word);
        text.append(random.nextInt(8) == 0 ? ". " : " ");
      }
      documents.add(text.toString());
    }
    return documents;
  }

  @Test
  void aDocumentIsReadAsIfItWereTheFirst() {
    Corrector one = Toy.corrector();
    for (String text : documents()) {
      assertThat(one.propose(text)).as(text).isEqualTo(Toy.corrector().propose(text));
    }
  }

  @Test
  void onSeveralThreadsToo() {
    List<String> documents = documents();
    Corrector one = Toy.corrector();
    Corrector other = Toy.corrector();
    assertThat(documents.parallelStream().map(one::propose).toList())
        .isEqualTo(documents.stream().map(other::propose).toList());
  }

  @Test
  void aWordIsSearchedForOnceUntilItIsForgotten() {
    KnownWords known = new KnownWords(new ConfusionIndex(DamageGlance.of("", Toy.TABLE), -10));
    List<String> searches = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      known.of("barn", key -> search(key, searches));
    }
    assertThat(searches).containsExactly("barn");
    searches.clear();
    IntStream.range(0, 40_000).forEach(i -> known.of("w" + i, key -> search(key, searches)));
    assertThat(searches).hasSize(40_000);
    known.of("barn", key -> search(key, searches));
    assertThat(searches).endsWith("barn");
  }

  @Test
  void whatIsLongIsNotKept() {
    KnownWords known = new KnownWords(new ConfusionIndex(DamageGlance.of("", Toy.TABLE), -10));
    List<String> searches = new ArrayList<>();
    known.of("a".repeat(1000), key -> search(key, searches));
    known.of("a".repeat(1000), key -> search(key, searches));
    assertThat(searches).hasSize(2);
  }

  private static KnownWord search(String key, List<String> searches) {
    searches.add(key);
    Candidate[] candidates = {new Candidate(key, 0, 0, new int[0], true)};
    return new KnownWord(candidates, new WordLikelihood(key, candidates, Toy.TABLE, Toy.MODEL));
  }
}
