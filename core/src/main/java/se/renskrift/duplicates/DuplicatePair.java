package se.renskrift.duplicates;

import java.util.List;
import java.util.Objects;
import se.renskrift.duplicates.DuplicateCluster.Kind;
import se.renskrift.text.Span;

/**
 * Two passages that repeat one another, verified word by word.
 *
 * @param kind how; {@link ParagraphDuplicates} defines the kinds
 * @param similarity in [0, 1], as {@link ParagraphDuplicates} defines it
 * @param a the first, by the name of its document and its place there
 * @param b the second
 * @param aligned the stretches that both share, in order
 * @param differences the words in which they differ within those
 */
public record DuplicatePair(
    Kind kind,
    double similarity,
    Place a,
    Place b,
    List<Aligned> aligned,
    List<Difference> differences) {
  /** Copies the lists it is given. */
  public DuplicatePair {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    aligned = List.copyOf(aligned);
    differences = List.copyOf(differences);
  }

  /**
   * A stretch of one text laid against a stretch of another.
   *
   * @param a where in the first document
   * @param b where in the second document
   */
  public record Aligned(Span a, Span b) {
    /** Checks that nothing is missing. */
    public Aligned {
      Objects.requireNonNull(a, "a");
      Objects.requireNonNull(b, "b");
    }
  }
}
