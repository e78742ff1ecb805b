package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;
import se.renskrift.text.WordConfidences;

class OcrDoubtTest {
  private static final int WORDS = 300;

  private static Proposal proposal(int word, double confidence, double harm) {
    Evidence evidence = new Evidence("noisy-channel", new TreeMap<>(), List.of());
    Correction correction =
        new Correction(place(word), "x", Kind.SPELLING, confidence, List.of(evidence));
    return new Proposal(correction, harm, new double[Figure.COUNT]);
  }

  private static Span place(int word) {
    return new Span(word * 5, word * 5 + 4);
  }

  /** Every third word is surely wrong; those have one confidence, the rest another. */
  private static OcrDoubt doubt(double ofWrong, double ofRest) {
    List<WordConfidences.Word> words = new ArrayList<>();
    List<Proposal> proposals = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      boolean wrong = i % 3 == 0;
      words.add(new WordConfidences.Word(place(i), wrong ? ofWrong : ofRest));
      if (wrong) {
        proposals.add(proposal(i, 0.99, 0.001));
        places.add(place(i));
      }
    }
    return new OcrDoubt(new WordConfidences(words), "ocr-confidence", proposals, places);
  }

  @Test
  void lowConfidenceSpeaksForAChangeAndHighConfidenceAgainst() {
    OcrDoubt doubt = doubt(0.4, 0.97);
    Proposal doubted = doubt.weigh(proposal(0, 0.6, 0.1), place(0));
    assertThat(doubted.correction().confidence()).isGreaterThan(0.8);
    assertThat(doubted.harm()).isLessThan(0.05);
    assertThat(doubted.correction().evidence().get(0).scores())
        .containsEntry("ocr-confidence", 0.4);
    Proposal sure = doubt.weigh(proposal(1, 0.6, 0.1), place(1));
    assertThat(sure.correction().confidence()).isLessThan(0.4);
    assertThat(sure.harm()).isGreaterThan(0.2);
  }

  @Test
  void confidenceThatTellsNothingChangesNothing() {
    Proposal weighed = doubt(0.9, 0.9).weigh(proposal(0, 0.6, 0.1), place(0));
    assertThat(weighed.correction().confidence()).isBetween(0.59, 0.61);
    assertThat(weighed.harm()).isBetween(0.095, 0.105);
  }

  @Test
  void wordsThatNothingIsKnownOfStayAsTheyAre() {
    Proposal proposal = proposal(WORDS, 0.6, 0.1);
    assertThat(doubt(0.4, 0.97).weigh(proposal, place(WORDS))).isSameAs(proposal);
    OcrDoubt none = new OcrDoubt(WordConfidences.NONE, "none", List.of(), List.of());
    assertThat(none.weigh(proposal, place(0))).isSameAs(proposal);
  }
}
