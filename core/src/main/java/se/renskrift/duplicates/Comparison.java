package se.renskrift.duplicates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.duplicates.DuplicateCluster.Kind;
import se.renskrift.duplicates.SharedStretches.Stretch;

/**
 * What the word by word comparison of two paragraphs finds.
 *
 * @param kind how they repeat one another, or null if they do not
 * @param similarity as {@link ParagraphDuplicates} defines it
 * @param columns the words laid against one another, those of the first paragraph given first
 * @param stretches what both share and what not, in order
 */
record Comparison(
    @Nullable Kind kind,
    double similarity,
    ComparedWords first,
    ComparedWords second,
    AlignedColumns columns,
    List<Stretch> stretches) {
  private static final double NEAR = 0.6;

  /** Among few words one other word is much. */
  private static final double NEAR_IF_SHORT = 0.9;

  /** Unless every word has its counterpart. */
  private static final double NEAR_IF_WHOLE = 0.7;

  private static final int SHORT = 12;
  private static final double CONTAINED = 0.7;
  private static final double SHARED = 0.25;

  /** So much likeness in one stretch is that of a sentence or most of one. */
  private static final double SENTENCE = 8;

  private static final double DENSE = 0.65;

  static Comparison of(WordSequence first, WordSequence second) {
    ComparedWords one = new ComparedWords(first);
    ComparedWords other = new ComparedWords(second);
    if (first.sameWords(second)) {
      AlignedColumns columns = AlignedColumns.ofSame(first.size());
      List<Stretch> all = List.of(new Stretch(true, 0, first.size()));
      return new Comparison(Kind.EXACT, 1, one, other, columns, all);
    }
    // The shorter one first, whichever was given first, for the same result either way.
    WordAlignment alignment =
        first.size() <= second.size()
            ? WordAlignment.of(one, other)
            : WordAlignment.of(other, one).turned();
    AlignedColumns columns = AlignedColumns.of(alignment, one.size(), other.size());
    List<Stretch> stretches = SharedStretches.of(columns);
    double similarity =
        Math.min(1, 2 * alignment.matched() / Math.max(1, first.size() + second.size()));
    Kind kind =
        kind(
            similarity,
            columns,
            stretches,
            new Surplus(one, other, columns, stretches),
            Math.min(first.size(), second.size()));
    return new Comparison(kind, similarity, one, other, columns, stretches);
  }

  private static @Nullable Kind kind(
      double similarity,
      AlignedColumns columns,
      List<Stretch> stretches,
      Surplus surplus,
      int smaller) {
    double sentence = 0;
    double shared = 0;
    boolean whole = true;
    for (int at = 0; at < columns.size(); at++) {
      whole &= columns.likeness(at) > 0;
    }
    for (Stretch stretch : stretches) {
      if (stretch.shared()) {
        double like = 0;
        for (int at = stretch.start(); at < stretch.end(); at++) {
          like += columns.likeness(at);
        }
        if (like >= DENSE * (stretch.end() - stretch.start())) {
          sentence = Math.max(sentence, like);
          shared += like;
        }
      }
    }
    if (!surplus.ofFirst() && !surplus.ofSecond() && shared > 0) {
      double needed = smaller >= SHORT ? NEAR : whole ? NEAR_IF_WHOLE : NEAR_IF_SHORT;
      if (similarity >= needed) {
        return Kind.NEAR;
      }
    }
    if (sentence < SENTENCE) {
      return null;
    }
    boolean oneSided = surplus.ofFirst() != surplus.ofSecond();
    int inside = surplus.ofFirst() ? columns.second(columns.size()) : columns.first(columns.size());
    if (oneSided && !surplus.inner() && shared >= CONTAINED * inside) {
      return Kind.CONTAINS;
    }
    return shared >= SHARED * smaller ? Kind.OVERLAP : null;
  }
}
