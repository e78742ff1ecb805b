package se.renskrift.correction;

import java.util.List;
import se.renskrift.text.SecondReading;
import se.renskrift.text.WordConfidences;

/**
 * Takes two readings of the same pages for witnesses of one another: a word that both have is as
 * one that the OCR program was sure of, a word that they disagree on as one that it doubted.
 */
public final class Agreement {
  private static final double SAME = 1;
  private static final double SAME_BUT_FOR_MARKS = 0.85;
  private static final double OTHER = 0.2;

  private Agreement() {}

  /**
   * How far the readings agree on each word that both have; what that is worth is for {@link
   * OcrDoubt} to tell.
   *
   * @param source the first reading, as it was read
   */
  public static WordConfidences of(String source, SecondReading second) {
    List<WordConfidences.Word> words =
        second.words().stream()
            .map(word -> new WordConfidences.Word(word.span(), agreement(source, word)))
            .toList();
    // Where all words are alike in this nothing can be told from it.
    boolean alike = words.stream().map(WordConfidences.Word::confidence).distinct().count() < 2;
    return alike ? WordConfidences.NONE : new WordConfidences(words);
  }

  private static double agreement(String source, SecondReading.Word word) {
    String own = word.span().of(source);
    if (own.equals(word.text())) {
      return SAME;
    }
    boolean alike = WitnessMarks.unmarked(own).equals(WitnessMarks.unmarked(word.text()));
    return alike ? SAME_BUT_FOR_MARKS : OTHER;
  }
}
