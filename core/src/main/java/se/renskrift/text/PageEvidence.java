package se.renskrift.text;

import java.util.List;
import java.util.Objects;

/**
 * What reading the pages of a document told beside their text; all places are of that text.
 * Immutable and thread-safe.
 *
 * @param confidences how sure an OCR program was of the words: low confidence speaks for a change
 *     and high confidence against, as far as that holds in the document
 * @param furniture where lines stand that are known, from their place on the page, to be running
 *     headers, running footers or page numbers
 * @param second what another reading of the pages has; a word of it that is taken is a correction
 *     like any
 * @param styles how the lines are set
 */
public record PageEvidence(
    WordConfidences confidences, List<Span> furniture, SecondReading second, LineStyles styles) {
  /** Nothing was told. */
  public static final PageEvidence NONE =
      new PageEvidence(WordConfidences.NONE, List.of(), SecondReading.NONE, LineStyles.NONE);

  /** Checks that nothing is missing. */
  public PageEvidence {
    Objects.requireNonNull(confidences, "confidences");
    furniture = List.copyOf(furniture);
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(styles, "styles");
  }

  /** The same with other confidences of words. */
  public PageEvidence withConfidences(WordConfidences other) {
    return new PageEvidence(other, furniture, second, styles);
  }

  /** The same with other lines of furniture. */
  public PageEvidence withFurniture(List<Span> other) {
    return new PageEvidence(confidences, other, second, styles);
  }

  /** The same with another second reading. */
  public PageEvidence withSecond(SecondReading other) {
    return new PageEvidence(confidences, furniture, other, styles);
  }

  /** The same with other styles of lines. */
  public PageEvidence withStyles(LineStyles other) {
    return new PageEvidence(confidences, furniture, second, other);
  }
}
