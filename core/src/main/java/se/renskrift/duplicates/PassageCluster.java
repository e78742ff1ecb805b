package se.renskrift.duplicates;

import java.util.List;
import java.util.Objects;
import se.renskrift.duplicates.DuplicateCluster.Kind;

/**
 * Passages of several documents, or of one, that are copies of one another.
 *
 * <p>Each was compared with the representative, or has the same words as one that was: a chain of
 * likenesses never joins texts that are unlike.
 *
 * @param kind exact, near, furniture or template
 * @param similarity the least of a member to the representative
 * @param representative the copy that looks least damaged; of several the longest, then the first
 * @param members all, the representative too, by the names of their documents and their places
 */
public record PassageCluster(
    Kind kind, double similarity, Place representative, List<Place> members) {
  /** Checks that there is something to compare. */
  public PassageCluster {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(representative, "representative");
    members = List.copyOf(members);
    if (members.size() < 2) {
      throw new IllegalArgumentException("members: a cluster has at least two");
    }
  }
}
