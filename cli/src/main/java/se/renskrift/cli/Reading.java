package se.renskrift.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import se.renskrift.CleanedDocument;
import se.renskrift.CleanerOptions;
import se.renskrift.cli.format.Result;
import se.renskrift.documents.DocumentException;
import se.renskrift.documents.DocumentReader;
import se.renskrift.documents.SourceDocument;

/** Reads inputs and cleans them, and says why one could not be. Immutable and thread-safe. */
final class Reading {
  private final Streams streams;
  private final Messages messages;
  private final Engine engine;
  private final CleanerOptions options;
  private final Knowledge knowledge;
  private final DocumentReader reader;
  private final Version version = new Version();

  Reading(
      Streams streams,
      Messages messages,
      Engine engine,
      CleanerOptions options,
      Knowledge knowledge,
      DocumentReader reader) {
    this.streams = streams;
    this.messages = messages;
    this.engine = engine;
    this.options = options;
    this.knowledge = knowledge;
    this.reader = reader;
  }

  /** What is in an input. */
  SourceDocument read(Source source) throws IOException {
    return source.read(reader, streams.in());
  }

  /**
   * The fair copy of what was read.
   *
   * @param pageBreaks see {@link Result}
   */
  Result clean(SourceDocument read, boolean pageBreaks) {
    CleanedDocument document = engine.clean(read.text(), read.evidence());
    return new Result(
        read,
        document,
        version.tool(),
        knowledge.modelId(),
        options,
        knowledge.lexicons(),
        pageBreaks);
  }

  /**
   * Why an input could not be read, cleaned or written; what is none of its faults is thrown on.
   */
  Outcome.Failed failed(Source source, Throwable cause) {
    if (cause instanceof CommandException e) {
      throw e;
    }
    if (cause instanceof DocumentException e) {
      return new Outcome.Failed(source, e.place(), ExitCode.of(e), messages.explain(e));
    }
    if (cause instanceof UncheckedIOException e
        && e.getCause() instanceof DocumentException inside) {
      return failed(source, inside);
    }
    if (cause instanceof IOException e) {
      return new Outcome.Failed(
          source, ExitCode.INPUT, messages.get("input.failed", String.valueOf(e.getMessage())));
    }
    if (cause instanceof OutOfMemoryError) {
      return new Outcome.Failed(source, ExitCode.INPUT, messages.get("input.memory"));
    }
    if (cause instanceof RuntimeException || cause instanceof StackOverflowError) {
      // A fault of ours in one document must not cost the others theirs.
      return new Outcome.Failed(
          source, ExitCode.SOME_FAILED, messages.get("internal", String.valueOf(cause)));
    }
    throw new AssertionError(cause);
  }
}
