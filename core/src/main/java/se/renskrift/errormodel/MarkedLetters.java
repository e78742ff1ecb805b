package se.renskrift.errormodel;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** The counts with those of readings never seen added, as fractions. */
  static SortedMap<Confusion, double[][]> generalise(
      int kinds, SortedMap<Confusion, long[][]> counted) {
    SortedMap<Confusion, double[][]> result = new TreeMap<>();
    counted.forEach(
        (confusion, cells) -> {
          double[][] copy = new double[kinds][2];
          for (int kind = 0; kind < kinds; kind++) {
            copy[kind][0] = cells[kind][0];
            copy[kind][1] = cells[kind][1];
          }
          result.put(confusion, copy);
        });
    Map<String, double[]> totals = new TreeMap<>();
    counted.forEach(
        (confusion, cells) -> {
          double[] total = new double[kinds];
          double sum = 0;
          for (int kind = 0; kind < kinds; kind++) {
            total[kind] = cells[kind][1];
            sum += total[kind];
          }
          if (confusion.isIdentity() && sum >= LEAST_SEEN) {
            totals.put(confusion.intended(), total);
          }
        });
    Map<String, Map<String, double[]>> readings = new TreeMap<>();
    counted.forEach(
        (confusion, cells) -> {
          double[] total = totals.get(confusion.intended());
          if (total != null && confusion.observed().length() == 1 && !confusion.isIdentity()) {
            double[] shares = new double[kinds];
            for (int kind = 0; kind < kinds; kind++) {
              shares[kind] = cells[kind][0] / Math.max(1, total[kind]);
            }
            readings
                .computeIfAbsent(confusion.intended(), letter -> new TreeMap<>())
                .put(confusion.observed(), shares);
          }
        });
    totals.forEach(
        (letter, total) -> {
          share(letter, total, totals, readings, result);
          readApart(letter, total, readings.getOrDefault(letter, Map.of()), result);
        });
    return result;
  }

  private static void share(
      String letter,
      double[] total,
      Map<String, double[]> letters,
      Map<String, Map<String, double[]>> readings,
      Map<Confusion, double[][]> result) {
    for (String other : letters.keySet()) {
      if (!other.equals(letter)) {
        readings
            .getOrDefault(other, Map.of())
            .forEach(
                (observed, shares) -> {
                  // Another marked letter in this one's place is a matter of its own.
                  if (!letters.containsKey(observed)) {
                    add(new Confusion(observed, letter), SHARED, shares, total, result);
                  }
                });
      }
    }
  }

  private static void readApart(
      String letter,
      double[] total,
      Map<String, double[]> readings,
      Map<Confusion, double[][]> result) {
    List<Map.Entry<String, double[]>> likeliest = new ArrayList<>(readings.entrySet());
    likeliest.sort(
        Comparator.comparingDouble((Map.Entry<String, double[]> e) -> -sum(e.getValue()))
            .thenComparing(Map.Entry::getKey));
    likeliest = likeliest.subList(0, Math.min(MOST_READINGS, likeliest.size()));
    for (Map.Entry<String, double[]> base : likeliest) {
      for (Map.Entry<String, double[]> mark : likeliest) {
        String pair = base.getKey() + mark.getKey();
        double[] shares = new double[total.length];
        for (int kind = 0; kind < shares.length; kind++) {
          // Square roots: pairs are far more even than their parts.
          shares[kind] = Math.sqrt(base.getValue()[kind] * mark.getValue()[kind]);
        }
        if (!base.getKey().equals(mark.getKey())) {
          add(new Confusion(pair, letter), APART, shares, total, result);
        }
      }
    }
  }

  private static double sum(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    return sum;
  }

  private static void add(
      Confusion confusion,
      double weight,
      double[] shares,
      double[] total,
      Map<Confusion, double[][]> result) {
    double[][] cells =
        result.computeIfAbsent(
            confusion,
            c -> {
              double[][] fresh = new double[total.length][2];
              for (int kind = 0; kind < total.length; kind++) {
                fresh[kind][1] = total[kind];
              }
              return fresh;
            });
    for (int kind = 0; kind < total.length; kind++) {
      cells[kind][0] += weight * shares[kind] * total[kind];
    }
  }
}
