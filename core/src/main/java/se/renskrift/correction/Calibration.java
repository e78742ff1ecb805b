package se.renskrift.correction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns the figures that speak for and against a change into the probability that it is right.
 *
 * <p>Logistic regression (Platt 1999) over the figures and products of them, fitted on pages of
 * known truth. As a file: tab-separated term and weight; a term is a figure's name, {@code bias},
 * or names joined by {@code *}; {@code name>number} is how far the figure is above the number.
 * Immutable and thread-safe.
 */
public final class Calibration {
  private final SortedMap<String, Double> weights;

  /** A calibration with the given weights of terms. */
  public Calibration(Map<String, Double> weights) {
    this.weights = new TreeMap<>(weights);
  }

  /** The estimated probability in [0, 1] that a change with these figures is right. */
  public double confidence(Map<String, Double> figures) {
    double sum = 0;
    for (Map.Entry<String, Double> term : weights.entrySet()) {
      sum += term.getValue() * value(term.getKey(), figures);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** What a term comes to for the figures. */
  public static double value(String term, Map<String, Double> figures) {
    double product = 1;
    for (String factor : term.split("\\*")) {
      if (factor.equals("bias")) {
        continue;
      }
      int knee = factor.indexOf('>');
      Double figure = figures.get(knee < 0 ? factor : factor.substring(0, knee));
      if (figure == null) {
        throw new IllegalArgumentException("term: no figure is called " + factor);
      }
      product *=
          knee < 0 ? figure : Math.max(0, figure - Double.parseDouble(factor.substring(knee + 1)));
    }
    return product;
  }

  /**
   * Reads a calibration.
   *
   * @param fileName for messages
   * @throws IOException if it cannot be read, or {@code file:line: what is wrong}
   */
  public static Calibration read(Reader in, String fileName) throws IOException {
    Map<String, Double> weights = new TreeMap<>();
    BufferedReader lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t");
      try {
        weights.put(cells[0], Double.parseDouble(cells[1]));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new IOException(fileName + ":" + number + ": expected a term and a number", e);
      }
    }
    return new Calibration(weights);
  }
}
