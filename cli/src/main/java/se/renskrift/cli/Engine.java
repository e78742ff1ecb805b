package se.renskrift.cli;

import java.io.IOException;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.CleanerOptions;
import se.renskrift.LanguagePack;
import se.renskrift.model.SwedishModel;
import se.renskrift.text.PageEvidence;

/** Makes the fair copy of a text; thread-safe. */
@FunctionalInterface
interface Engine {
  /** Makes the fair copy of a text with what reading its file told. */
  CleanedDocument clean(String source, PageEvidence evidence);

  /** Makes engines. */
  @FunctionalInterface
  interface Factory {
    /** Loads a language model and cleans with the given options. */
    Engine load(CleanerOptions options, Knowledge knowledge) throws IOException;
  }

  /**
   * Loads an engine.
   *
   * @throws CommandException if the language model cannot be loaded
   */
  static Engine load(
      Factory factory, CleanerOptions options, Knowledge knowledge, Messages messages) {
    try {
      return factory.load(options, knowledge);
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      throw new CommandException(
          ExitCode.MODEL,
          knowledge.model() == null
              ? messages.get("model.failed", why)
              : messages.get("model.given", knowledge.model(), why));
    }
  }

  /** The real thing: a {@link Cleaner} for Swedish. */
  static Engine swedish(CleanerOptions options, Knowledge knowledge) throws IOException {
    LanguagePack pack =
        knowledge.model() == null ? SwedishModel.load() : LanguagePack.load(knowledge.model());
    boolean words = !knowledge.words().words().isEmpty();
    return Cleaner.of(words ? pack.withLexicon(knowledge.words()) : pack, options)::clean;
  }
}
