package se.renskrift.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NgramModelTest {
  private static final int WORDS = 20;

  /** A language in which the next word depends on the two before, with noise. */
  private static NgramTrainer trainer(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    NgramTrainer trainer = new NgramTrainer(WORDS);
    int before = 0;
    int last = 0;
    for (int n = 0; n < 4000; n++) {
      int next =
          random.nextInt(5) == 0 ? random.nextInt(WORDS + 3) : (before * 7 + last * 3 + 1) % WORDS;
      trainer.add(next);
      before = last;
      last = next;
    }
    return trainer;
  }

  @Test
  void theWordsAfterAHistoryShareOne() {
    for (int least : new int[] {1, 2, 4}) {
      NgramModel model = trainer(least).train(least, least);
      for (int first = 0; first < WORDS + 3; first++) {
        for (int second = 0; second < WORDS + 3; second++) {
          double sum = 0;
          for (int third = 0; third < WORDS + 3; third++) {
            sum += Math.exp(model.logProbability(first, second, third));
          }
          // Each probability and weight is rounded by up to a twenty-fourth.
          assertThat(sum).as("least %d, %d %d", least, first, second).isCloseTo(1, within(0.12));
        }
      }
      double sum = 0;
      for (int word = 0; word < WORDS + 3; word++) {
        sum += Math.exp(model.logProbability(word));
      }
      assertThat(sum).isCloseTo(1, within(0.05));
    }
  }

  @Test
  void whatFollowedOftenIsLikely() {
    NgramModel model = trainer(1).train(1, 1);
    int likely = (3 * 7 + 5 * 3 + 1) % WORDS;
    for (int other = 0; other < WORDS; other++) {
      if (other != likely) {
        assertThat(model.logProbability(3, 5, likely))
            .isGreaterThan(model.logProbability(3, 5, other));
      }
    }
    assertThat(Math.exp(model.logProbability(3, 5, likely))).isBetween(0.4, 0.95);
  }

  @Test
  void withoutTrigramsTheFirstWordSaysNothingAndWithoutBigramsNoWordDoes() {
    NgramModel bigrams = trainer(1).train(1, 1_000_000);
    for (int first = 0; first < WORDS; first++) {
      assertThat(bigrams.logProbability(first, 5, 6)).isEqualTo(bigrams.logProbability(0, 5, 6));
    }
    assertThat(bigrams.logProbability(1, 5, 6)).isNotEqualTo(bigrams.logProbability(1, 7, 6));
    NgramModel unigrams = trainer(1).train(1_000_000, 1_000_000);
    for (int word = 0; word < WORDS + 3; word++) {
      assertThat(unigrams.logProbability(1, 5, word)).isEqualTo(unigrams.logProbability(word));
    }
  }

  @Test
  void trigramsLookedUpTogetherAreWhatTheyAreAlone() {
    for (int least : new int[] {1, 3, 1_000_000}) {
      NgramModel model = trainer(1).train(least, least);
      int all = 23 * 23 * 23;
      float[] together = new float[all + 1];
      Trigrams trigrams = new Trigrams(model);
      for (int i = 0; i < all; i++) {
        trigrams.addTo(together, i, i / 529, i / 23 % 23, i % 23);
      }
      trigrams.addTo(together, all, 1, 2, 3);
      trigrams.addTo(together, all, 4, 5, 6);
      trigrams.flush();
      for (int i = 0; i < all; i++) {
        assertThat(together[i]).isEqualTo(model.logProbability(i / 529, i / 23 % 23, i % 23));
      }
      assertThat(together[all])
          .isEqualTo(model.logProbability(1, 2, 3) + model.logProbability(4, 5, 6));
    }
  }

  @Test
  void theSameTokensGiveTheSameModel() {
    assertThat(bytes(trainer(7).train(2, 2))).isEqualTo(bytes(trainer(7).train(2, 2)));
  }

  @Test
  void bytesGiveTheSameModelBack() throws IOException {
    NgramModel model = trainer(1).train(1, 2);
    ByteBuffer bytes = bytes(model);
    NgramModel read = NgramModel.read(bytes);
    assertThat(bytes.hasRemaining()).isFalse();
    assertThat(read.words()).isEqualTo(WORDS);
    assertThat(read.boundary()).isEqualTo(WORDS);
    assertThat(read.data()).isEqualTo(WORDS + 1);
    assertThat(read.unknown()).isEqualTo(WORDS + 2);
    for (int i = 0; i < 23 * 23 * 23; i++) {
      assertThat(read.logProbability(i / 529, i / 23 % 23, i % 23))
          .isEqualTo(model.logProbability(i / 529, i / 23 % 23, i % 23));
    }
  }

  @Test
  void bytesThatAreCutShortAreRefused() {
    ByteBuffer whole = bytes(trainer(1).train(1, 1));
    for (int length = 0; length < whole.limit(); length += 1 + length / 2) {
      ByteBuffer cut = ByteBuffer.wrap(whole.array(), 0, length);
      assertThatIOException()
          .as("%d bytes", length)
          .isThrownBy(
              () -> {
                try {
                  NgramModel.read(cut);
                } catch (BufferUnderflowException e) {
                  // Its reader says which file it was.
                  throw new IOException(e);
                }
              });
    }
  }

  @Test
  void numbersThatAreNoWordsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new NgramTrainer(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new NgramTrainer(3_000_000));
    assertThatIllegalArgumentException().isThrownBy(() -> new NgramTrainer(5).add(8));
    assertThatIllegalArgumentException().isThrownBy(() -> new NgramTrainer(5).add(-1));
    assertThatIllegalStateException().isThrownBy(() -> new NgramTrainer(5).train(1, 1));
  }

  private static ByteBuffer bytes(NgramModel model) {
    ByteBuffer bytes = ByteBuffer.allocate(model.byteSize());
    model.write(bytes);
    assertThat(bytes.hasRemaining()).isFalse();
    return bytes.flip();
  }
}
