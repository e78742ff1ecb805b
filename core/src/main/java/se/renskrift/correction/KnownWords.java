package se.renskrift.correction;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import se.renskrift.lexicon.CompoundLexicon;

/**
 * What searches with the same confusions found, for the words searched for most lately.
 *
 * <p>Of two generations the earlier is forgotten as soon as the recent is full. Thread-safe.
 */
final class KnownWords {
  /** So many words are of one generation: about eight megabytes. */
  private static final int GENERATION = 1 << 13;

  private final ConfusionIndex index;
  private volatile Map<String, KnownWord> recent = new ConcurrentHashMap<>();
  private volatile Map<String, KnownWord> earlier = Map.of();

  KnownWords(ConfusionIndex index) {
    this.index = index;
  }

  /** The confusions that searches for these words try. */
  ConfusionIndex index() {
    return index;
  }

  /**
   * What was found under a key, or is found now.
   *
   * @param search finds always the same for the same key; what it finds is not changed
   */
  KnownWord of(String key, Function<String, KnownWord> search) {
    if (key.length() > CompoundLexicon.LONGEST) {
      return search.apply(key);
    }
    KnownWord found = recent.get(key);
    if (found == null) {
      KnownWord before = earlier.get(key);
      found = before == null ? search.apply(key) : before;
      keep(key, found);
    }
    return found;
  }

  private void keep(String key, KnownWord found) {
    if (recent.size() >= GENERATION) {
      synchronized (this) {
        if (recent.size() >= GENERATION) {
          earlier = recent;
          recent = new ConcurrentHashMap<>();
        }
      }
    }
    recent.put(key, found);
  }
}
