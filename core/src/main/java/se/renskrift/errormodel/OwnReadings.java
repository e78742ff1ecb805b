package se.renskrift.errormodel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words of a user's pages, as read and as meant, for one more kind of damage.
 *
 * <p>A few pages cannot tell how likely every confusion is. So the new kind begins as the mixture
 * of the known kinds that fits the pages best, worth some sightings of every run of letters, to
 * which those of the pages are added. How many it is worth is told for each run by how well it
 * foretells the pages (empirical Bayes: the likeliest beta-binomial), so that a letter read in
 * quite another way is learnt from few sightings, and a rare confusion is not forgotten for being
 * absent. Not thread-safe.
 */
public final class OwnReadings {
  private static final String KIND = "own";

  /** How many sightings of a run what is known already may be worth. */
  private static final double[] STRENGTHS = {20, 200, 2000};

  /** P of what is not known. */
  private static final double LEAST_PROBABILITY = 1e-6;

  /** How often the pages must have a confusion that was never seen before. */
  private static final int LEAST = 2;

  private static final int ROUNDS = 50;

  private final ConfusionTrainer trainer = new ConfusionTrainer(List.of(KIND));

  /** No readings yet. */
  public OwnReadings() {}

  /** Adds a word as read and as meant; false if they have too little in common to teach. */
  public boolean add(String observed, String intended) {
    return trainer.add(KIND, observed, intended);
  }

  /** How many words other than those read right have been added. */
  public int damaged() {
    return trainer.damaged();
  }

  /** The cells of the known kinds with one more each, for this kind. */
  SortedMap<Confusion, double[][]> addTo(ConfusionCounts known) {
    SortedMap<Confusion, double[][]> cells = new TreeMap<>(known.cells());
    double[] letters = letters(known);
    trainer
        .counts(KIND)
        .forEach(
            (confusion, count) -> {
              if (count >= LEAST && isTold(confusion)) {
                cells.computeIfAbsent(confusion, c -> unseen(c, letters));
              }
            });
    SortedMap<Confusion, Double> foretold = foretold(known.table(), cells);
    Map<String, Double> strengths = strengths(foretold);
    cells.replaceAll(
        (confusion, kinds) -> {
          double strength = strengths.getOrDefault(confusion.intended(), STRENGTHS[0]);
          double[][] more = Arrays.copyOf(kinds, kinds.length + 1);
          more[kinds.length] =
              new double[] {
                count(confusion) + strength * foretold.getOrDefault(confusion, 0.0),
                total(confusion) + strength
              };
          return more;
        });
    return cells;
  }

  /** That a letter which is a word was read right goes unsaid. */
  private static boolean isTold(Confusion confusion) {
    return !(confusion.isLone() && confusion.isIdentity());
  }

  private int count(Confusion confusion) {
    return trainer.counts(KIND).getOrDefault(confusion, 0);
  }

  private long total(Confusion confusion) {
    // What is about no letter in particular is as it was.
    return confusion.isAny() ? 0 : trainer.total(KIND, confusion.intended());
  }

  /**
   * How often each known kind had a run that no confusion tells of, as the pages lead to expect.
   */
  private double[][] unseen(Confusion confusion, double[] letters) {
    double share = total(confusion) / (double) Math.max(1, trainer.total(KIND, ""));
    double[][] cells = new double[letters.length][];
    for (int kind = 0; kind < letters.length; kind++) {
      cells[kind] = new double[] {0, Math.rint(letters[kind] * Math.min(1, share))};
    }
    return cells;
  }

  /** By kind, how many letters were read: the total of what was read where nothing was meant. */
  private static double[] letters(ConfusionCounts known) {
    double[] letters = new double[known.kinds().size()];
    known
        .cells()
        .forEach(
            (confusion, cells) -> {
              for (int kind = 0; kind < letters.length; kind++) {
                if (confusion.intended().isEmpty() && !confusion.isAny()) {
                  letters[kind] = Math.max(letters[kind], cells[kind][1]);
                }
              }
            });
    return letters;
  }

  /** How likely each confusion is by the mixture of known kinds that fits the pages best. */
  private SortedMap<Confusion, Double> foretold(
      ConfusionTable table, SortedMap<Confusion, double[][]> cells) {
    double[] weights = weights(table);
    SortedMap<Confusion, Double> foretold = new TreeMap<>();
    for (Confusion confusion : cells.keySet()) {
      int index = table.indexOf(confusion.observed(), confusion.intended());
      double p = 0;
      for (int kind = 0; kind < weights.length && index >= 0; kind++) {
        p += weights[kind] * StrictMath.exp(table.logProbability(kind, index));
      }
      foretold.put(confusion, Math.max(LEAST_PROBABILITY, p));
    }
    return foretold;
  }

  /** The shares of the known kinds that make what the pages have likeliest. */
  private double[] weights(ConfusionTable table) {
    int kinds = table.kinds().size();
    SortedMap<Confusion, Integer> seen = new TreeMap<>(trainer.counts(KIND));
    double[] weights = new double[kinds];
    Arrays.fill(weights, 1.0 / kinds);
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[kinds];
      Arrays.fill(next, 1e-6);
      seen.forEach(
          (confusion, count) -> {
            int index = table.indexOf(confusion.observed(), confusion.intended());
            double[] parts = new double[kinds];
            for (int kind = 0; kind < kinds && index >= 0; kind++) {
              parts[kind] = weights[kind] * StrictMath.exp(table.logProbability(kind, index));
            }
            double sum = Arrays.stream(parts).sum();
            for (int kind = 0; kind < kinds && sum > 0; kind++) {
              next[kind] += count * parts[kind] / sum;
            }
          });
      double sum = Arrays.stream(next).sum();
      for (int kind = 0; kind < kinds; kind++) {
        weights[kind] = next[kind] / sum;
      }
    }
    return weights;
  }

  /** By intended run, how many sightings what was foretold of it is worth. */
  private Map<String, Double> strengths(SortedMap<Confusion, Double> foretold) {
    Map<String, double[]> likelihoods = new TreeMap<>();
    foretold.forEach(
        (confusion, p) -> {
          double[] sums =
              likelihoods.computeIfAbsent(
                  confusion.intended(), run -> new double[STRENGTHS.length]);
          for (int i = 0; i < STRENGTHS.length; i++) {
            double q = Math.min(p, 1 - LEAST_PROBABILITY);
            long total = total(confusion);
            sums[i] +=
                Gamma.betaBinomial(
                    Math.min(count(confusion), total),
                    total,
                    STRENGTHS[i] * q,
                    STRENGTHS[i] * (1 - q));
          }
        });
    Map<String, Double> strengths = new TreeMap<>();
    likelihoods.forEach(
        (run, sums) -> {
          int best = 0;
          for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
          }
          strengths.put(run, STRENGTHS[best]);
        });
    return strengths;
  }
}
