package se.renskrift.evaluation;

/**
 * Edits needed to turn a text into the gold standard, and how long the gold standard is.
 *
 * @param errors insertions, deletions and substitutions along a shortest edit path
 * @param length the words, or characters, of the gold standard
 */
public record ErrorRate(long errors, long length) {
  /**
   * @throws IllegalArgumentException if {@code errors} or {@code length} is negative
   */
  public ErrorRate {
    if (errors < 0 || length < 0) {
      throw new IllegalArgumentException("error rate: " + errors + " of " + length);
    }
  }

  /** Errors by length; may exceed 1; NaN when the gold standard is empty. */
  public double value() {
    return length == 0 ? Double.NaN : (double) errors / length;
  }

  /** The rate of both texts taken together. */
  public ErrorRate plus(ErrorRate other) {
    return new ErrorRate(errors + other.errors, length + other.length);
  }
}
