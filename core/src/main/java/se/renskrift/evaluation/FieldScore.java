package se.renskrift.evaluation;

/**
 * How often a field was read as it should be.
 *
 * @param right values that are the same on both sides
 * @param wrong values of the gold standard in whose place another was found
 * @param alike those of the wrong ones that have the same letters and digits, case, marks and
 *     look-alikes folded: found in the right place, but damaged
 * @param missed values of the gold standard in whose place none was found
 * @param invented values found where the gold standard has none
 */
public record FieldScore(int right, int wrong, int alike, int missed, int invented) {
  /** Nothing scored; the neutral element of {@link #plus}. */
  public static final FieldScore NONE = new FieldScore(0, 0, 0, 0, 0);

  /** The values of the gold standard. */
  public int gold() {
    return right + wrong + missed;
  }

  /** The values found. */
  public int found() {
    return right + wrong + invented;
  }

  /** The share of the gold standard's values that were found; NaN if it has none. */
  public double recall() {
    return gold() == 0 ? Double.NaN : (double) right / gold();
  }

  /**
   * The share of the gold standard's values that were found, damaged or not; NaN if it has none.
   */
  public double alikeRecall() {
    return gold() == 0 ? Double.NaN : (double) (right + alike) / gold();
  }

  /** The share of the values found that are right; NaN if none was found. */
  public double precision() {
    return found() == 0 ? Double.NaN : (double) right / found();
  }

  /** The score of both taken together. */
  public FieldScore plus(FieldScore other) {
    return new FieldScore(
        right + other.right,
        wrong + other.wrong,
        alike + other.alike,
        missed + other.missed,
        invented + other.invented);
  }
}
