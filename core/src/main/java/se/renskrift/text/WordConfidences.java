package se.renskrift.text;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How sure the OCR program was of the words of a text. Immutable and thread-safe.
 *
 * @param words the words it said something of, in the order of their places, without overlaps
 */
public record WordConfidences(List<Word> words) {
  /** Nothing is known. */
  public static final WordConfidences NONE = new WordConfidences(List.of());

  /**
   * One word.
   *
   * @param span where it stands in the text
   * @param confidence how sure the program was, in [0, 1]
   */
  public record Word(Span span, double confidence) {
    /**
     * @throws IllegalArgumentException if {@code confidence} is not in [0, 1]
     */
    public Word {
      Objects.requireNonNull(span, "span");
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence: " + confidence + " is not in [0, 1]");
      }
    }
  }

  /**
   * @throws IllegalArgumentException if the words are out of order or overlap
   */
  public WordConfidences {
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

  /**
   * The least sure of the words that share a code unit with the stretch; empty if there is none.
   */
  public OptionalDouble of(Span stretch) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    double least = Double.NaN;
    for (int i = low; i < words.size() && words.get(i).span().start() < stretch.end(); i++) {
      least =
          Double.isNaN(least)
              ? words.get(i).confidence()
              : Math.min(least, words.get(i).confidence());
    }
    return Double.isNaN(least) ? OptionalDouble.empty() : OptionalDouble.of(least);
  }
}
