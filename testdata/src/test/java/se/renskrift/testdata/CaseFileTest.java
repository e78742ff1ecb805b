package se.renskrift.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseFileTest {
  @Test
  void observedSentencesAreDamagedAndOthersAreNot() {
    assertThat(CaseFile.OBSERVED.cases())
        .allSatisfy(c -> assertThat(c.observed()).as("%s", c).isNotEqualTo(c.intended()));
    assertThat(CaseFile.NEGATIVE.cases())
        .hasSizeGreaterThanOrEqualTo(150)
        .allSatisfy(c -> assertThat(c.observed()).as("%s", c).isEqualTo(c.intended()));
  }

  @Test
  void noSentenceStandsTwice() {
    assertThat(
            Stream.of(CaseFile.values())
                .flatMap(file -> file.cases().stream())
                .filter(c -> !isHarm(c)))
        .extracting(Case::observed)
        .doesNotHaveDuplicates();
  }

  @Test
  void knownHarmIsOfNegativeSentences() {
    assertThat(CaseFile.KNOWN_FAILURES.cases().stream().filter(CaseFileTest::isHarm))
        .extracting(Case::observed)
        .doesNotHaveDuplicates()
        .isSubsetOf(CaseFile.NEGATIVE.cases().stream().map(Case::observed).toList());
  }

  private static boolean isHarm(Case c) {
    return c.file().equals("known-failures.tsv") && c.observed().equals(c.intended());
  }

  @Test
  void whatIsIntendedHasNoNumberThatWasNotObserved() {
    assertThat(CaseFile.OBSERVED.cases())
        .allSatisfy(
            c -> assertThat(numbers(c.observed())).as("%s", c).containsAll(numbers(c.intended())));
  }

  @Test
  void aCaseSaysWhereItStands() {
    assertThat(CaseFile.parse("a.tsv", "# head\npA\tpå\n", 2))
        .containsExactly(new Case("a.tsv", 2, "pA", "på"));
    assertThat(CaseFile.parse("b.tsv", "Berga 4:12\n", 1))
        .containsExactly(new Case("b.tsv", 1, "Berga 4:12", "Berga 4:12"));
  }

  private static List<String> numbers(String text) {
    return Arrays.stream(text.split("[\\s()]+"))
        .filter(word -> word.chars().anyMatch(Character::isDigit))
        .map(word -> word.replaceAll("[.,;?]$|-\\p{L}+[.,;?]?$", ""))
        .toList();
  }
}
