package se.renskrift.duplicates;

import java.util.List;
import java.util.Objects;
import se.renskrift.text.Span;

/**
 * Paragraphs of one document that repeat one another.
 *
 * <p>Every member was compared with the first one; {@link ParagraphDuplicates} defines the kinds
 * and the similarity.
 *
 * @param kind how they repeat
 * @param similarity the least similarity in [0, 1] of a member to the first
 * @param members where they stand in the fair copy, in order, at least two
 */
public record DuplicateCluster(Kind kind, double similarity, List<Span> members) {
  /** Checks that there is something to compare. */
  public DuplicateCluster {
    Objects.requireNonNull(kind, "kind");
    members = List.copyOf(members);
    if (members.size() < 2) {
      throw new IllegalArgumentException("members: a cluster has at least two");
    }
  }

  /** How paragraphs repeat one another. */
  public enum Kind {
    /** The same words. */
    EXACT,
    /** The same text but for OCR damage or small edits. */
    NEAR,
    /** One stands inside the other. */
    CONTAINS,
    /** They share sentences, but each says more. */
    OVERLAP,
    /** Standing text of the page: headers, footers, letterheads. */
    FURNITURE,
    /** Standing text of many documents; only found among several. */
    TEMPLATE
  }
}
