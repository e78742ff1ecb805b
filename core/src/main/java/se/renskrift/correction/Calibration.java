package se.renskrift.correction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Turns the figures that speak for and against a change into two probabilities: that it is right,
 * and that it harms, for what it changes was right.
 *
 * <p>The two do not add up to 1: a change may also make another wrong word of a wrong one. Both are
 * fitted on pages of known truth. As a file: {@code right} or {@code harm}, a tab, and one of its
 * {@link DecisionTrees}. Immutable and thread-safe.
 */
public final class Calibration {
  private static final String RIGHT = "right";
  private static final String HARM = "harm";

  private final DecisionTrees right;
  private final DecisionTrees harm;

  /** A calibration by the trees for the one probability and the other. */
  public Calibration(DecisionTrees right, DecisionTrees harm) {
    this.right = Objects.requireNonNull(right, "right");
    this.harm = Objects.requireNonNull(harm, "harm");
  }

  /** The estimated probability in [0, 1] that a change with these figures is right. */
  public double confidence(double[] figures) {
    return right.probability(figures);
  }

  /** The estimated probability in [0, 1] that what is changed was right. */
  public double harm(double[] figures) {
    return harm.probability(figures);
  }

  /** A calibration as a file that {@link #read} reads. */
  public static String write(List<String> right, List<String> harm) {
    StringBuilder out = new StringBuilder("# probability\ttree: figure<=number yes no\n");
    right.forEach(tree -> out.append(RIGHT).append('\t').append(tree).append('\n'));
    harm.forEach(tree -> out.append(HARM).append('\t').append(tree).append('\n'));
    return out.toString();
  }

  /**
   * Reads a calibration.
   *
   * @param fileName for messages
   * @throws IOException if it cannot be read, or {@code file:line: what is wrong}
   */
  public static Calibration read(Reader in, String fileName) throws IOException {
    TreeMap<String, List<String>> trees = new TreeMap<>();
    trees.put(RIGHT, new ArrayList<>());
    trees.put(HARM, new ArrayList<>());
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      List<String> of = tab < 0 ? null : trees.get(line.substring(0, tab));
      if (of == null) {
        throw new IOException(fileName + ":" + number + ": expected right or harm, a tab, a tree");
      }
      of.add(tree(line.substring(tab + 1), fileName, number));
    }
    return new Calibration(new DecisionTrees(trees.get(RIGHT)), new DecisionTrees(trees.get(HARM)));
  }

  private static String tree(String tree, String fileName, int number) throws IOException {
    try {
      new DecisionTrees(List.of(tree));
    } catch (IllegalArgumentException e) {
      throw new IOException(fileName + ":" + number + ": " + e.getMessage(), e);
    }
    return tree;
  }
}
