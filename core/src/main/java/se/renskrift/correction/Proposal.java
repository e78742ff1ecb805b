package se.renskrift.correction;

import java.util.Objects;
import se.renskrift.text.Correction;

/**
 * A change that the corrector proposes, sure or not.
 *
 * @param correction the change
 * @param harm the estimated probability in [0, 1] that what it changes was right
 * @param figures what speaks for and against it, by {@link Figure#ordinal}; not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record Proposal(Correction correction, double harm, double[] figures) {
  /** How many times less likely harm must be than a change that is merely wrong. */
  private static final double DREAD = 7;

  /** Checks that nothing is missing. */
  public Proposal {
    Objects.requireNonNull(correction, "correction");
    Objects.requireNonNull(figures, "figures");
  }

  /**
   * Whether the change is sure enough to apply: as sure as asked, and much surer that it breaks
   * nothing that was right; and not the only sign of damage, if the word is one as it stands.
   */
  public boolean isSure(double minConfidence) {
    boolean onlySign =
        figures[Figure.OTHER_CHANGES.ordinal()] == 0
            && figures[Figure.OBSERVED_LISTED.ordinal()] > 0;
    return !onlySign
        && correction.confidence() >= minConfidence
        && harm <= (1 - minConfidence) / DREAD;
  }
}
