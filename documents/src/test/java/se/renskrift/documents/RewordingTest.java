package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;

class RewordingTest {
  private static final String SOURCE = "Arendenummer\t12\n\nArende om redo-\n\fArende 2\n\nvisnlng";

  @Test
  void leavesARunningHeaderThatACorrectionOfAWordReachesOver() {
    CorrectedText corrected =
        CorrectedText.of(
            SOURCE, List.of(correction("Arendenummer\t12\n\nArende", "Ärende"), cut()));
    List<Span> headers = List.of(span("Arendenummer\t12"), span("Arende 2"));
    assertThat(words(Rewording.of(corrected, words(), headers)))
        .containsExactly(null, null, "Ärende", null, null, null, null, "visning");
  }

  @Test
  void takesWordsThatAreNoHeadersForWhatTheyAre() {
    CorrectedText corrected =
        CorrectedText.of(SOURCE, List.of(correction("Arendenummer", "Ärendenummer")));
    assertThat(words(Rewording.of(corrected, words(), List.of(span("Arendenummer\t12")))))
        .containsExactly("Ärendenummer", null, null, null, null, null, null, null);
  }

  private static Correction cut() {
    return correction("redo-\n\fArende 2\n\nvisnlng", "redovisning");
  }

  private static Correction correction(String observed, String intended) {
    Span span = span(observed);
    return Correction.of(span.start(), span.end(), intended, Kind.SPELLING, "test");
  }

  private static Span span(String text) {
    int start = SOURCE.indexOf(text);
    return new Span(start, start + text.length());
  }

  private static List<LayoutWord> words() {
    List<LayoutWord> words = new ArrayList<>();
    for (int start = Words.start(SOURCE, 0); start < SOURCE.length(); ) {
      int end = Words.end(SOURCE, start);
      words.add(new LayoutWord(new Span(start, end), null, OptionalDouble.empty()));
      start = Words.start(SOURCE, end);
    }
    return words;
  }

  private static List<String> words(Rewording rewording) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < words().size(); i++) {
      texts.add(rewording.text(i));
    }
    return texts;
  }
}
