package se.renskrift.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Changes that are not applied, as changes of the source; and corrections taken back. */
class SuggestionsTest {
  private static Correction change(int start, int end, String intended) {
    return Correction.of(start, end, intended, Kind.SPELLING, "test");
  }

  @Test
  void aChangeMovesWithWhatStandsBeforeIt() {
    CorrectedText corrected = CorrectedText.of("ab cd").revise(List.of(change(0, 2, "longer")));
    assertThat(corrected.toSource(List.of(change(7, 9, "x")))).containsExactly(change(3, 5, "x"));
  }

  @Test
  void aChangeWithinACorrectionTakesTheWholeOfIt() {
    CorrectedText corrected = CorrectedText.of("a f-\nor b").revise(List.of(change(3, 5, "")));
    assertThat(corrected.text()).isEqualTo("a for b");
    assertThat(corrected.toSource(List.of(change(2, 5, "för"))))
        .containsExactly(change(2, 7, "för"));
    CorrectedText other = CorrectedText.of("abc").revise(List.of(change(1, 2, "xyz")));
    assertThat(other.toSource(List.of(change(2, 3, "")))).containsExactly(change(1, 2, "xz"));
  }

  @Test
  void aSuggestionThatIsTakenGivesWhatItWouldHaveGiven() {
    int moved = 0;
    for (int seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      CorrectedText corrected =
          CorrectedText.of("abcdefghijklmnopqrst".substring(random.nextInt(20)));
      corrected = corrected.revise(changes(random, corrected.text().length()));
      List<Correction> suggestions = changes(random, corrected.text().length());
      List<Correction> ofSource = corrected.toSource(suggestions);
      assertThat(ofSource).as("seed %d", seed).hasSameSizeAs(suggestions);
      for (int i = 0; i < suggestions.size(); i++) {
        Correction suggestion = ofSource.get(i);
        Span span = suggestion.span();
        // Instead of the corrections it meets; those are of one piece with it or untouched.
        boolean touches = corrected.corrections().stream().anyMatch(c -> isThinAt(c, span));
        if (touches) {
          continue;
        }
        List<Correction> instead =
            new ArrayList<>(
                corrected.corrections().stream().filter(c -> !c.span().overlaps(span)).toList());
        instead.add(suggestion);
        instead.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        assertThat(CorrectedText.of(corrected.source(), instead).text())
            .as("seed %d, suggestion %d", seed, i)
            .isEqualTo(corrected.revise(List.of(suggestions.get(i))).text());
        moved++;
      }
    }
    assertThat(moved).isGreaterThan(10_000);
  }

  /** Insertions and deletions at its edge may go to either side. */
  private static boolean isThinAt(Correction c, Span span) {
    boolean meets = c.span().start() <= span.end() && span.start() <= c.span().end();
    return meets && (c.span().isEmpty() || c.intended().isEmpty() || span.isEmpty());
  }

  private static List<Correction> changes(SplittableRandom random, int length) {
    List<Correction> changes = new ArrayList<>();
    int at = 0;
    while (changes.size() < 5) {
      int start = at + random.nextInt(4);
      int end = start + random.nextInt(4);
      if (end > length) {
        break;
      }
      changes.add(change(start, end, "XYZ".substring(random.nextInt(4))));
      at = end + 1;
    }
    return changes;
  }

  @Test
  void keepsTheCorrectionsThatAreAccepted() {
    CorrectedText corrected =
        CorrectedText.of("ett tva tre").revise(List.of(change(0, 3, "1"), change(4, 7, "två")));
    assertThat(corrected.keep(c -> c.intended().equals("två")).text()).isEqualTo("ett två tre");
    assertThat(corrected.keep(c -> true)).isEqualTo(corrected);
    assertThat(corrected.keep(c -> false)).isEqualTo(CorrectedText.of("ett tva tre"));
  }

  @Test
  void correctionsThatOverlapOrPassTheEndAreRefused() {
    assertThatThrownBy(() -> CorrectedText.of("abc", List.of(change(0, 2, "x"), change(1, 3, "y"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("corrections: the one at 1 overlaps the one that ends at 2");
    assertThatThrownBy(() -> CorrectedText.of("abc", List.of(change(2, 4, "x"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("corrections: the one at 2 ends after the text, at 4");
  }
}
