package se.renskrift.errormodel;

import java.util.Objects;

/**
 * What a run of characters was read as in one document.
 *
 * @param observed what was read; empty where something was lost
 * @param intended what was meant; empty where something was added, a space where words were joined
 * @param times how often, estimated: each finding counts by how sure it is
 * @param share the share of the places where it was meant that were read so, in [0, 1]
 */
public record Misreading(String observed, String intended, double times, double share) {
  /**
   * @throws IllegalArgumentException if {@code share} is not in [0, 1]
   */
  public Misreading {
    Objects.requireNonNull(observed, "observed");
    Objects.requireNonNull(intended, "intended");
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share: " + share + " is not in [0, 1]");
    }
  }
}
