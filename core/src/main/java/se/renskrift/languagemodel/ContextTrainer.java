package se.renskrift.languagemodel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Trains a {@link ContextModel} on clean text.
 *
 * <p>Each word of a group in the text is an example for it and against the others: multinomial
 * logistic regression, its steps after AdaGrad (Duchi et al. 2011). The same text in the same order
 * gives the same model. Not thread-safe.
 */
public final class ContextTrainer {
  private static final int SLOTS = 1 << 21;
  private static final float RATE = 0.1f;
  private static final float LARGEST = 4;

  private final long[] members;
  private final int[] groups;
  private final int[][] ofGroup;
  private final float[] biases;
  private final float[] biasSquares;
  private final float[] weights = new float[SLOTS];
  private final float[] squares = new float[SLOTS];
  private final ContextModel names;

  /**
   * @param words words in lower case; those that are alike but for marks form groups
   */
  public ContextTrainer(Collection<String> words) {
    TreeMap<String, List<String>> byKey = new TreeMap<>();
    for (String word : words) {
      byKey.computeIfAbsent(key(word), key -> new ArrayList<>()).add(word);
    }
    byKey.values().removeIf(group -> group.size() < 2);
    TreeMap<Long, Integer> groupOf = new TreeMap<>();
    int group = 0;
    for (List<String> alike : byKey.values()) {
      for (String word : alike) {
        groupOf.put(ContextModel.hash(word), group);
      }
      group++;
    }
    members = groupOf.keySet().stream().mapToLong(Long::longValue).toArray();
    groups = groupOf.values().stream().mapToInt(Integer::intValue).toArray();
    ofGroup = new int[group][];
    for (int i = 0; i < members.length; i++) {
      int[] before = ofGroup[groups[i]] == null ? new int[0] : ofGroup[groups[i]];
      ofGroup[groups[i]] = Arrays.copyOf(before, before.length + 1);
      ofGroup[groups[i]][before.length] = i;
    }
    biases = new float[members.length];
    biasSquares = new float[members.length];
    names = new ContextModel(members, groups, biases, new byte[1], 1);
  }

  /** A word without its marks. */
  private static String key(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  /** How many words have alternatives. */
  public int members() {
    return members.length;
  }

  /**
   * Learns from a sequence of words.
   *
   * @param words in lower case, with {@link ContextModel#DATA} and {@link ContextModel#BOUNDARY}
   */
  public void add(List<String> words) {
    String[] around = new String[2 * ContextModel.REACH];
    for (int t = 0; t < words.size(); t++) {
      int member = names.member(words.get(t));
      if (member != ContextModel.NONE) {
        around(words, t, around);
        learn(member, ContextModel.features(around));
      }
    }
  }

  private static void around(List<String> words, int t, String[] around) {
    for (int k = 0; k < ContextModel.REACH; k++) {
      int left = t - k - 1;
      int right = t + k + 1;
      around[2 * k] = left < 0 ? ContextModel.BOUNDARY : words.get(left);
      around[2 * k + 1] = right >= words.size() ? ContextModel.BOUNDARY : words.get(right);
    }
  }

  private void learn(int member, long[] features) {
    int[] alike = ofGroup[groups[member]];
    double[] scores = new double[alike.length];
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < alike.length; i++) {
      double sum = biases[alike[i]];
      for (long feature : features) {
        sum += weights[ContextModel.slot(feature, members[alike[i]], SLOTS)];
      }
      scores[i] = sum;
      best = Math.max(best, sum);
    }
    double total = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - best);
      total += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      float error = (float) ((alike[i] == member ? 1 : 0) - scores[i] / total);
      if (Math.abs(error) > 1e-3f) {
        int m = alike[i];
        biasSquares[m] += error * error;
        biases[m] += RATE * error / (float) Math.sqrt(biasSquares[m] + 1);
        for (long feature : features) {
          int slot = ContextModel.slot(feature, members[m], SLOTS);
          squares[slot] += error * error;
          weights[slot] += RATE * error / (float) Math.sqrt(squares[slot] + 0.1f);
        }
      }
    }
  }

  /** The model of what was learnt. */
  public ContextModel train() {
    float step = LARGEST / Byte.MAX_VALUE;
    byte[] packed = new byte[SLOTS];
    for (int i = 0; i < SLOTS; i++) {
      float clipped = Math.max(-LARGEST, Math.min(LARGEST, weights[i]));
      packed[i] = (byte) Math.round(clipped / step);
    }
    return new ContextModel(members, groups, biases.clone(), packed, step);
  }
}
