package se.renskrift.duplicates;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.duplicates.DuplicateCluster.Kind;
import se.renskrift.text.Span;

/** Puts what is counted from the beginning of passages where it stands in documents. */
final class PairPlaces {
  private PairPlaces() {}

  static Place place(PassageTable table, int passage) {
    return new Place(
        table.document(table.documentOf(passage)).name(),
        new Span(table.start(passage), table.end(passage)));
  }

  /**
   * A pair as it is reported.
   *
   * @param one where the first passage of the record stands
   * @param other where the second stands
   * @param turned whether the second is to come first
   */
  static DuplicatePair pair(PairRecord record, Kind kind, Place one, Place other, boolean turned) {
    int shiftOne = one.span().start();
    int shiftOther = other.span().start();
    List<DuplicatePair.Aligned> aligned = new ArrayList<>();
    for (DuplicatePair.Aligned stretch : record.aligned()) {
      Span first = shift(stretch.a(), shiftOne);
      Span second = shift(stretch.b(), shiftOther);
      aligned.add(
          turned
              ? new DuplicatePair.Aligned(second, first)
              : new DuplicatePair.Aligned(first, second));
    }
    List<Difference> differences = new ArrayList<>();
    for (Difference d : record.differences()) {
      Span first = shift(d.a(), shiftOne);
      Span second = shift(d.b(), shiftOther);
      differences.add(
          turned
              ? new Difference(d.kind(), second, d.observedB(), first, d.observedA())
              : new Difference(d.kind(), first, d.observedA(), second, d.observedB()));
    }
    // As many decimals as tell anything.
    double similarity = Math.round(record.similarity() * 1000) / 1000.0;
    return new DuplicatePair(
        kind, similarity, turned ? other : one, turned ? one : other, aligned, differences);
  }

  private static Span shift(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
