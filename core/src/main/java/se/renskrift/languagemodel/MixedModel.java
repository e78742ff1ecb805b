package se.renskrift.languagemodel;

import java.util.Objects;

/** Two models of the same words mixed: a share of what one says and the rest of what the other. */
public final class MixedModel implements LanguageModel {
  /** Steps of the table to one of ln. */
  private static final int STEPS = 64;

  /** By how much less likely the lesser of two is: ln of what it adds to the greater. */
  private static final float[] ADDS = new float[20 * STEPS];

  static {
    for (int i = 0; i < ADDS.length; i++) {
      ADDS[i] = (float) StrictMath.log1p(StrictMath.exp(-i / (double) STEPS));
    }
  }

  private final LanguageModel base;
  private final LanguageModel own;
  private final float ofBase;
  private final float ofOwn;

  private MixedModel(LanguageModel base, LanguageModel own, double share) {
    this.base = base;
    this.own = own;
    ofBase = (float) StrictMath.log(1 - share);
    ofOwn = (float) StrictMath.log(share);
  }

  /**
   * The mixture of two models.
   *
   * @param share how much of the second, in [0, 1]
   * @throws IllegalArgumentException if the share is out of range, or the models number different
   *     words
   */
  public static MixedModel of(LanguageModel base, LanguageModel own, double share) {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(own, "own");
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share: " + share + " is not in [0, 1]");
    }
    if (base.words() != own.words()) {
      throw new IllegalArgumentException("own: has " + own.words() + " words, not " + base.words());
    }
    return new MixedModel(base, own, share);
  }

  @Override
  public int words() {
    return base.words();
  }

  @Override
  public float logProbability(int first, int second, int third) {
    return mix(base.logProbability(first, second, third), own.logProbability(first, second, third));
  }

  @Override
  public float logProbability(int word) {
    return mix(base.logProbability(word), own.logProbability(word));
  }

  private float mix(float baseSays, float ownSays) {
    float a = baseSays + ofBase;
    float b = ownSays + ofOwn;
    float difference = Math.abs(a - b) * STEPS;
    return Math.max(a, b) + (difference < ADDS.length - 1 ? ADDS[Math.round(difference)] : 0);
  }
}
