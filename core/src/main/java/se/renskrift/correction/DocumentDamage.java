package se.renskrift.correction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.errormodel.ErrorModel;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.text.Token;

/** Fits the error model to one document. */
final class DocumentDamage {
  /** How many sightings the model of the kinds of damage is worth against the document's own. */
  private static final double STRENGTH = 20;

  private static final int GLANCES = 30;

  private static final double LEAST_SHARE = 0.05;

  private DocumentDamage() {}

  /** The model after a glance at the document's letters: which of the telling ones it has. */
  static ErrorModel glance(String text, ConfusionTable table) {
    String telling = ConfusionTable.TELLING;
    long[] counts = new long[telling.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 'z') {
        int letter = telling.indexOf(Character.toLowerCase(c));
        counts[letter >= 0 ? letter : telling.length()] += Character.isLetter(c) ? 1 : 0;
      } else if (c >= 'A' && c != '[' && c != ']' && c != '_') {
        counts[telling.length()]++;
      }
    }
    int kinds = table.kinds().size();
    double[] weights = new double[kinds];
    Arrays.fill(weights, 1.0 / kinds);
    for (int round = 0; round < GLANCES; round++) {
      double[] next = new double[kinds];
      for (int letter = 0; letter < counts.length; letter++) {
        double[] parts = new double[kinds];
        for (int kind = 0; kind < kinds; kind++) {
          parts[kind] = weights[kind] * letterShare(table, kind, letter);
        }
        double sum = Arrays.stream(parts).sum();
        for (int kind = 0; kind < kinds; kind++) {
          next[kind] += counts[letter] * parts[kind] / sum;
        }
      }
      double sum = Arrays.stream(next).sum();
      for (int kind = 0; kind < kinds && sum > 0; kind++) {
        weights[kind] = next[kind] / sum;
      }
    }
    // No kind is ruled out at a glance.
    for (int kind = 0; kind < kinds; kind++) {
      weights[kind] = weights[kind] * (1 - kinds * LEAST_SHARE) + LEAST_SHARE;
    }
    return ErrorModel.mixture(table, weights);
  }

  private static double letterShare(ConfusionTable table, int kind, int letter) {
    if (letter < ConfusionTable.TELLING.length()) {
      return table.letterShare(kind, letter);
    }
    double rest = 1;
    for (int i = 0; i < letter; i++) {
      rest -= table.letterShare(kind, i);
    }
    return rest;
  }

  /** The mixture of kinds that makes the document's words likeliest. */
  static ErrorModel estimate(List<Place> places, ConfusionTable table, LanguageModel model) {
    Map<Candidate[], Integer> times = new LinkedHashMap<>();
    for (Place place : places) {
      if (place.token().type() == Token.Type.WORD && !place.isBoundary()) {
        times.merge(place.candidates(), 1, Integer::sum);
      }
    }
    return ErrorModel.mixture(table, new DamageEstimator(table, model).estimate(times));
  }

  /** The model weighed with what a first reading found in the document. */
  static ErrorModel revise(ErrorModel errors, List<Place> places, int[] reading) {
    double[] counts = new double[errors.confusions().size()];
    Map<String, Integer> words = new HashMap<>();
    for (int t = 0; t < reading.length; t++) {
      Candidate chosen = places.get(t).candidates()[reading[t]];
      for (int confusion : chosen.confusions()) {
        counts[confusion]++;
      }
      words.merge(chosen.word(), 1, Integer::sum);
    }
    double[] totals = new RunCounter(errors.confusions()).count(words);
    return errors.revised(counts, totals, STRENGTH);
  }
}
