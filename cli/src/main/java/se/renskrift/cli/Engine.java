package se.renskrift.cli;

import java.io.IOException;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.CleanerOptions;
import se.renskrift.model.SwedishModel;

/** Makes the fair copy of a text; thread-safe. */
@FunctionalInterface
interface Engine {
  /** Makes the fair copy. */
  CleanedDocument clean(String source);

  /** Makes engines. */
  @FunctionalInterface
  interface Factory {
    /** Loads a language model and cleans with the given options. */
    Engine load(CleanerOptions options) throws IOException;
  }

  /**
   * Loads an engine.
   *
   * @throws CommandException if the language model cannot be loaded
   */
  static Engine load(Factory factory, CleanerOptions options, Messages messages) {
    try {
      return factory.load(options);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.MODEL, messages.get("model.failed", String.valueOf(e.getMessage())));
    }
  }

  /** The real thing: a {@link Cleaner} for Swedish. */
  static Engine swedish(CleanerOptions options) throws IOException {
    return Cleaner.of(SwedishModel.load(), options)::clean;
  }
}
