package se.renskrift.languagemodel;

/**
 * Trigrams to be looked up together, each with its place in an array of sums.
 *
 * <p>A look-up mostly waits for memory; many at once wait at the same time. Not thread-safe.
 */
public final class Trigrams {
  /** How many are looked up at once: enough to overlap, few enough to stay in the cache. */
  static final int MOST = 256;

  private final LanguageModel model;
  private final float[][] targets = new float[MOST][];
  private final int[] places = new int[MOST];
  private int size;

  final int[] first = new int[MOST];
  final int[] second = new int[MOST];
  final int[] third = new int[MOST];

  /** What the model says of each: ln P(third | first, second). */
  final float[] logProbabilities = new float[MOST];

  // Scratch space of the model.
  final long[] hashes = new long[MOST];
  final int[] entries = new int[MOST];
  final int[] known = new int[MOST];
  final int[] contexts = new int[MOST];

  /** Trigrams for a model. */
  public Trigrams(LanguageModel model) {
    this.model = model;
  }

  /**
   * Adds ln P(third | first, second) to an element of an array, by {@link #flush} at the latest.
   */
  public void addTo(float[] target, int place, int first, int second, int third) {
    if (size == MOST) {
      flush();
    }
    targets[size] = target;
    places[size] = place;
    this.first[size] = first;
    this.second[size] = second;
    this.third[size++] = third;
  }

  /** Looks up what has not been yet. */
  public void flush() {
    model.lookUp(this);
    for (int i = 0; i < size; i++) {
      targets[i][places[i]] += logProbabilities[i];
    }
    size = 0;
  }

  int size() {
    return size;
  }
}
