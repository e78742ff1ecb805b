package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.renskrift.errormodel.ErrorModel;

class CandidateSearchTest {
  private final CandidateSearch search =
      new CandidateSearch(
          Toy.LEXICON,
          new ConfusionIndex(ErrorModel.mixture(Toy.TABLE, new double[] {0.5, 0.3, 0.2}), -10.5f),
          Toy.MODEL);

  private List<String> words(String observed) {
    return Arrays.stream(search.search(observed)).map(Candidate::word).toList();
  }

  @Test
  void theObservedWordIsTheFirstCandidate() {
    for (String word : List.of("namnden", "nämnden", "zzzz", "Man", "x", "barnen", "|", "a6b")) {
      Candidate first = search.search(word)[0];
      assertThat(first.observed()).isTrue();
      assertThat(first.word()).isEqualTo(word.toLowerCase(java.util.Locale.ROOT));
    }
  }

  @Test
  void findsTheWordsThatTheErrorModelTurnsIntoTheObservedOne() {
    assertThat(words("namnden")).contains("nämnden");
    assertThat(words("Namnden")).contains("nämnden");
    assertThat(words("NAMNDEN")).contains("nämnden");
    assertThat(words("man")).contains("män");
    assertThat(words("bam")).contains("barn");
    assertThat(words("aiia")).contains("alla");
    assertThat(words("zzzz")).hasSize(1);
  }

  @Test
  void aCandidateSaysWhichConfusionsLeadToIt() {
    Candidate found =
        Arrays.stream(search.search("bamen"))
            .filter(c -> c.word().equals("barnen"))
            .findFirst()
            .orElseThrow();
    assertThat(found.number()).isEqualTo(Toy.LEXICON.words().number("barnen"));
    assertThat(found.confusions()).containsExactly(Toy.TABLE.indexOf("m", "rn"));
    assertThat(found.isSplit()).isFalse();
  }

  @Test
  void findsTwoWordsReadAsOne() {
    Candidate split =
        Arrays.stream(search.search("ärpå")).filter(Candidate::isSplit).findFirst().orElseThrow();
    assertThat(split.word()).isEqualTo("är på");
    assertThat(split.first()).isEqualTo(Toy.LEXICON.words().number("är"));
    assertThat(split.number()).isEqualTo(Toy.LEXICON.words().number("på"));
  }

  @Test
  void theFirstOfTwoWordsMayBeDamagedToo() {
    assertThat(words("arpå")).contains("är på");
  }

  @Test
  void findsAWordWithALetterNeverSeenThere() {
    assertThat(words("nämhden")).contains("nämnden");
    assertThat(words("nämden")).contains("nämnden");
    assertThat(words("nämnvden")).contains("nämnden");
  }

  @Test
  void twoWordsMayBeOneReadWithASpace() {
    Candidate[] joined = search.searchJoined(search.search("kommu"), search.search("nen"));
    assertThat(joined[0].observed()).isTrue();
    assertThat(joined[0].word()).isEqualTo("kommu nen");
    assertThat(joined[1].word()).isEqualTo("kommunen");
    assertThat(joined[1].isSplit()).isFalse();
    assertThat(search.searchJoined(search.search("alla"), search.search("barn"))).isEmpty();
  }

  @Test
  void aLoneStrokeMayBeALetter() {
    assertThat(words("1")).containsExactly("1", "i");
  }

  @Test
  void theSameWordGivesTheSameCandidatesWhateverWasSearchedBefore() {
    List<String> first = words("namnden");
    words("bam");
    words("l".repeat(60));
    assertThat(words("namnden")).isEqualTo(first);
    for (String word : List.of("namnden", "man", "frage")) {
      assertThat(words(word))
          .hasSizeLessThanOrEqualTo(CandidateSearch.MOST + 1)
          .doesNotHaveDuplicates();
    }
  }
}
