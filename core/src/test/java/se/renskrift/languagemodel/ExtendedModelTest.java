package se.renskrift.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** More words, and two models as one. */
class ExtendedModelTest {
  private static final int WORDS = 20;

  private static NgramModel model(int words, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    NgramTrainer trainer = new NgramTrainer(words);
    for (int i = 0; i < 20_000; i++) {
      trainer.add(random.nextInt(random.nextInt(words) + 1));
      if (i % 17 == 0) {
        trainer.add(words + 2);
        trainer.add(words);
        trainer.add(words);
      }
    }
    return trainer.train(1, 1);
  }

  private final NgramModel base = model(WORDS, 1);

  /** One word that the base does not have, and one, of number 7, that it has. */
  private final ExtendedModel model =
      ExtendedModel.of(base, new float[] {-2, -1}, new int[] {base.unknown(), 7});

  @Test
  void numbersTheWordsAfterThoseOfTheBase() {
    assertThat(model.words()).isEqualTo(WORDS + 2);
    assertThat(model.unknown()).isEqualTo(WORDS + 4);
    for (int word = 0; word < WORDS; word++) {
      assertThat(model.logProbability(word)).isEqualTo(base.logProbability(word));
      assertThat(model.logProbability(1, 2, word)).isEqualTo(base.logProbability(1, 2, word));
    }
    for (int i = 0; i < 3; i++) {
      assertThat(model.logProbability(model.boundary() + i))
          .isEqualTo(base.logProbability(base.boundary() + i));
      assertThat(model.logProbability(model.unknown(), model.boundary(), model.boundary() + i))
          .isEqualTo(base.logProbability(base.unknown(), base.boundary(), base.boundary() + i));
    }
  }

  @Test
  void aNewWordIsAShareOfTheUnknownOnes() {
    assertThat(model.logProbability(WORDS)).isEqualTo(base.logProbability(base.unknown()) - 2);
    assertThat(model.logProbability(3, 4, WORDS))
        .isEqualTo(base.logProbability(3, 4, base.unknown()) - 2);
    assertThat(model.logProbability(3, WORDS, 5))
        .isEqualTo(base.logProbability(3, base.unknown(), 5));
  }

  @Test
  void aWordOfTheBaseIsAtLeastAsLikelyAsThere() {
    for (int before = 0; before < WORDS; before++) {
      assertThat(model.logProbability(before, 2, WORDS + 1))
          .isGreaterThanOrEqualTo(base.logProbability(before, 2, 7))
          .isGreaterThanOrEqualTo(base.logProbability(before, 2, base.unknown()) - 1);
      assertThat(model.logProbability(before, WORDS + 1, 3))
          .isEqualTo(base.logProbability(before, 7, 3));
    }
    assertThat(model.logProbability(WORDS + 1)).isGreaterThanOrEqualTo(base.logProbability(7));
  }

  @Test
  void aMixtureIsTheSumOfItsShares() {
    NgramModel own = model(WORDS, 2);
    MixedModel mixed = MixedModel.of(base, own, 0.25);
    assertThat(mixed.words()).isEqualTo(WORDS);
    for (int word = 0; word < WORDS + 3; word++) {
      assertThat(Math.exp(mixed.logProbability(1, 2, word)))
          .isCloseTo(
              0.75 * Math.exp(base.logProbability(1, 2, word))
                  + 0.25 * Math.exp(own.logProbability(1, 2, word)),
              within(0.01));
      assertThat((double) mixed.logProbability(word))
          .isCloseTo(
              Math.log(
                  0.75 * Math.exp(base.logProbability(word))
                      + 0.25 * Math.exp(own.logProbability(word))),
              within(0.01));
    }
    assertThat(MixedModel.of(base, own, 0).logProbability(1, 2, 3))
        .isEqualTo(base.logProbability(1, 2, 3));
    assertThat(MixedModel.of(base, own, 1).logProbability(1, 2, 3))
        .isEqualTo(own.logProbability(1, 2, 3));
  }

  @Test
  void whatCannotBeMixedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MixedModel.of(base, model(WORDS + 1, 2), 0.5))
        .withMessage("own: has 21 words, not 20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MixedModel.of(base, base, Double.NaN))
        .withMessage("share: NaN is not in [0, 1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtendedModel.of(base, new float[1], new int[2]));
  }
}
