package se.renskrift.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A probability as the logistic function of a sum of decision trees over {@link Figure}s.
 *
 * <p>Gradient boosting (Friedman 2001) makes them. Written down, a tree is its nodes from the root
 * on, each before its two branches, with spaces between: {@code margin<=3.5} for a question, whose
 * first branch is for yes, and a number for a leaf. Immutable and thread-safe.
 */
public final class DecisionTrees {
  private static final int LEAF = -1;
  private static final String QUESTION = "<=";

  /** By node of all trees, the figure asked about, or {@link #LEAF}. */
  private final int[] figures;

  /** By node, what the figure is compared with, or the value of the leaf. */
  private final float[] numbers;

  /** By node, where the branch for no begins; that for yes comes next. */
  private final int[] no;

  private final int[] roots;

  /**
   * Reads trees.
   *
   * @param trees each as above; a single leaf adds a constant
   * @throws IllegalArgumentException if one is none; the message says what is wrong with it
   */
  public DecisionTrees(List<String> trees) {
    List<String> nodes = new ArrayList<>();
    roots = new int[trees.size()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = nodes.size();
      nodes.addAll(List.of(trees.get(i).split(" ")));
    }
    figures = new int[nodes.size()];
    numbers = new float[nodes.size()];
    no = new int[nodes.size()];
    for (int i = 0; i < roots.length; i++) {
      int end = i + 1 < roots.length ? roots[i + 1] : nodes.size();
      if (read(nodes, roots[i], end) != end) {
        throw new IllegalArgumentException("more nodes than a tree has");
      }
    }
  }

  /** Reads a node and its branches; returns where the next begins. */
  private int read(List<String> nodes, int at, int end) {
    if (at >= end) {
      throw new IllegalArgumentException("a branch is missing");
    }
    String node = nodes.get(at);
    int question = node.indexOf(QUESTION);
    if (question < 0) {
      figures[at] = LEAF;
      numbers[at] = Float.parseFloat(node);
      return at + 1;
    }
    figures[at] = Figure.of(node.substring(0, question)).ordinal();
    numbers[at] = Float.parseFloat(node.substring(question + QUESTION.length()));
    no[at] = read(nodes, at + 1, end);
    return read(nodes, no[at], end);
  }

  /** A question as it is written down. */
  public static String question(Figure figure, float number) {
    return Objects.requireNonNull(figure, "figure").id() + QUESTION + number;
  }

  /** The probability in [0, 1] for these figures. */
  public double probability(double[] values) {
    float[] asked = new float[values.length];
    for (int i = 0; i < asked.length; i++) {
      asked[i] = (float) values[i];
    }
    double sum = 0;
    for (int root : roots) {
      int node = root;
      int figure = figures[node];
      while (figure != LEAF) {
        node = asked[figure] <= numbers[node] ? node + 1 : no[node];
        figure = figures[node];
      }
      sum += numbers[node];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
