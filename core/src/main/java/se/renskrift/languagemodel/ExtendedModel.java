package se.renskrift.languagemodel;

import java.util.Objects;

/**
 * A model that numbers more words than another.
 *
 * <p>An added word is likely where unknown words are, as a share of them; if the base has the word
 * too, it is at least as likely as there. In a history it is what it is to the base.
 */
public final class ExtendedModel implements LanguageModel {
  private final LanguageModel base;
  private final int known;
  private final float[] shares;
  private final int[] inBase;

  private ExtendedModel(LanguageModel base, float[] shares, int[] inBase) {
    this.base = base;
    this.known = base.words();
    this.shares = shares;
    this.inBase = inBase;
  }

  /**
   * The model with more words, numbered after those it has.
   *
   * @param shares ln P(word | a word unknown to the base), of each
   * @param inBase the number each has in the base; that of unknown words where it has none
   * @throws IllegalArgumentException if there is not one number for each share
   */
  public static ExtendedModel of(LanguageModel base, float[] shares, int[] inBase) {
    if (shares.length != inBase.length) {
      throw new IllegalArgumentException(
          "inBase: " + inBase.length + " numbers for " + shares.length + " shares");
    }
    return new ExtendedModel(Objects.requireNonNull(base, "base"), shares.clone(), inBase.clone());
  }

  @Override
  public int words() {
    return known + shares.length;
  }

  @Override
  public float logProbability(int first, int second, int third) {
    int a = inBase(first);
    int b = inBase(second);
    int c = inBase(third);
    if (!isAdded(third)) {
      return base.logProbability(a, b, c);
    }
    float share = base.logProbability(a, b, base.unknown()) + shares[third - known];
    return c == base.unknown() ? share : Math.max(share, base.logProbability(a, b, c));
  }

  @Override
  public float logProbability(int word) {
    int c = inBase(word);
    if (!isAdded(word)) {
      return base.logProbability(c);
    }
    float share = base.logProbability(base.unknown()) + shares[word - known];
    return c == base.unknown() ? share : Math.max(share, base.logProbability(c));
  }

  private boolean isAdded(int word) {
    return word >= known && word < known + shares.length;
  }

  private int inBase(int word) {
    return word < known ? word : isAdded(word) ? inBase[word - known] : word - shares.length;
  }
}
