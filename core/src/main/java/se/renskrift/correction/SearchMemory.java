package se.renskrift.correction;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.errormodel.ErrorModel;

/**
 * Remembers what was searched for in earlier documents, by what a glance at each showed.
 *
 * <p>What it holds decides how soon an answer is there, never which. Bounded and thread-safe.
 */
final class SearchMemory {
  /** So many glances are remembered; one more takes the place of that asked for longest ago. */
  private static final int MOST_GLANCES = 12;

  /** Confusions less likely than this, as ln, are not tried. */
  private static final float LEAST_CONFUSION = -10.5f;

  private final ConfusionTable table;
  private final Map<List<Double>, KnownWords> glances =
      Collections.synchronizedMap(new LatelyAsked());

  SearchMemory(ConfusionTable table) {
    this.table = table;
  }

  /** The words known of documents that look like this one. */
  KnownWords of(String text) {
    double[] weights = DamageGlance.weights(text, table);
    List<Double> glance = Arrays.stream(weights).boxed().toList();
    return glances.computeIfAbsent(
        glance,
        unseen ->
            new KnownWords(
                new ConfusionIndex(ErrorModel.mixture(table, weights), LEAST_CONFUSION)));
  }

  /** Glances in the order in which they were last asked for. */
  private static final class LatelyAsked extends LinkedHashMap<List<Double>, KnownWords> {
    private static final long serialVersionUID = 1;

    LatelyAsked() {
      super(2 * MOST_GLANCES, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<List<Double>, KnownWords> eldest) {
      return size() > MOST_GLANCES;
    }
  }
}
