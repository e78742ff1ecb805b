package se.renskrift.errormodel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a {@link ConfusionTable} is made of: how often each intended run stood in true text, and how
 * often it was read as what, by kind of damage.
 *
 * <p>As a file: tab-separated, a header {@code observed intended} followed by the names of the
 * kinds, then a line for each confusion with {@code count/total} for each kind. Lines before the
 * header that begin with {@code #} are comments. Counts may have fractions. Immutable and
 * thread-safe.
 */
public final class ConfusionCounts {
  /** Greater whole numbers are read as those with fractions are. */
  private static final int MOST_DIGITS = 100_000_000;

  private final List<String> kinds;

  /** By confusion and kind: count and total. */
  private final SortedMap<Confusion, double[][]> cells;

  ConfusionCounts(List<String> kinds, SortedMap<Confusion, double[][]> cells) {
    this.kinds = List.copyOf(kinds);
    this.cells = cells;
  }

  /** The names of the kinds of damage. */
  public List<String> kinds() {
    return kinds;
  }

  SortedMap<Confusion, double[][]> cells() {
    return cells;
  }

  /** The table of their probabilities. */
  public ConfusionTable table() {
    return ConfusionTable.of(kinds, cells);
  }

  /**
   * These counts with those of one more kind, such as a user's own pages.
   *
   * @throws IllegalArgumentException if there is such a kind already
   */
  public ConfusionCounts with(String kind, OwnReadings readings) {
    if (kinds.contains(kind) || kind.equals(ConfusionTable.CLEAN)) {
      throw new IllegalArgumentException("kind: " + kind + " is there already");
    }
    List<String> all = new ArrayList<>(kinds);
    all.add(kind);
    return new ConfusionCounts(all, readings.addTo(this));
  }

  /**
   * Reads counts.
   *
   * @param fileName for messages
   * @throws IOException if they cannot be read, or {@code file:line: what is wrong}
   */
  public static ConfusionCounts read(Reader in, String fileName) throws IOException {
    BufferedReader lines = new BufferedReader(in);
    int number = 1;
    String header = lines.readLine();
    for (; header != null && header.startsWith("#"); number++) {
      header = lines.readLine();
    }
    if (header == null || !header.startsWith("observed\tintended\t")) {
      throw new IOException(
          fileName + ":" + number + ": expected a header that begins: observed intended");
    }
    List<String> kinds = Arrays.asList(header.split("\t")).subList(2, header.split("\t").length);
    SortedMap<Confusion, double[][]> counted = new TreeMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String[] cells = line.split("\t", -1);
      if (cells.length != kinds.size() + 2) {
        throw new IOException(
            String.format(
                "%s:%d: expected %d columns, found %d",
                fileName, number, kinds.size() + 2, cells.length));
      }
      try {
        double[][] counts = new double[kinds.size()][];
        for (int kind = 0; kind < counts.length; kind++) {
          counts[kind] = counts(cells[kind + 2]);
        }
        counted.put(new Confusion(cells[0], cells[1]), counts);
      } catch (IllegalArgumentException e) {
        throw new IOException(fileName + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return new ConfusionCounts(kinds, counted);
  }

  private static double[] counts(String cell) {
    int slash = cell.indexOf('/');
    try {
      double[] counts = {
        number(cell, 0, Math.max(0, slash)), number(cell, slash + 1, cell.length())
      };
      if (isCount(counts[0]) && isCount(counts[1])) {
        return counts;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new IllegalArgumentException("expected count/total, found " + cell);
  }

  /** A number, which mostly has no fraction: those that have take far longer to read. */
  private static double number(String cell, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = cell.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > MOST_DIGITS) {
        return Double.parseDouble(cell.substring(from, to));
      }
      number = 10 * number + digit;
    }
    return from == to ? Double.NaN : number;
  }

  private static boolean isCount(double number) {
    return number >= 0 && number < Double.POSITIVE_INFINITY;
  }

  /**
   * Writes the counts.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Appendable out) throws IOException {
    out.append("observed\tintended\t").append(String.join("\t", kinds)).append('\n');
    for (Confusion confusion : cells.keySet()) {
      out.append(confusion.observed()).append('\t').append(confusion.intended());
      for (double[] cell : cells.getOrDefault(confusion, new double[0][])) {
        out.append('\t').append(number(cell[0])).append('/').append(number(cell[1]));
      }
      out.append('\n');
    }
  }

  /** With three decimals at most. */
  private static String number(double count) {
    double rounded = Math.round(count * 1000) / 1000.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
