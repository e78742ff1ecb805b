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

class StrayMarksTest {
  private final StrayMarks stage = new StrayMarks();

  private String without(String text) {
    return CorrectedText.of(text).revise(stage).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'Den nya skolan|Den nya skolan",
        "‚och vägen|och vägen",
        "~ försämras|försämras",
        "  ‘att bygga|  att bygga"
      })
  void aMarkBeforeALinesFirstWordGoes(String text, String expected) {
    assertThat(without("Rad ett\n" + text)).isEqualTo("Rad ett\n" + expected);
    assertThat(stage.propose(text)).hasSize(1).first().returns(Kind.PUNCTUATION, c -> c.kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Den nya skolan', sade hon",
        "'Den nya\nskolan' sade hon",
        "~ 50 procent",
        "'",
        "'s",
        "~",
        "Skolan 'ny' och gammal",
        "’90-talet",
        "| Skola | Elever |"
      })
  void whatIsMeantStays(String text) {
    assertThat(without(text)).isEqualTo(text);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void timeIsLinear() {
    assertThat(without("'ab\n".repeat(200_000))).isEqualTo("ab\n".repeat(200_000));
    assertThat(without("'".repeat(1_000_000))).hasSize(1_000_000);
  }
}
