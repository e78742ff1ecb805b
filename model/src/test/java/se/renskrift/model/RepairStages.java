package se.renskrift.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.repair.Alphabet;
import se.renskrift.repair.GlyphRepair;
import se.renskrift.repair.MojibakeRepair;
import se.renskrift.repair.UnicodeRepair;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Stage;

/** The stages that come before all others, by themselves. */
final class RepairStages {
  static final List<Stage> ALL = stages();

  private RepairStages() {}

  static CorrectedText repair(String text) {
    CorrectedText repaired = CorrectedText.of(text);
    for (Stage stage : ALL) {
      repaired = repaired.revise(stage);
    }
    return repaired;
  }

  private static List<Stage> stages() {
    try (InputStream in =
            Objects.requireNonNull(RepairStages.class.getResourceAsStream("sv/alphabet.tsv"));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Alphabet alphabet = Alphabet.read(reader, "alphabet.tsv");
      CompoundLexicon lexicon = Swedish.PACK.lexicon();
      return List.of(
          new GlyphRepair(alphabet, lexicon),
          new MojibakeRepair(alphabet, lexicon),
          new UnicodeRepair());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
