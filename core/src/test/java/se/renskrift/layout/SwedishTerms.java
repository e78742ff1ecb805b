package se.renskrift.layout;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import se.renskrift.lexicon.Lexicon;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Stage;

/** The Swedish layout terms as they are shipped, a lexicon of a few words, and the stages. */
final class SwedishTerms {
  static final Path FILE =
      Path.of("..", "model", "src", "main", "resources", "se", "renskrift", "model", "sv")
          .resolve("layout.tsv");
  static final LayoutTerms TERMS = read();
  private static final Set<String> WORDS =
      Set.of("modeller", "tillämpning", "bedömningsinstrument", "kommunledningskontoret");
  static final Lexicon LEXICON = WORDS::contains;

  private SwedishTerms() {}

  private static LayoutTerms read() {
    try (Reader reader = Files.newBufferedReader(FILE)) {
      return LayoutTerms.read(reader, "layout.tsv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Stage> stages() {
    return List.of(
        new Furniture(TERMS), new Reflow(TERMS), new Dehyphenator(TERMS, LEXICON, false));
  }

  static CorrectedText layOut(String text) {
    CorrectedText corrected = CorrectedText.of(text);
    for (Stage stage : stages()) {
      corrected = corrected.revise(stage);
    }
    return corrected;
  }
}
