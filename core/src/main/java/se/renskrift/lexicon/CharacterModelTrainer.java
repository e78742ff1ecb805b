package se.renskrift.lexicon;

/**
 * Estimates a {@link CharacterModel} from words, each weighed the same.
 *
 * <p>Orders four to one are interpolated after Witten and Bell (1991). Not thread-safe.
 */
public final class CharacterModelTrainer {
  private static final int ORDERS = 4;

  private final int[][] counts = new int[ORDERS][];

  /** A trainer that has seen nothing. */
  public CharacterModelTrainer() {
    for (int order = 0; order < ORDERS; order++) {
      counts[order] = new int[1 << 5 * (order + 1)];
    }
  }

  /** Adds one word in lower case. */
  public void add(CharSequence word) {
    int history = 0;
    for (int i = 0; i <= word.length(); i++) {
      int symbol = i == word.length() ? 0 : CharacterModel.symbol(word.charAt(i));
      history = history << 5 & CharacterModel.SIZE - 1 | symbol;
      for (int order = 0; order < ORDERS; order++) {
        counts[order][history & (1 << 5 * (order + 1)) - 1]++;
      }
    }
  }

  /** The model of what was added. */
  public CharacterModel train() {
    double[] lower = new double[1];
    lower[0] = 1 / 32.0;
    for (int order = 0; order < ORDERS; order++) {
      double[] p = new double[counts[order].length];
      for (int history = 0; history < p.length; history += 32) {
        int total = 0;
        int kinds = 0;
        for (int symbol = 0; symbol < 32; symbol++) {
          total += counts[order][history + symbol];
          kinds += counts[order][history + symbol] > 0 ? 1 : 0;
        }
        for (int symbol = 0; symbol < 32; symbol++) {
          double shorter = lower[(history + symbol) % lower.length];
          p[history + symbol] =
              total == 0
                  ? shorter
                  : (counts[order][history + symbol] + kinds * shorter) / (total + kinds);
        }
      }
      lower = p;
    }
    byte[] table = new byte[lower.length];
    for (int i = 0; i < table.length; i++) {
      long steps = Math.round(-StrictMath.log(lower[i]) / CharacterModel.STEP);
      table[i] = (byte) Math.min(255, Math.max(0, steps));
    }
    return new CharacterModel(table);
  }
}
