package se.renskrift.lexicon;

/**
 * The case a word is written in, where no sentence begins.
 *
 * @param capitalised share of its occurrences with a capital first letter only, in [0, 1]
 * @param capitals share with capitals elsewhere too: acronyms, inner capitals
 */
public record CaseProfile(float capitalised, float capitals) {
  /** The shares that are told apart: finely where a word is hardly ever capitalised, or always. */
  private static final float[] LEVELS = {
    0.0005f, 0.002f, 0.005f, 0.01f, 0.02f, 0.04f, 0.08f, 0.15f, 0.3f, 0.5f, 0.7f, 0.85f, 0.93f,
    0.97f, 0.99f, 1
  };

  private static final CaseProfile[] ALL = new CaseProfile[256];

  static {
    for (int i = 0; i < 256; i++) {
      ALL[i] = new CaseProfile(LEVELS[i & 15], LEVELS[i >> 4]);
    }
  }

  static CaseProfile of(byte packed) {
    return ALL[packed & 0xFF];
  }

  byte pack() {
    return (byte) (level(capitalised) | level(capitals) << 4);
  }

  private static int level(float share) {
    int level = 0;
    while (level < LEVELS.length - 1 && share > (LEVELS[level] + LEVELS[level + 1]) / 2) {
      level++;
    }
    return level;
  }
}
