package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;

class SentenceEndsTest {
  private final SentenceEnds stage = new SentenceEnds(Toy.LEXICON, Toy.MODEL);

  @Test
  void aCommaBeforeACommonWordWithACapitalWasAFullStop() {
    String text = "Vägen är öppen, Det är en fråga för kommunen.";
    List<Correction> found = stage.propose(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(Kind.PUNCTUATION);
    assertThat(CorrectedText.of(text).revise(stage).text())
        .isEqualTo("Vägen är öppen. Det är en fråga för kommunen.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vägen är öppen, det är en fråga.",
        "Vägen i Almsjö, Det Norske Veritas.",
        "Vägen är öppen, Hurra för den.",
        "Enligt beslut 2010:12, Det är en fråga.",
        "Vägen är öppen, Ovanlig är den.",
        "Vägen är öppen, VI HAR EN",
        "Vägen är öppen , Det är",
        ", Det är",
        ""
      })
  void otherCommasStay(String text) {
    assertThat(stage.propose(text)).isEmpty();
  }
}
