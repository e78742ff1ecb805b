package se.renskrift.errormodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Generalises what was counted of letters with marks, which OCR without them reads in ever new
 * ways.
 *
 * <p>Letters that share a shape share their readings: what one was read as, another may be. And
 * base and mark may be read apart, as two characters that are each known for the letter. Both are
 * given a small share of the letter's probability, as in back-off smoothing.
 */
final class MarkedLetters {
  /** Letters seen less often in all are foreign. */
  private static final int LEAST_SEEN = 1000;

  /** The share of a letter's readings that it takes from its like. */
  private static final double SHARED = 0.01;

  /** The share of its readings in which base and mark are read apart. */
  private static final double APART = 0.03;

  /** How many readings of a letter may stand in a pair. */
  private static final int MOST_READINGS = 9;

  private MarkedLetters() {}

  /**
   * What was counted of one letter.
   *
   * @param total by kind, how often it was meant
   * @param readings by what it was read as, the share of its places where it was, by kind
   */
  private record Letter(String letter, double[] total, SortedMap<String, double[]> readings) {}

  // Plain loops all through: every start reads a table, and linking lambdas takes longer than what
  // they would do here.

  /** The counts with those of readings never seen added, as fractions. */
  static SortedMap<Confusion, double[][]> generalise(
      int kinds, SortedMap<Confusion, double[][]> counted) {
    SortedMap<Confusion, double[][]> result = new TreeMap<>();
    for (Map.Entry<Confusion, double[][]> entry : counted.entrySet()) {
      double[][] copy = new double[kinds][2];
      for (int kind = 0; kind < kinds; kind++) {
        copy[kind][0] = entry.getValue()[kind][0];
        copy[kind][1] = entry.getValue()[kind][1];
      }
      result.put(entry.getKey(), copy);
    }
    SortedMap<String, Letter> letters = letters(kinds, counted);
    for (Letter letter : letters.values()) {
      share(letter, letters, result);
      readApart(letter, result);
    }
    return result;
  }

  private static SortedMap<String, Letter> letters(
      int kinds, SortedMap<Confusion, double[][]> counted) {
    SortedMap<String, Letter> letters = new TreeMap<>();
    for (Map.Entry<Confusion, double[][]> entry : counted.entrySet()) {
      double[] total = new double[kinds];
      double sum = 0;
      for (int kind = 0; kind < kinds; kind++) {
        total[kind] = entry.getValue()[kind][1];
        sum += total[kind];
      }
      String intended = entry.getKey().intended();
      if (entry.getKey().isIdentity() && sum >= LEAST_SEEN) {
        letters.put(intended, new Letter(intended, total, new TreeMap<>()));
      }
    }
    for (Map.Entry<Confusion, double[][]> entry : counted.entrySet()) {
      Confusion confusion = entry.getKey();
      Letter letter = letters.get(confusion.intended());
      if (letter != null && confusion.observed().length() == 1 && !confusion.isIdentity()) {
        double[] shares = new double[kinds];
        for (int kind = 0; kind < kinds; kind++) {
          shares[kind] = entry.getValue()[kind][0] / Math.max(1, letter.total[kind]);
        }
        letter.readings.put(confusion.observed(), shares);
      }
    }
    return letters;
  }

  private static void share(
      Letter letter, SortedMap<String, Letter> letters, Map<Confusion, double[][]> result) {
    for (Letter other : letters.values()) {
      if (!other.letter.equals(letter.letter)) {
        for (Map.Entry<String, double[]> reading : other.readings.entrySet()) {
          // Another marked letter in this one's place is a matter of its own.
          if (!letters.containsKey(reading.getKey())) {
            add(reading.getKey(), letter, SHARED, reading.getValue(), result);
          }
        }
      }
    }
  }

  private static void readApart(Letter letter, Map<Confusion, double[][]> result) {
    List<Map.Entry<String, double[]>> likeliest = likeliest(letter.readings);
    for (Map.Entry<String, double[]> base : likeliest) {
      for (Map.Entry<String, double[]> mark : likeliest) {
        double[] shares = new double[letter.total.length];
        for (int kind = 0; kind < shares.length; kind++) {
          // Square roots: pairs are far more even than their parts.
          shares[kind] = Math.sqrt(base.getValue()[kind] * mark.getValue()[kind]);
        }
        if (!base.getKey().equals(mark.getKey())) {
          add(base.getKey() + mark.getKey(), letter, APART, shares, result);
        }
      }
    }
  }

  /** The readings with the greatest shares; of equal ones the first. */
  private static List<Map.Entry<String, double[]>> likeliest(SortedMap<String, double[]> readings) {
    List<Map.Entry<String, double[]>> rest = new ArrayList<>(readings.entrySet());
    List<Map.Entry<String, double[]>> likeliest = new ArrayList<>();
    while (!rest.isEmpty() && likeliest.size() < MOST_READINGS) {
      Map.Entry<String, double[]> next = rest.get(0);
      for (Map.Entry<String, double[]> reading : rest) {
        next = sum(reading.getValue()) > sum(next.getValue()) ? reading : next;
      }
      likeliest.add(next);
      rest.remove(next);
    }
    return likeliest;
  }

  private static double sum(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    return sum;
  }

  private static void add(
      String observed,
      Letter letter,
      double weight,
      double[] shares,
      Map<Confusion, double[][]> result) {
    Confusion confusion = new Confusion(observed, letter.letter);
    double[][] cells = result.get(confusion);
    if (cells == null) {
      cells = new double[shares.length][2];
      for (int kind = 0; kind < shares.length; kind++) {
        cells[kind][1] = letter.total[kind];
      }
      result.put(confusion, cells);
    }
    for (int kind = 0; kind < shares.length; kind++) {
      cells[kind][0] += weight * shares[kind] * letter.total[kind];
    }
  }
}
