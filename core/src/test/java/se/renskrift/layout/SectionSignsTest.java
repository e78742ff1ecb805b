package se.renskrift.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.text.CorrectedText;

class SectionSignsTest {
  private final SectionSigns stage = new SectionSigns(SwedishTerms.TERMS);

  private String read(String text) {
    return CorrectedText.of(text).revise(stage).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kraven i 9 kap. 7 $ miljöbalken.|kraven i 9 kap. 7 § miljöbalken.",
        "av 2 kap. 3 a & kommunallagen|av 2 kap. 3 a § kommunallagen",
        "av 26 kap 1 $ andra stycket|av 26 kap 1 § andra stycket",
        "$ 87 Svar på motion|§ 87 Svar på motion",
        "protokollsutdrag 2023-04-19, $ 41|protokollsutdrag 2023-04-19, § 41",
        "beslutade den 23 april 2024, $ 38, att|beslutade den 23 april 2024, § 38, att",
        "Almsjö 2023-04-19 $ 41 och $ 5|Almsjö 2023-04-19 § 41 och $ 5"
      })
  void whatCanOnlyBeASectionSignBecomesOne(String observed, String intended) {
    assertThat(read(observed)).isEqualTo(intended);
    assertThat(read("Rad ett\n" + observed)).isEqualTo("Rad ett\n" + intended);
  }

  @Test
  void anItemMayBeginAPage() {
    assertThat(read("Slut.\n\f$ 88 Budget")).isEqualTo("Slut.\n\f§ 88 Budget");
  }

  @Test
  void aReferenceMayGoOnOnTheNextLine() {
    assertThat(read("enligt 9 kap.\n7 $\nmiljöbalken och\n$ 12\nNästa"))
        .isEqualTo("enligt 9 kap.\n7 §\nmiljöbalken och\n§ 12\nNästa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kraven i 9 kap. 7 8 miljöbalken",
        "enligt 9 kap. 7, 8 och 10 §§ miljöbalken",
        "enligt 9 kap. 7 § 8 stycket",
        "enligt 9 kap. 8 § miljöbalken",
        "enligt 9 kap. 7 8 §§ miljöbalken",
        "Bilaga 7 8 sidor",
        "$ 41 per timme",
        "$ 4,50",
        "2023-04-19 $ 41,50",
        "2023-04-19, $ 1200",
        "under 2023 $ 41 i timmen",
        "kostar 100 $ per år"
      })
  void whatMayBeSomethingElseStays(String text) {
    assertThat(read(text)).isEqualTo(text);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void timeIsLinear() {
    assertThat(read("9 kap. 7 $ m".repeat(100_000))).hasSize(1_200_000);
    assertThat(read("9 kap. ".repeat(200_000))).hasSize(1_400_000);
    assertThat(read("$ ".repeat(500_000))).hasSize(1_000_000);
    assertThat(read("\u0301".repeat(1_000_000))).hasSize(1_000_000);
    assertThat(read("$".repeat(1_000_000))).hasSize(1_000_000);
    assertThat(read("1".repeat(1_000_000))).hasSize(1_000_000);
    assertThat(read("$ 1" + " ".repeat(1_000_000))).hasSize(1_000_003);
  }
}
