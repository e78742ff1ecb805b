package se.renskrift.text;

import java.util.List;
import java.util.Objects;

/**
 * What another reading of the same pages has, word by word. Immutable and thread-safe.
 *
 * @param words the stretches of the text that it has too, in the order of their places, without
 *     overlaps
 */
public record SecondReading(List<Word> words) {
  /** There is no other reading. */
  public static final SecondReading NONE = new SecondReading(List.of());

  /**
   * One stretch, mostly a word.
   *
   * @param span where it stands in the text
   * @param text what the other reading has there; never empty
   */
  public record Word(Span span, String text) {
    /**
     * @throws IllegalArgumentException if {@code span} or {@code text} is empty
     */
    public Word {
      if (Objects.requireNonNull(span, "span").isEmpty()) {
        throw new IllegalArgumentException("span: the one at " + span.start() + " is empty");
      }
      if (Objects.requireNonNull(text, "text").isEmpty()) {
        throw new IllegalArgumentException("text: the one at " + span.start() + " is empty");
      }
    }
  }

  /**
   * @throws IllegalArgumentException if the words are out of order or overlap
   */
  public SecondReading {
    words = List.copyOf(words);
    int at = 0;
    for (Word word : words) {
      if (word.span().start() < at) {
        throw new IllegalArgumentException(
            "words: the one at " + word.span().start() + " overlaps the one that ends at " + at);
      }
      at = word.span().end();
    }
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * The text with the words of the other reading in the place of its own.
   *
   * @throws IllegalArgumentException if a word ends after the text
   */
  public CorrectedText apply(String text) {
    return CorrectedText.of(
        text,
        words.stream()
            .filter(word -> !word.span().of(text).equals(word.text()))
            .map(
                word ->
                    Correction.of(
                        word.span().start(),
                        word.span().end(),
                        word.text(),
                        Kind.SPELLING,
                        "second-reading"))
            .toList());
  }
}
