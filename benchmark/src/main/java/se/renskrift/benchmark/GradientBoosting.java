package se.renskrift.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.renskrift.correction.DecisionTrees;
import se.renskrift.correction.Figure;

/**
 * Fits the probability of a yes as the logistic function of a sum of decision trees.
 *
 * <p>Gradient boosting (Friedman 2001) with the second-order gains and the leaf penalty of XGBoost
 * (Chen and Guestrin 2016), over figures cut at their quantiles. The same rows in the same order
 * give the same trees, to the bit. Not thread-safe.
 */
final class GradientBoosting {
  private static final int TREES = 120;
  private static final int DEPTH = 4;
  private static final double RATE = 0.15;
  private static final double PENALTY = 5;

  /** What a branch must weigh at least: the sum of p (1 - p) of its rows. */
  private static final double LEAST_WEIGHT = 3;

  private static final double LEAST_GAIN = 1e-3;
  private static final double LARGEST_LEAF = 4;
  private static final int CUTS = 63;

  private final Set<Figure> rising;
  private final List<float[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  /** By figure, where it is cut, and by row the number of cuts below it. */
  private float[][] cuts = {};

  private byte[][] bins = {};
  private double[] gradients = {};
  private double[] weights = {};
  private double[] sums = {};

  /**
   * @param rising the figures with which the probability may not fall
   */
  GradientBoosting(Set<Figure> rising) {
    this.rising = Set.copyOf(rising);
  }

  /** Adds a row: the figures of a proposal, and the answer. */
  void add(double[] figures, boolean yes) {
    float[] row = new float[figures.length];
    for (int j = 0; j < row.length; j++) {
      row[j] = (float) figures[j];
    }
    rows.add(row);
    labels.add(yes);
  }

  int size() {
    return rows.size();
  }

  int yes() {
    return (int) labels.stream().filter(yes -> yes).count();
  }

  /** The trees, as {@link DecisionTrees} reads them. */
  List<String> fit() {
    cut();
    int n = rows.size();
    double constant = Math.log((yes() + 0.5) / (n - yes() + 0.5));
    sums = new double[n];
    Arrays.fill(sums, constant);
    gradients = new double[n];
    weights = new double[n];
    int[] all = new int[n];
    Arrays.setAll(all, i -> i);
    List<String> trees = new ArrayList<>();
    trees.add(leaf(constant));
    for (int tree = 0; tree < TREES; tree++) {
      for (int i = 0; i < n; i++) {
        double p = 1 / (1 + StrictMath.exp(-sums[i]));
        gradients[i] = (labels.get(i) ? 1 : 0) - p;
        weights[i] = p * (1 - p);
      }
      StringBuilder written = new StringBuilder();
      grow(all, 0, -LARGEST_LEAF, LARGEST_LEAF, written);
      trees.add(written.toString().strip());
    }
    return trees;
  }

  private void cut() {
    int figures = Figure.values().length;
    cuts = new float[figures][];
    bins = new byte[figures][rows.size()];
    float[] column = new float[rows.size()];
    for (int j = 0; j < figures; j++) {
      for (int i = 0; i < column.length; i++) {
        column[i] = rows.get(i)[j];
      }
      float[] sorted = column.clone();
      Arrays.sort(sorted);
      TreeSet<Float> quantiles = new TreeSet<>();
      for (int k = 1; k <= CUTS && sorted.length > 0; k++) {
        quantiles.add(sorted[(int) ((long) k * (sorted.length - 1) / (CUTS + 1))]);
      }
      cuts[j] = new float[quantiles.size()];
      int k = 0;
      for (float quantile : quantiles) {
        cuts[j][k++] = quantile;
      }
      for (int i = 0; i < column.length; i++) {
        int found = Arrays.binarySearch(cuts[j], column[i]);
        bins[j][i] = (byte) (found < 0 ? -found - 1 : found);
      }
    }
  }

  /** A question: of which figure, at which cut, and what each branch comes to alone. */
  private record Split(int figure, int cut, double yes, double no) {}

  private void grow(int[] members, int depth, double low, double high, StringBuilder out) {
    double gradient = 0;
    double weight = 0;
    for (int i : members) {
      gradient += gradients[i];
      weight += weights[i];
    }
    Split split = depth == DEPTH ? null : split(members, gradient, weight);
    if (split == null) {
      double value = RATE * clamp(gradient / (weight + PENALTY), low, high);
      for (int i : members) {
        sums[i] += value;
      }
      out.append(leaf(value)).append(' ');
      return;
    }
    Figure figure = Figure.values()[split.figure];
    out.append(DecisionTrees.question(figure, cuts[split.figure][split.cut])).append(' ');
    byte[] bin = bins[split.figure];
    int[] yes = Arrays.stream(members).filter(i -> bin[i] <= split.cut).toArray();
    int[] no = Arrays.stream(members).filter(i -> bin[i] > split.cut).toArray();
    boolean bound = rising.contains(figure);
    double middle = (clamp(split.yes, low, high) + clamp(split.no, low, high)) / 2;
    grow(yes, depth + 1, low, bound ? middle : high, out);
    grow(no, depth + 1, bound ? middle : low, high, out);
  }

  private @Nullable Split split(int[] members, double gradient, double weight) {
    double whole = gradient * gradient / (weight + PENALTY);
    double best = LEAST_GAIN;
    Split found = null;
    for (int j = 0; j < cuts.length; j++) {
      double[] gradientOf = new double[CUTS + 1];
      double[] weightOf = new double[CUTS + 1];
      for (int i : members) {
        gradientOf[bins[j][i]] += gradients[i];
        weightOf[bins[j][i]] += weights[i];
      }
      double left = 0;
      double leftWeight = 0;
      for (int k = 0; k < cuts[j].length; k++) {
        left += gradientOf[k];
        leftWeight += weightOf[k];
        double right = gradient - left;
        double rightWeight = weight - leftWeight;
        if (leftWeight < LEAST_WEIGHT || rightWeight < LEAST_WEIGHT) {
          continue;
        }
        double yes = left / (leftWeight + PENALTY);
        double no = right / (rightWeight + PENALTY);
        double gain = left * yes + right * no - whole;
        if (gain > best && (no >= yes || !rising.contains(Figure.values()[j]))) {
          best = gain;
          found = new Split(j, k, yes, no);
        }
      }
    }
    return found;
  }

  private static double clamp(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }

  private static String leaf(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
