package se.renskrift.errormodel;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Confusions with their probabilities under each kind of damage seen in training.
 *
 * <p>Its file is that of {@link ConfusionCounts}. Runs of letters outside a-z that were read right
 * are listed too, for their absence is what tells most of a document's damage. Immutable and
 * thread-safe.
 */
public final class ConfusionTable {
  /** The name of the kind that every table has besides those learnt: no damage at all. */
  public static final String CLEAN = "clean";

  /** ln P of any confusion where there is no damage. */
  private static final float SLIP = -16;

  /** The letters whose share tells kinds of damage apart at a glance. */
  public static final String TELLING = "åäöé";

  /** What is added to each count, so that what was seen under one kind is possible under all. */
  private static final double SMOOTHING = 0.02;

  private final List<String> kinds;
  private final List<Confusion> confusions;
  private final float[][] logProbabilities;
  private final double[][] letterShares;

  // Made when the first document asks for them: they would slow every start.
  private volatile double @Nullable [][] probabilities;
  private volatile double @Nullable [][] misread;

  private ConfusionTable(
      List<String> kinds,
      List<Confusion> confusions,
      float[][] logProbabilities,
      double[][] letterShares) {
    this.kinds = kinds;
    this.confusions = confusions;
    this.logProbabilities = logProbabilities;
    this.letterShares = letterShares;
  }

  private double[][] probabilities() {
    double[][] known = probabilities;
    if (known == null) {
      known = new double[logProbabilities.length][];
      for (int kind = 0; kind < known.length; kind++) {
        known[kind] = new double[logProbabilities[kind].length];
        for (int i = 0; i < known[kind].length; i++) {
          known[kind][i] = StrictMath.exp(logProbabilities[kind][i]);
        }
      }
      probabilities = known;
    }
    return known;
  }

  /** By kind, for each letter from a to z, P(something else is read, or something added). */
  private static double[][] misread(List<Confusion> confusions, double[][] probabilities) {
    double[][] misread = new double[probabilities.length][26];
    for (int kind = 0; kind < misread.length; kind++) {
      for (int i = 0; i < confusions.size(); i++) {
        String intended = confusions.get(i).intended();
        double p = probabilities[kind][i];
        if (intended.isEmpty()) {
          for (int letter = 0; letter < 26; letter++) {
            misread[kind][letter] += p;
          }
        } else if (intended.charAt(0) >= 'a' && intended.charAt(0) <= 'z') {
          misread[kind][intended.charAt(0) - 'a'] += intended.length() == 1 ? p : 0;
        }
      }
    }
    return misread;
  }

  /** The table of counted confusions; {@code counts} and {@code totals} are by kind. */
  static ConfusionTable of(List<String> kinds, SortedMap<Confusion, double[][]> seen) {
    SortedMap<Confusion, double[][]> counted = MarkedLetters.generalise(kinds.size(), seen);
    List<String> all = new ArrayList<>(kinds);
    all.add(CLEAN);
    List<Confusion> confusions = List.copyOf(counted.keySet());
    List<double[][]> cellsOfAll = List.copyOf(counted.values());
    float[][] log = new float[all.size()][confusions.size()];
    for (int i = 0; i < confusions.size(); i++) {
      Confusion confusion = confusions.get(i);
      double[][] cells = cellsOfAll.get(i);
      for (int kind = 0; kind < kinds.size(); kind++) {
        double p = (cells[kind][0] + SMOOTHING) / (cells[kind][1] + 1);
        log[kind][i] = (float) StrictMath.log(Math.min(1, p));
      }
      log[kinds.size()][i] = confusion.isIdentity() ? 0 : SLIP;
    }
    double[][] shares = letterShares(kinds.size(), confusions, cellsOfAll);
    return new ConfusionTable(List.copyOf(all), confusions, log, shares);
  }

  /** By kind, how large a share of all letters each telling letter is where OCR has been. */
  private static double[][] letterShares(
      int kinds, List<Confusion> confusions, List<double[][]> cells) {
    double[][] shares = new double[kinds + 1][TELLING.length()];
    double[] letters = new double[kinds];
    for (int i = 0; i < confusions.size(); i++) {
      Confusion confusion = confusions.get(i);
      for (int kind = 0; kind < kinds; kind++) {
        if (confusion.intended().isEmpty()) {
          letters[kind] = cells.get(i)[kind][1];
        }
        int seen = TELLING.indexOf(confusion.observed());
        if (seen >= 0 && confusion.observed().length() == 1) {
          shares[kind][seen] += cells.get(i)[kind][0];
        }
        int meant = TELLING.indexOf(confusion.intended());
        if (meant >= 0 && confusion.isIdentity()) {
          shares[kinds][meant] += cells.get(i)[kind][1];
        }
      }
    }
    double all = 0;
    for (double seen : letters) {
      all += seen;
    }
    for (int kind = 0; kind <= kinds; kind++) {
      for (int letter = 0; letter < TELLING.length(); letter++) {
        double total = kind < kinds ? letters[kind] : all;
        shares[kind][letter] = (shares[kind][letter] + 0.5) / (total + 10_000);
      }
    }
    return shares;
  }

  /** The names of the kinds of damage; {@link #CLEAN} is the last. */
  public List<String> kinds() {
    return kinds;
  }

  /** All confusions, in order. */
  public List<Confusion> confusions() {
    return confusions;
  }

  /** The index of a confusion, or a negative number if the table does not have it. */
  public int indexOf(String observed, String intended) {
    return Collections.binarySearch(confusions, new Confusion(observed, intended));
  }

  /** ln P(observed | intended) of a confusion, by its index, under a kind, by its index. */
  public float logProbability(int kind, int confusion) {
    return logProbabilities[kind][confusion];
  }

  /** P(observed | intended) of a confusion, by its index, under a kind, by its index. */
  double probability(int kind, int confusion) {
    return probabilities()[kind][confusion];
  }

  /** P(a letter from a to z is misread) under a kind, by its index. */
  public double misread(int kind, char letter) {
    double[][] known = misread;
    if (known == null) {
      known = misread(confusions, probabilities());
      misread = known;
    }
    return known[kind][letter - 'a'];
  }

  /** The share of a telling letter among all letters of text with this kind of damage. */
  public double letterShare(int kind, int letter) {
    return letterShares[kind][letter];
  }

  /**
   * Reads a table.
   *
   * @param fileName for messages
   * @throws IOException if it cannot be read, or {@code file:line: what is wrong}
   */
  public static ConfusionTable read(Reader in, String fileName) throws IOException {
    return ConfusionCounts.read(in, fileName).table();
  }
}
