package se.renskrift.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits the probability of a yes as the logistic function of a weighted sum.
 *
 * <p>Newton's method, with a quadratic penalty on the weights of the standardised columns. The
 * first column is the constant 1 and is not penalised. The same rows in the same order give the
 * same weights, to the bit. Not thread-safe.
 */
final class LogisticRegression {
  private static final int ROUNDS = 25;
  private static final double PENALTY = 2;
  private static final double PENALTY_OF_CONSTANT = 1e-6;

  /** Weights move at most so far in a round, lest the first rounds overshoot. */
  private static final double LONGEST_STEP = 2;

  /** Keeps the matrix regular where all is certain. */
  private static final double LEAST_CURVATURE = 1e-6;

  private final int columns;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  LogisticRegression(int columns) {
    this.columns = columns;
  }

  /**
   * Adds an observation.
   *
   * @throws IllegalArgumentException if the row has another number of columns, or does not begin
   *     with 1
   */
  void add(double[] row, boolean label) {
    if (row.length != columns || row[0] != 1) {
      throw new IllegalArgumentException(
          "row: needs " + columns + " columns of which the first is 1");
    }
    rows.add(row.clone());
    labels.add(label);
  }

  int size() {
    return rows.size();
  }

  /** How many observations are a yes. */
  long yes() {
    return labels.stream().filter(label -> label).count();
  }

  /** The weights of the columns as they were added. */
  double[] fit() {
    double[] mean = means();
    double[] scale = scales(mean);
    double[] w = new double[columns];
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = step(w, mean, scale);
      for (int i = 0; i < columns; i++) {
        w[i] += Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step[i]));
      }
    }
    double[] weights = new double[columns];
    weights[0] = w[0];
    for (int i = 1; i < columns; i++) {
      weights[i] = w[i] / scale[i];
      weights[0] -= w[i] * mean[i] / scale[i];
    }
    return weights;
  }

  private double[] means() {
    double[] mean = new double[columns];
    for (double[] row : rows) {
      for (int i = 1; i < columns; i++) {
        mean[i] += row[i] / rows.size();
      }
    }
    return mean;
  }

  private double[] scales(double[] mean) {
    double[] scale = new double[columns];
    for (double[] row : rows) {
      for (int i = 0; i < columns; i++) {
        scale[i] += (row[i] - mean[i]) * (row[i] - mean[i]) / rows.size();
      }
    }
    scale[0] = 1;
    for (int i = 1; i < columns; i++) {
      scale[i] = Math.sqrt(scale[i]) + 1e-9;
    }
    return scale;
  }

  private double[] step(double[] w, double[] mean, double[] scale) {
    double[] gradient = new double[columns];
    double[][] hessian = new double[columns][columns];
    for (int i = 0; i < columns; i++) {
      double penalty = i == 0 ? PENALTY_OF_CONSTANT : PENALTY;
      gradient[i] = -penalty * w[i];
      hessian[i][i] = penalty;
    }
    double[] x = new double[columns];
    for (int r = 0; r < rows.size(); r++) {
      double sum = 0;
      for (int i = 0; i < columns; i++) {
        x[i] = (rows.get(r)[i] - mean[i]) / scale[i];
        sum += w[i] * x[i];
      }
      // StrictMath, for the weights to be the same on every machine.
      double p = 1 / (1 + StrictMath.exp(-sum));
      double error = (labels.get(r) ? 1 : 0) - p;
      double curvature = Math.max(LEAST_CURVATURE, p * (1 - p));
      for (int i = 0; i < columns; i++) {
        gradient[i] += error * x[i];
        for (int j = 0; j < columns; j++) {
          hessian[i][j] += curvature * x[i] * x[j];
        }
      }
    }
    return solve(hessian, gradient);
  }

  /** Gaussian elimination; the matrix is positive definite, so no rows need to be exchanged. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int k = i + 1; k < n; k++) {
        double f = a[k][i] / a[i][i];
        for (int j = i; j < n; j++) {
          a[k][j] -= f * a[i][j];
        }
        b[k] -= f * b[i];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int j = i + 1; j < n; j++) {
        sum -= a[i][j] * x[j];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }
}
