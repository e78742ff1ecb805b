package se.renskrift.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContextModelTest {
  private static ContextModel trained() {
    ContextTrainer trainer = new ContextTrainer(List.of("har", "här", "nämnden"));
    for (int i = 0; i < 200; i++) {
      trainer.add(List.of("nämnden", "har", "beslutat", "om", "vägen"));
      trainer.add(List.of("vägen", "är", "öppen", "här", "vid", "skolan"));
    }
    return trainer.train();
  }

  private static float gain(ContextModel model, String... around) {
    long[] features = ContextModel.features(around);
    return model.score(model.member("här"), features) - model.score(model.member("har"), features);
  }

  @Test
  void theWordsAroundDecide() {
    ContextModel model = trained();
    assertThat(gain(model, "öppen", "vid", "är", "skolan", "vägen", "")).isPositive();
    assertThat(gain(model, "nämnden", "beslutat", "", "om", "", "vägen")).isNegative();
    // By its ending, an unknown neighbour is like a known one.
    assertThat(gain(model, "", "utlåtat", "", "", "", "")).isNegative();
  }

  @Test
  void onlyWordsAlikeButForMarksAreMembers() {
    ContextModel model = trained();
    assertThat(model.member("nämnden")).isEqualTo(ContextModel.NONE);
    assertThat(model.group(model.member("har"))).isEqualTo(model.group(model.member("här")));
    assertThat(ContextModel.empty().member("har")).isEqualTo(ContextModel.NONE);
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    ContextModel model = trained();
    ByteBuffer out = ByteBuffer.allocate(model.byteSize());
    model.write(out);
    assertThat(out.hasRemaining()).isFalse();
    ContextModel read = ContextModel.read(out.flip());
    String[] around = {"öppen", "vid", "är", "skolan", "vägen", ""};
    assertThat(gain(read, around)).isEqualTo(gain(model, around));
    assertThatIOException()
        .isThrownBy(() -> ContextModel.read(ByteBuffer.allocate(12).putInt(0, 5).putInt(4, 8)))
        .withMessage("the context model is cut short");
  }
}
