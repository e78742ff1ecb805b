package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuggestersTest {
  private static final Map<String, Long> WORDS =
      Map.of("förslag", 9L, "svar", 5L, "svart", 1L, "svår", 1L, "nämnden", 7L, "till", 8L);

  @Test
  void hunspellSuggestsForWordsThatItsDictionaryLacks() throws IOException {
    Suggester hunspell =
        HunspellSuggester.read(in("SET UTF-8\nTRY aåäöefgilnrst\n"), in("2\nförslag\nsvar\n"));

    assertThat(hunspell.suggestion("förslag")).isNull();
    assertThat(hunspell.suggestion("forslag")).isEqualTo("förslag");
    assertThat(hunspell.suggestion("xyzxyz")).isNull();
  }

  @Test
  void refusesAMalformedAffixFile() {
    assertThatThrownBy(() -> HunspellSuggester.read(in("SFX A Y x\n"), in("1\na\n")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void symSpellTakesTheNearestAndOfTheseTheMostFrequentWord() {
    Suggester symSpell = SymSpellSuggester.of(WORDS, false);

    assertThat(symSpell.suggestion("förslag")).isNull();
    assertThat(symSpell.suggestion("Forslag")).isEqualTo("förslag");
    assertThat(symSpell.suggestion("svat")).isEqualTo("svar");
    assertThat(symSpell.suggestion("kommunstyrelsen")).isNull();
  }

  @Test
  void symSpellTakesOfWordsEquallyGoodTheFirstByLetters() {
    Suggester symSpell = SymSpellSuggester.of(Map.of("bal", 2L, "bil", 2L, "bol", 2L), false);

    assertThat(symSpell.suggestion("bxl")).isEqualTo("bal");
  }

  @Test
  void symSpellSplitsWordsOnlyWhenAskedTo() {
    assertThat(SymSpellSuggester.of(WORDS, true).suggestion("tillnämnden"))
        .isEqualTo("till nämnden");
    assertThat(SymSpellSuggester.of(WORDS, false).suggestion("tillnämnden")).isNull();
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
