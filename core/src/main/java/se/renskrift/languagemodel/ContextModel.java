package se.renskrift.languagemodel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Which of several words that differ only in marks fits between its neighbours.
 *
 * <p>Words such as {@code har} and {@code här} form a group. A log-linear model weighs each word of
 * a group by the words around it and by how those end (after Golding and Roth, "A Winnow-Based
 * Approach to Context-Sensitive Spelling Correction", 1999); weights are found by hash, without
 * their keys, so that rare features may share one. It sees three words on either side, where an
 * n-gram model sees two, and generalises by endings. Immutable and thread-safe.
 */
public final class ContextModel {
  /** How many words on either side count. */
  public static final int REACH = 3;

  /** Stands for a number, date, reference or address among neighbours. */
  public static final String DATA = "#";

  /** Stands among neighbours where a sentence begins or ends. */
  public static final String BOUNDARY = "";

  /** What {@link #member} answers for a word of no group. */
  public static final int NONE = -1;

  /** The number of features of a context. */
  public static final int FEATURES = 15;

  /** Hashes of the words that have alternatives, sorted. */
  private final long[] members;

  /** By member: the group it belongs to. */
  private final int[] groups;

  private final float[] biases;
  private final byte[] weights;
  private final float step;

  ContextModel(long[] members, int[] groups, float[] biases, byte[] weights, float step) {
    this.members = members;
    this.groups = groups;
    this.biases = biases;
    this.weights = weights;
    this.step = step;
  }

  /** A model of no words, which has nothing to say. */
  public static ContextModel empty() {
    return new ContextModel(new long[0], new int[0], new float[0], new byte[1], 1);
  }

  /** The index of a word in lower case, or {@link #NONE} if it has no alternatives. */
  public int member(String word) {
    int index = Arrays.binarySearch(members, hash(word));
    return index < 0 ? NONE : index;
  }

  /** The group of a member, by its index. */
  public int group(int member) {
    return groups[member];
  }

  /**
   * The features of a place.
   *
   * @param around the words around it in lower case, the nearest on the left first, then the
   *     nearest on the right: left, right, second left, second right, and so on
   */
  public static long[] features(String[] around) {
    long left = hash(around[0]);
    long right = hash(around[1]);
    long left2 = hash(around[2]);
    long right2 = hash(around[3]);
    long endLeft = hash(ending(around[0], 3));
    long endRight = hash(ending(around[1], 3));
    return new long[] {
      feature(1, left, 0),
      feature(2, right, 0),
      feature(3, left2, 0),
      feature(4, right2, 0),
      feature(5, left2, left),
      feature(6, left, right),
      feature(7, right, right2),
      feature(8, endLeft, 0),
      feature(9, endRight, 0),
      feature(10, hash(ending(around[0], 2)), hash(ending(around[1], 2))),
      feature(11, hash(around[4]), 0),
      feature(12, hash(around[5]), 0),
      feature(13, hash(ending(around[2], 3)), 0),
      feature(14, hash(ending(around[3], 3)), 0),
      feature(15, left, endRight)
    };
  }

  private static String ending(String word, int length) {
    return word.length() <= length ? word : word.substring(word.length() - length);
  }

  private static long feature(int kind, long first, long second) {
    return NgramModel.mix(first + NgramModel.mix(second + kind));
  }

  static long hash(String word) {
    long hash = 1125899906842597L;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return NgramModel.mix(hash);
  }

  /** Where the weight of a feature for a member stands among so many. */
  static int slot(long feature, long member, int weights) {
    return (int) (NgramModel.mix(feature ^ member) & weights - 1);
  }

  /** How well a member fits, by its index, as ln of what is proportional to its probability. */
  public float score(int member, long[] features) {
    int sum = 0;
    for (long feature : features) {
      sum += weights[slot(feature, members[member], weights.length)];
    }
    return biases[member] + sum * step;
  }

  /** How many bytes {@link #write} needs. */
  public int byteSize() {
    return 12 + 16 * members.length + weights.length;
  }

  /** Writes the model at the buffer's position. */
  public void write(ByteBuffer out) {
    out.putInt(members.length).putInt(weights.length).putFloat(step);
    for (int i = 0; i < members.length; i++) {
      out.putLong(members[i]).putInt(groups[i]).putFloat(biases[i]);
    }
    out.put(weights);
  }

  /**
   * Reads a model from the buffer's position.
   *
   * @throws IOException if the buffer ends too early
   */
  public static ContextModel read(ByteBuffer in) throws IOException {
    int size = in.getInt();
    int slots = in.getInt();
    float step = in.getFloat();
    if (size < 0 || Integer.bitCount(slots) != 1 || in.remaining() < 16L * size + slots) {
      throw new IOException("the context model is cut short");
    }
    long[] members = new long[size];
    int[] groups = new int[size];
    float[] biases = new float[size];
    for (int i = 0; i < size; i++) {
      members[i] = in.getLong();
      groups[i] = in.getInt();
      biases[i] = in.getFloat();
    }
    byte[] weights = new byte[slots];
    in.get(weights);
    return new ContextModel(members, groups, biases, weights, step);
  }
}
