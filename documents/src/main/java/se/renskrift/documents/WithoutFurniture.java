package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Span;

/**
 * A corrected text without those running headers and footers that corrections of words reach over,
 * as where a word goes on after them: its letters must not be looked for in theirs. Immutable.
 */
final class WithoutFurniture {
  private final CorrectedText original;
  private final List<Span> cuts;

  /** How much is cut out before each of them. */
  private final int[] before;

  private WithoutFurniture(CorrectedText original, List<Span> cuts) {
    this.original = original;
    this.cuts = cuts;
    before = new int[cuts.size()];
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + cuts.get(i - 1).length();
    }
  }

  /**
   * The text without what corrections reach over.
   *
   * @param furniture where it stands in the source, in order
   */
  static WithoutFurniture of(CorrectedText corrected, List<Span> furniture) {
    List<Span> cuts = new ArrayList<>();
    int line = 0;
    for (Correction correction : corrected.corrections()) {
      Span span = correction.span();
      while (line < furniture.size() && furniture.get(line).start() < span.start()) {
        line++;
      }
      for (; line < furniture.size() && furniture.get(line).end() <= span.end(); line++) {
        if (furniture.get(line).length() < span.length()) {
          cuts.add(furniture.get(line));
        }
      }
    }
    return new WithoutFurniture(corrected, cuts);
  }

  /** The source and its corrections, without them. */
  CorrectedText text() {
    if (cuts.isEmpty()) {
      return original;
    }
    StringBuilder source = new StringBuilder();
    int at = 0;
    for (Span cut : cuts) {
      source.append(original.source(), at, cut.start());
      at = cut.end();
    }
    source.append(original.source(), at, original.source().length());
    List<Correction> corrections = new ArrayList<>();
    for (Correction c : original.corrections()) {
      corrections.add(
          new Correction(span(c.span()), c.intended(), c.kind(), c.confidence(), c.evidence()));
    }
    return CorrectedText.of(source.toString(), corrections);
  }

  /** Where a stretch of the source stands in that of {@link #text()}; empty if it was cut out. */
  Span span(Span span) {
    return new Span(offset(span.start()), offset(span.end()));
  }

  private int offset(int offset) {
    int low = 0;
    int high = cuts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cuts.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return offset;
    }
    Span last = cuts.get(low - 1);
    return offset - before[low - 1] - (Math.min(offset, last.end()) - last.start());
  }
}
