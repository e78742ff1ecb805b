package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.lexicon.WordCount;

class NamesTest {
  @ParameterizedTest
  @MethodSource("lists")
  void aListIsSortedWithoutRepetitionAndSaysWhereItComesFrom(String list) throws IOException {
    assertThat(Names.of(list)).hasSizeGreaterThan(100).isSorted().doesNotHaveDuplicates();
    assertThat(Names.of(list)).allMatch(name -> name.equals(name.strip()) && !name.isEmpty());
    assertThat(Names.origin(list)).startsWith("# ");
  }

  static Iterable<String> lists() {
    return Names.LISTS;
  }

  @Test
  void givesTheWordsOfANameAndTheGenitiveOfTheLast() {
    assertThat(Names.forms("Vällingby")).containsExactly("Vällingby", "Vällingbys");
    assertThat(Names.forms("Upplands Väsby")).containsExactly("Upplands", "Väsby", "Väsbys");
    assertThat(Names.forms("Borås")).containsExactly("Borås");
    assertThat(Names.forms("Göta älv")).containsExactly("Göta");
    assertThat(Names.forms("Bo")).isEmpty();
  }

  @Test
  void leavesOutANameNeverSeenThatLooksLikeACommonWordWithoutItsMarks() throws IOException {
    Map<String, WordCount> counts = Map.of("hånden", new WordCount(1000, 1000, 0, 0));

    assertThat(Names.forms(counts, Set.of())).contains("Vällingby").doesNotContain("Handen");
    assertThat(Names.forms(counts, Set.of("handen"))).contains("Handen");
  }

  @Test
  void leavesOutAShortNameNeverSeenThatIsALetterFromACommonWord() throws IOException {
    Map<String, WordCount> common = Map.of("sarat", new WordCount(1000, 1000, 0, 0));
    Map<String, WordCount> rare = Map.of("sarat", new WordCount(10, 10, 0, 0));

    assertThat(Names.forms(common, Set.of())).doesNotContain("Sarah");
    assertThat(Names.forms(rare, Set.of())).contains("Sarah");
  }

  @Test
  void placesBeginCompoundsUnlessTheyAreWords() throws IOException {
    Map<String, WordCount> counts =
        Map.of(
            "vällingby", new WordCount(20, 20, 20, 0),
            "klippan", new WordCount(20, 20, 10, 0));
    Set<String> dictionary =
        Set.of("Vällingby", "Enköping", "Klippan", "Handen", "handen", "Borås");

    assertThat(Names.beginnings(counts, dictionary))
        .containsExactly("borås", "enköpings", "vällingby");
  }
}
