package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordByWordTest {
  private final List<String> asked = new ArrayList<>();
  private final WordByWord contestant = new WordByWord(this::suggestion);

  private String suggestion(String word) {
    asked.add(word);
    return Map.of("forslag", "förslag", "Forslag", "förslag", "FORSLAG", "förslag", "tom", " ")
        .get(word);
  }

  @Test
  void replacesUnknownWordsAndKeepsAllElse() {
    assertThat(contestant.correct("Ett (forslag), till\n\nnämnden: forslag."))
        .isEqualTo("Ett (förslag), till\n\nnämnden: förslag.");
  }

  @Test
  void keepsTheCaseOfTheWord() {
    assertThat(contestant.correct("Forslag FORSLAG forslag")).isEqualTo("Förslag FÖRSLAG förslag");
  }

  @Test
  void leavesWordsWithoutSuggestionAndTakesNoBlankForOne() {
    assertThat(contestant.correct("okänt tom")).isEqualTo("okänt tom");
  }

  @Test
  void neverAsksAboutNumbersReferencesAndAbbreviations() {
    contestant.correct("dnr KS 2019/123-4 t.ex. 12 345 kr den 3 maj, info@almsjo.example");

    assertThat(asked).containsExactly("dnr", "kr", "den", "maj");
  }

  @Test
  void asksOnceAboutAWordUntilItForgets() {
    contestant.correct("forslag forslag");
    contestant.correct("forslag");
    assertThat(asked).containsExactly("forslag");

    contestant.forget();
    contestant.correct("forslag");
    assertThat(asked).containsExactly("forslag", "forslag");
  }

  @ParameterizedTest
  @CsvSource({
    "ar,är,är",
    "Ar,är,Är",
    "AR,är,ÄR",
    "A,ä,Ä",
    "almsjo,Almsjö,Almsjö",
    "KSau,ksau,Ksau",
    "Ar,'',''",
  })
  void givesTheSuggestionTheCaseOfTheWord(String word, String suggestion, String kept) {
    assertThat(LetterCase.keep(word, suggestion)).isEqualTo(kept);
  }
}
