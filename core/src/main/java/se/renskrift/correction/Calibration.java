package se.renskrift.correction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns the figures that speak for and against a change into the probability that it is right.
 *
 * <p>Logistic regression (Platt 1999) over terms fitted on pages of known truth. As a file:
 * tab-separated term and weight; a term is a {@link Figure}'s name, {@code bias}, or names joined
 * by {@code *}; {@code name>number} is how far the figure is above the number. Immutable and
 * thread-safe.
 */
public final class Calibration {
  private final List<Term> terms = new ArrayList<>();
  private final double[] weights;

  /**
   * A calibration with the given weights of terms.
   *
   * @throws IllegalArgumentException if a term is none
   */
  public Calibration(Map<String, Double> weightsOfTerms) {
    weights = new double[weightsOfTerms.size()];
    // Sums of floating-point numbers depend on their order.
    for (Map.Entry<String, Double> term : new TreeMap<>(weightsOfTerms).entrySet()) {
      weights[terms.size()] = term.getValue();
      terms.add(Term.of(term.getKey()));
    }
  }

  /** The estimated probability in [0, 1] that a change with these figures is right. */
  public double confidence(double[] figures) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * terms.get(i).value(figures);
    }
    return 1 / (1 + StrictMath.exp(-sum));
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
      if (cells.length != 2) {
        throw new IOException(
            String.format("%s:%d: expected 2 columns, found %d", fileName, number, cells.length));
      }
      try {
        Term.of(cells[0]);
        weights.put(cells[0], Double.parseDouble(cells[1]));
      } catch (IllegalArgumentException e) {
        throw new IOException(fileName + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return new Calibration(weights);
  }

  /** A product of figures, each perhaps counted from a number up. */
  public record Term(List<Factor> factors) {
    /** A figure, or how far it is above a number. */
    public record Factor(Figure figure, double above) {}

    /** Copies what it is given. */
    public Term {
      factors = List.copyOf(factors);
    }

    /**
     * Reads a term.
     *
     * @throws IllegalArgumentException if it names no figure or number
     */
    public static Term of(String term) {
      List<Factor> factors = new ArrayList<>();
      for (String factor : term.equals("bias") ? new String[0] : term.split("\\*")) {
        int knee = factor.indexOf('>');
        factors.add(
            knee < 0
                ? new Factor(Figure.of(factor), Double.NEGATIVE_INFINITY)
                : new Factor(
                    Figure.of(factor.substring(0, knee)),
                    Double.parseDouble(factor.substring(knee + 1))));
      }
      return new Term(factors);
    }

    /** What the term comes to for the figures. */
    public double value(double[] figures) {
      double product = 1;
      for (Factor factor : factors) {
        double figure = figures[factor.figure.ordinal()];
        product *=
            factor.above == Double.NEGATIVE_INFINITY ? figure : Math.max(0, figure - factor.above);
      }
      return product;
    }
  }
}
