package se.renskrift.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.renskrift.Cleaner;
import se.renskrift.model.SwedishModel;

class BlockTest {
  private static final String SENTENCE =
      "Nämnden fick frågan i våras och har sedan dess utrett hur den ska lösas.";

  @Test
  void partsAParagraphWhereAHeadingStandsInIt() throws IOException {
    String text =
        "Tjänsteskrivelse om öppettider Sammanfattning "
            + SENTENCE
            + " Beslutsunderlag Skrivelse den 4 mars 2019 Bakgrund "
            + SENTENCE
            + " "
            + SENTENCE;
    assertThat(Block.of(Cleaner.of(SwedishModel.load()).clean(text)))
        .extracting(block -> block.kind() + " " + block.text())
        .containsExactly(
            "PARAGRAPH Tjänsteskrivelse om öppettider",
            "HEADING Sammanfattning",
            "PARAGRAPH " + SENTENCE,
            "HEADING Beslutsunderlag",
            "PARAGRAPH Skrivelse den 4 mars 2019",
            "HEADING Bakgrund",
            "PARAGRAPH " + SENTENCE + " " + SENTENCE);
  }
}
