package se.renskrift.correction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.errormodel.ErrorModel;
import se.renskrift.languagemodel.LanguageModel;

/** Fits the error model to one document. */
final class DocumentDamage {
  /** How many sightings the model of the kinds of damage is worth against the document's own. */
  private static final double STRENGTH = 20;

  /** What each kind of damage explains of the words of another language. */
  private static final double FOREIGN_DAMAGED = 0.005;

  /** By place, the kind of part. */
  private final int[] parts;

  /** By kind of part, its model, or null where there is none. */
  private final @Nullable ErrorModel[] models;

  DocumentDamage(int[] parts, @Nullable ErrorModel[] models) {
    this.parts = parts;
    this.models = models;
  }

  /**
   * Fits a model to each kind of part: the mixture of kinds that makes the words of all the parts
   * damaged so likeliest.
   *
   * @param seams before each place, or null
   */
  static DocumentDamage estimate(
      List<Place> places, Seam[] seams, ConfusionTable table, LanguageModel model) {
    int kinds = table.kinds().size();
    WordLikelihoods likelihoods = new WordLikelihoods(places, table, model);
    int[] parts = DamageParts.of(places, seams, likelihoods);
    int[][] times = new PartMerger(likelihoods, seams).merge(parts);
    @Nullable ErrorModel[] models = new ErrorModel[kinds + 1];
    for (int kind = 0; kind < kinds; kind++) {
      if (times[kind] != null) {
        double[] weights =
            DamageEstimator.estimate(
                likelihoods::said, times[kind], kinds, DamageEstimator.PRIOR_CLEAN);
        models[kind] = ErrorModel.mixture(table, weights);
      }
    }
    for (int part : parts) {
      if (part == kinds && models[kinds] == null) {
        models[kinds] = foreign(table);
      }
    }
    return new DocumentDamage(parts, models);
  }

  private static ErrorModel foreign(ConfusionTable table) {
    double[] clean = new double[table.kinds().size()];
    Arrays.fill(clean, FOREIGN_DAMAGED);
    clean[clean.length - 1] = 1 - (clean.length - 1) * FOREIGN_DAMAGED;
    return ErrorModel.mixture(table, clean);
  }

  /** The models, each weighed with what a first reading found in the parts damaged so. */
  DocumentDamage revised(List<Place> places, int[] reading, RunCounter runs) {
    @Nullable ErrorModel[] revised = models.clone();
    for (int kind = 0; kind < models.length - 1; kind++) {
      if (models[kind] != null) {
        revised[kind] = revised(kind, places, reading, runs);
      }
    }
    return new DocumentDamage(parts, revised);
  }

  private ErrorModel revised(int kind, List<Place> places, int[] reading, RunCounter runs) {
    ErrorModel errors = of(kind);
    double[] counts = new double[errors.confusions().size()];
    Map<String, Integer> words = new HashMap<>();
    for (int t = 0; t < reading.length; t++) {
      if (parts[t] == kind) {
        Candidate chosen = places.get(t).candidates()[reading[t]];
        for (int confusion : chosen.confusions()) {
          counts[confusion]++;
        }
        words.merge(chosen.word(), 1, Integer::sum);
      }
    }
    return errors.revised(counts, runs.count(words), STRENGTH);
  }

  /** The error model of a kind of part that the document has. */
  ErrorModel of(int part) {
    return Objects.requireNonNull(models[part]);
  }

  /** The error model of a place. */
  ErrorModel at(int place) {
    return of(parts[place]);
  }

  /** Which kind of part a place is in; parts of one kind were damaged alike. */
  int part(int place) {
    return parts[place];
  }

  /** Whether parts of a kind are in another language. */
  boolean isForeign(int part) {
    return part == models.length - 1;
  }

  /** How many kinds of parts there may be. */
  int kinds() {
    return models.length;
  }
}
