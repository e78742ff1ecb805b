package se.renskrift.errormodel;

import java.util.List;

/**
 * How one document was damaged: a mixture of the table's kinds, ln P(observed | intended) for each
 * confusion.
 *
 * <p>Immutable and thread-safe.
 */
public final class ErrorModel {
  private final ConfusionTable table;
  private final double[] weights;
  private final float[] logProbabilities;

  private ErrorModel(ConfusionTable table, double[] weights, float[] logProbabilities) {
    this.table = table;
    this.weights = weights;
    this.logProbabilities = logProbabilities;
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
    float[] log = new float[table.confusions().size()];
    for (int i = 0; i < log.length; i++) {
      double p = 0;
      for (int kind = 0; kind < weights.length; kind++) {
        p += weights[kind] * table.probability(kind, i);
      }
      log[i] = (float) StrictMath.log(p);
    }
    return new ErrorModel(table, weights.clone(), log);
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
    float[] log = new float[logProbabilities.length];
    for (int i = 0; i < log.length; i++) {
      double prior = StrictMath.exp(logProbabilities[i]);
      log[i] = (float) StrictMath.log((counts[i] + strength * prior) / (totals[i] + strength));
    }
    return new ErrorModel(table, weights, log);
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
    return logProbabilities[confusion];
  }
}
