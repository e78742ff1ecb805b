package se.renskrift;

import java.util.List;
import java.util.Objects;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Stage;

/**
 * Turns OCR-damaged text into a fair copy and says what it changed.
 *
 * <p>Pages of the source are separated by form feeds (U+000C). Any text is accepted: what is not
 * understood stays as it is. The same text always gives the same result. Immutable and thread-safe.
 */
public final class Cleaner {
  private final CleanerOptions options;
  private final List<Stage> stages;

  private Cleaner(LanguagePack pack, CleanerOptions options) {
    Objects.requireNonNull(pack, "pack");
    this.options = Objects.requireNonNull(options, "options");
    this.stages = List.of();
  }

  /** A cleaner with {@link CleanerOptions#DEFAULT}. */
  public static Cleaner of(LanguagePack pack) {
    return of(pack, CleanerOptions.DEFAULT);
  }

  /** A cleaner for a language with the given options. */
  public static Cleaner of(LanguagePack pack, CleanerOptions options) {
    return new Cleaner(pack, options);
  }

  /** The options it was made with. */
  public CleanerOptions options() {
    return options;
  }

  /** Makes the fair copy of a text. */
  public CleanedDocument clean(String source) {
    CorrectedText corrected = CorrectedText.of(source);
    for (Stage stage : stages) {
      corrected = corrected.revise(stage);
    }
    return new CleanedDocument(corrected, List.of(), List.of(), List.of(), List.of());
  }
}
