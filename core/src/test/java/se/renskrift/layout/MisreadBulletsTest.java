package se.renskrift.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Kind;

/** {@code /} stands for the end of a line. */
class MisreadBulletsTest {
  private final MisreadBullets stage = new MisreadBullets();

  private String read(String text) {
    return CorrectedText.of(text.replace('/', '\n')).revise(stage).text().replace('\n', '/');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Skicka med:/e en ritning/e ett prov|Skicka med:/• en ritning/• ett prov",
        "« Andelen/som har/« Tiden|• Andelen/som har/• Tiden",
        "e en ritning//© ett prov//¢ en bild|• en ritning//• ett prov//• en bild",
        "e en ritning/e - ett prov|• en ritning/• ett prov",
        "« — Skolan/« 18 elever|• Skolan/• 18 elever"
      })
  void theItemsOfAListGetTheirBullets(String observed, String intended) {
    assertThat(read(observed)).isEqualTo(intended);
    assertThat(stage.propose(observed.replace('/', '\n')))
        .allMatch(c -> c.kind() == Kind.PUNCTUATION)
        .hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e en ritning",
        "© Almsjö kommun 2023",
        "e/e",
        "e n/e n",
        "en ritning/ett prov",
        "« Kom ! » sade hon/« Gå ! » sade han",
        "e) en ritning/e) ett prov",
        "• en ritning/• ett prov",
        "e en ritning/1/2/3/4/5/6/7/8/9/10/11/12/13/e ett prov"
      })
  void whatIsNoListStays(String text) {
    assertThat(read(text)).isEqualTo(text);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void timeIsLinear() {
    assertThat(read("e ab/".repeat(200_000))).startsWith("• ab/").hasSize(1_000_000);
    assertThat(read("e ".repeat(500_000))).hasSize(1_000_000);
  }
}
