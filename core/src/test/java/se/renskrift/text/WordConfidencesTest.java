package se.renskrift.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordConfidencesTest {
  private static final WordConfidences CONFIDENCES =
      new WordConfidences(
          List.of(
              new WordConfidences.Word(new Span(0, 3), 0.9),
              new WordConfidences.Word(new Span(4, 6), 0.3),
              new WordConfidences.Word(new Span(10, 12), 0.8)));

  @Test
  void givesTheLeastSureOfTheWordsInAStretch() {
    assertThat(CONFIDENCES.of(new Span(1, 2))).hasValue(0.9);
    assertThat(CONFIDENCES.of(new Span(0, 11))).hasValue(0.3);
    assertThat(CONFIDENCES.of(new Span(6, 11))).hasValue(0.8);
    assertThat(CONFIDENCES.of(new Span(3, 4))).isEmpty();
    assertThat(CONFIDENCES.of(new Span(12, 20))).isEmpty();
    assertThat(WordConfidences.NONE.of(new Span(0, 5))).isEmpty();
  }

  @Test
  void refusesWhatIsNoConfidenceOrOutOfOrder() {
    assertThatThrownBy(() -> new WordConfidences.Word(new Span(0, 1), Double.NaN))
        .hasMessage("confidence: NaN is not in [0, 1]");
    WordConfidences.Word word = new WordConfidences.Word(new Span(0, 3), 1);
    assertThatThrownBy(() -> new WordConfidences(List.of(word, word)))
        .hasMessage("words: the one at 0 overlaps the one that ends at 3");
  }
}
