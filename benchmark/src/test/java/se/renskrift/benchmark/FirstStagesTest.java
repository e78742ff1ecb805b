package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.renskrift.Cleaner;
import se.renskrift.CleanerOptions;
import se.renskrift.LanguagePack;
import se.renskrift.testdata.TestDocument;

class FirstStagesTest {
  /** Else the benchmark would time something that the cleaner no longer does. */
  @Test
  void areWhatTheCleanerDoesBeforeItCorrectsWords() throws IOException {
    Path model = Checkout.here().model();
    LanguagePack pack = LanguagePack.load(model);
    Cleaner cleaner = Cleaner.of(pack, CleanerOptions.DEFAULT.withMinConfidence(1));
    FirstStages first = FirstStages.read(model, pack.lexicon());

    for (TestDocument document : TestDocument.all()) {
      // Pages with furniture and cut words, but no word to correct.
      String source = document.lines().replace('\u00ac', '-');

      assertThat(first.run(source).corrections())
          .as(document.name())
          .isNotEmpty()
          .isEqualTo(cleaner.clean(source).corrected().corrections());
    }
  }
}
