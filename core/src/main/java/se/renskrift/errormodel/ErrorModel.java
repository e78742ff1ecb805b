package se.renskrift.errormodel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one document was damaged: a mixture of the table's kinds, ln P(observed | intended) for each
 * confusion.
 *
 * <p>Immutable and thread-safe.
 */
public final class ErrorModel {
  private final ConfusionTable table;
  private final double[] weights;

  /** What the model was revised from, or null. */
  private final @Nullable Revision revision;

  /** NaN until asked for, for a document has few of the confusions; threads come to the same. */
  private final float[] logProbabilities;

  private record Revision(ErrorModel from, double[] counts, double[] totals, double strength) {
    double probability(int confusion) {
      double prior = StrictMath.exp(from.logProbability(confusion));
      return (counts[confusion] + strength * prior) / (totals[confusion] + strength);
    }
  }

  private ErrorModel(ConfusionTable table, double[] weights, @Nullable Revision revision) {
    this.table = table;
    this.weights = weights;
    this.revision = revision;
    this.logProbabilities = new float[table.confusions().size()];
    Arrays.fill(logProbabilities, Float.NaN);
  }

  /**
   * The mixture of the table's kinds with the given weights.
   *
   * @throws IllegalArgumentException if there is not one weight for each kind
   */
  public static ErrorModel mixture(ConfusionTable table, double[] weights) {
    if (weights.length != table.kinds().size()) {
      throw new IllegalArgumentException(
          "weights: " + weights.length + " for " + table.kinds().size() + " kinds");
    }
    return new ErrorModel(table, weights.clone(), null);
  }

  /**
   * This model after a look at the document: each confusion's probability is weighed with how often
   * the first reading found it there.
   *
   * @param counts how often each confusion was found
   * @param totals how often its intended run was found
   * @param strength how many sightings the model so far is worth
   */
  public ErrorModel revised(double[] counts, double[] totals, double strength) {
    return new ErrorModel(
        table, weights, new Revision(this, counts.clone(), totals.clone(), strength));
  }

  /** The confusions, in the table's order. */
  public List<Confusion> confusions() {
    return table.confusions();
  }

  /** The table it was made from. */
  public ConfusionTable table() {
    return table;
  }

  /** The weight of a kind of damage, by its index, in [0, 1]. */
  public double weight(int kind) {
    return weights[kind];
  }

  /** ln P(observed | intended) of a confusion, by its index. */
  public float logProbability(int confusion) {
    float known = logProbabilities[confusion];
    if (Float.isNaN(known)) {
      double p = revision == null ? mixed(confusion) : revision.probability(confusion);
      known = (float) StrictMath.log(p);
      logProbabilities[confusion] = known;
    }
    return known;
  }

  private double mixed(int confusion) {
    double p = 0;
    for (int kind = 0; kind < weights.length; kind++) {
      p += weights[kind] * table.probability(kind, confusion);
    }
    return p;
  }
}
