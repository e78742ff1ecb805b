package se.renskrift.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.errormodel.ErrorModel;

/**
 * Remembers what was searched for in earlier documents, by what a glance at each showed.
 *
 * <p>What it holds decides how soon an answer is there, never which. Bounded and thread-safe.
 */
final class SearchMemory {
  /** So many glances are remembered; an archive that shows more begins anew. */
  private static final int MOST_GLANCES = 8;

  /** Confusions less likely than this, as ln, are not tried. */
  private static final float LEAST_CONFUSION = -10.5f;

  private final ConfusionTable table;
  private final Map<List<Double>, KnownWords> glances = new ConcurrentHashMap<>();

  SearchMemory(ConfusionTable table) {
    this.table = table;
  }

  /** The words known of documents that look like this one. */
  KnownWords of(String text) {
    double[] weights = DamageGlance.weights(text, table);
    List<Double> glance = Arrays.stream(weights).boxed().toList();
    KnownWords words = glances.get(glance);
    if (words == null) {
      words =
          new KnownWords(new ConfusionIndex(ErrorModel.mixture(table, weights), LEAST_CONFUSION));
      if (glances.size() >= MOST_GLANCES) {
        glances.clear();
      }
      glances.put(glance, words);
    }
    return words;
  }
}
