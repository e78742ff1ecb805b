package se.renskrift.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharacterModelTest {
  private static final String SYMBOLS = "abcdefghijklmnopqrstuvwxyzåäöé#";

  private static CharacterModel trained() {
    CharacterModelTrainer trainer = new CharacterModelTrainer();
    List.of("nämnden", "nämndens", "skolan", "skolans", "ärendet", "vägen", "én", "x2")
        .forEach(trainer::add);
    return trainer.train();
  }

  @Test
  void wordsLikeThoseSeenAreLikelier() {
    CharacterModel model = trained();
    assertThat(model.logProbability("nämnd")).isGreaterThan(model.logProbability("nbmnd"));
    assertThat(model.logProbability("vägens")).isGreaterThan(model.logProbability("vgäesn"));
    assertThat(model.logProbability("skolan")).isGreaterThan(model.logProbability("skolanskolan"));
  }

  /** What may follow a history: the end of the word or one of 31 symbols. */
  @Test
  void theSymbolsAfterAHistoryShareOne() {
    CharacterModel model = trained();
    for (String history : List.of("", "n", "nä", "nämn", "skolan", "qqq", "å", "é#")) {
      // The end of the longer word is not the symbol's, so take it off by the word without one.
      double sum = Math.exp(model.logProbability(history) - prefix(model, history));
      for (int i = 0; i < SYMBOLS.length(); i++) {
        String longer = history + SYMBOLS.charAt(i);
        sum += Math.exp(prefix(model, longer) - prefix(model, history));
      }
      assertThat(sum).as(history).isCloseTo(1, within(0.04));
    }
  }

  /** ln P of the letters without the end, from the table itself. */
  private static double prefix(CharacterModel model, String letters) {
    ByteBuffer table = ByteBuffer.allocate(CharacterModel.SIZE);
    model.write(table);
    int history = 0;
    double sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      history = history << 5 & CharacterModel.SIZE - 1 | CharacterModel.symbol(letters.charAt(i));
      sum -= (table.get(history) & 0xFF) * CharacterModel.STEP;
    }
    return sum;
  }

  @Test
  void bytesGiveTheSameModelBackAndMayNotBeCutShort() throws IOException {
    CharacterModel model = trained();
    ByteBuffer bytes = ByteBuffer.allocate(CharacterModel.SIZE);
    model.write(bytes);
    assertThat(bytes.hasRemaining()).isFalse();
    CharacterModel read = CharacterModel.read(bytes.flip());
    assertThat(read.logProbability("nämnden")).isEqualTo(model.logProbability("nämnden"));
    ByteBuffer cut = ByteBuffer.wrap(bytes.array(), 0, CharacterModel.SIZE - 1);
    assertThatIOException().isThrownBy(() -> CharacterModel.read(cut));
  }
}
