package se.renskrift.languagemodel;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A trigram back-off model in hash tables of fingerprints, one byte a probability.
 *
 * <p>The tables are ordered: on the way from where an entry is looked for to where it stands no
 * fingerprint is less than its own. A bigram entry holds 16 bits of fingerprint, its probability
 * and its back-off weight; a trigram entry 24 bits of fingerprint and its probability. Unknown
 * n-grams are mistaken for known ones about once in 20,000 (bigrams) and 5 million (trigrams)
 * look-ups, always the same ones.
 */
public final class NgramModel implements LanguageModel {
  /** Step of the stored ln probabilities. */
  static final float STEP = 1 / 12f;

  private static final float[] LN = new float[256];

  static {
    for (int i = 0; i < 256; i++) {
      LN[i] = -i * STEP;
    }
  }

  private final int words;
  private final byte[] unigrams;
  private final byte[] backoffs;
  private final int[] bigrams;
  private final int[] trigrams;

  NgramModel(int words, byte[] unigrams, byte[] backoffs, int[] bigrams, int[] trigrams) {
    this.words = words;
    this.unigrams = unigrams;
    this.backoffs = backoffs;
    this.bigrams = bigrams;
    this.trigrams = trigrams;
  }

  @Override
  public int words() {
    return words;
  }

  @Override
  public float logProbability(int word) {
    return LN[unigrams[word] & 0xFF];
  }

  @Override
  public float logProbability(int first, int second, int third) {
    long history = pair(first, second);
    int context = find(bigrams, mix(history), 16);
    // Whatever trigrams begin with an unknown bigram are unknown.
    int trigram = context == 0 ? 0 : find(trigrams, hash(history, third), 8);
    if (trigram != 0) {
      return LN[trigram & 0xFF];
    }
    int shorter = find(bigrams, mix(pair(second, third)), 16);
    float lower =
        shorter != 0
            ? LN[shorter >>> 8 & 0xFF]
            : LN[backoffs[second] & 0xFF] + LN[unigrams[third] & 0xFF];
    return context == 0 ? lower : lower + LN[context & 0xFF];
  }

  /**
   * {@link #logProbability(int, int, int)} of all, step by step for all at once.
   *
   * <p>A trigram is only kept with the bigram that it begins with, so that most need no look-up.
   */
  @Override
  public void lookUp(Trigrams all) {
    int size = all.size();
    // A first look at each slot: the loops do not depend on what they find, so the processor need
    // not wait for one before it asks for the next.
    for (int i = 0; i < size; i++) {
      int second = all.second[i];
      long shorter = mix(pair(second, all.third[i]));
      all.hashes[i] = shorter;
      all.entries[i] = bigrams[slot(shorter, bigrams.length)];
      all.contexts[i] = bigrams[slot(mix(pair(all.first[i], second)), bigrams.length)];
      // Where no bigram is found, too.
      all.logProbabilities[i] = LN[backoffs[second] & 0xFF] + LN[unigrams[all.third[i]] & 0xFF];
    }
    int known = 0;
    for (int i = 0; i < size; i++) {
      int shorter = find(bigrams, all.hashes[i], 16, all.entries[i]);
      float lower = shorter != 0 ? LN[shorter >>> 8 & 0xFF] : all.logProbabilities[i];
      long history = pair(all.first[i], all.second[i]);
      int context = find(bigrams, mix(history), 16, all.contexts[i]);
      all.logProbabilities[i] = lower;
      if (context != 0) {
        all.logProbabilities[i] += LN[context & 0xFF];
        long hash = hash(history, all.third[i]);
        all.hashes[known] = hash;
        all.entries[known] = trigrams[slot(hash, trigrams.length)];
        all.known[known++] = i;
      }
    }
    for (int k = 0; k < known; k++) {
      int trigram = find(trigrams, all.hashes[k], 8, all.entries[k]);
      if (trigram != 0) {
        all.logProbabilities[all.known[k]] = LN[trigram & 0xFF];
      }
    }
  }

  static long pair(int first, int second) {
    return (long) first << 32 | second;
  }

  static long hash(long history, int third) {
    return mix(history * 0x9E3779B97F4A7C15L + third);
  }

  static long mix(long key) {
    long h = key * 0xBF58476D1CE4E5B9L;
    h ^= h >>> 31;
    h *= 0x94D049BB133111EBL;
    return h ^ h >>> 29;
  }

  /** The slot in a table of the given length where the search for a hash begins. */
  static int slot(long hash, int length) {
    return (int) ((hash >>> 32) * length >>> 32);
  }

  /**
   * The fingerprint of a hash in the entry's high bits, never 0, above {@code low} bits of data.
   */
  static int fingerprint(long hash, int low) {
    int print = (int) hash >>> low;
    return (print == 0 ? 1 : print) << low;
  }

  private static int find(int[] table, long hash, int low) {
    return find(table, hash, low, table[slot(hash, table.length)]);
  }

  /** The entry of a hash, or 0 if there is none, given the entry of the slot it would be in. */
  private static int find(int[] table, long hash, int low, int atSlot) {
    int print = fingerprint(hash, low) >>> low;
    int entry = atSlot;
    // Greater fingerprints may come before it, lesser ones and empty slots may not.
    for (int slot = slot(hash, table.length); entry >>> low > print; ) {
      slot = slot + 1 == table.length ? 0 : slot + 1;
      entry = table[slot];
    }
    return entry >>> low == print ? entry : 0;
  }

  /** How many bytes {@link #write} needs. */
  public int byteSize() {
    return 12 + 2 * unigrams.length + 4 * (bigrams.length + trigrams.length);
  }

  /** Writes the model at the buffer's position. */
  public void write(ByteBuffer out) {
    out.putInt(words).putInt(bigrams.length).putInt(trigrams.length);
    out.asIntBuffer().put(bigrams).put(trigrams);
    out.position(out.position() + 4 * (bigrams.length + trigrams.length));
    out.put(unigrams).put(backoffs);
  }

  /**
   * Reads a model from the buffer's position.
   *
   * @throws IOException if the buffer ends too early
   */
  public static NgramModel read(ByteBuffer in) throws IOException {
    int words = in.getInt();
    int pairs = in.getInt();
    int triples = in.getInt();
    if (words < 0 || pairs < 1 || triples < 1 || in.remaining() < 4L * pairs + 4L * triples) {
      throw new IOException("the n-gram model is cut short");
    }
    int[] bigrams = new int[pairs];
    int[] trigrams = new int[triples];
    in.asIntBuffer().get(bigrams).get(trigrams);
    in.position(in.position() + 4 * (pairs + triples));
    byte[] unigrams = new byte[words + 3];
    byte[] backoffs = new byte[words + 3];
    in.get(unigrams).get(backoffs);
    return new NgramModel(words, unigrams, backoffs, bigrams, trigrams);
  }
}
