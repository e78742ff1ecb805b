package se.renskrift.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import se.renskrift.Cleaner;
import se.renskrift.CleanerOptions;
import se.renskrift.LanguagePack;

/** The model the tests try, loaded once. */
final class Swedish {
  static final LanguagePack PACK = load();
  static final Cleaner CLEANER = Cleaner.of(PACK);
  static final Cleaner LINES_KEPT = Cleaner.of(PACK, CleanerOptions.DEFAULT.withKeepLines(true));

  private Swedish() {}

  private static LanguagePack load() {
    try {
      return SwedishModel.load();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the compiled Swedish model is missing or malformed: " + e.getMessage(), e);
    }
  }
}
