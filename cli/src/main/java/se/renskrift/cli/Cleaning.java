package se.renskrift.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import se.renskrift.cli.format.NamedFile;
import se.renskrift.cli.format.OutputFormat;
import se.renskrift.cli.format.Provenance;
import se.renskrift.cli.format.Result;
import se.renskrift.documents.DocumentException;
import se.renskrift.documents.SourceDocument;
import se.renskrift.documents.UnreadPages;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;

/** Takes one input through reading, cleaning and writing. Immutable and thread-safe. */
final class Cleaning {
  private final Streams streams;
  private final Messages messages;
  private final Reading reading;
  private final Writing writing;
  private final Consumer<Outcome> finished;

  /**
   * Reads so and writes as is wanted.
   *
   * @param finished hears of an outcome at the moment when its results are there, in any order
   */
  Cleaning(
      Streams streams,
      Messages messages,
      Reading reading,
      Writing writing,
      Consumer<Outcome> finished) {
    this.finished = finished;
    this.streams = streams;
    this.messages = messages;
    this.reading = reading;
    this.writing = writing;
  }

  /** What became of the input; never throws because of what the input holds. */
  Outcome process(Source source) {
    try {
      Destination destination = writing.destination();
      List<OutputFormat> formats =
          destination == null ? List.of(writing.stdoutFormat()) : destination.missing(source);
      if (formats.isEmpty()) {
        return new Outcome.Skipped(source);
      }
      SourceDocument read = reading.read(source);
      List<Outcome.Unwritten> unwritten = unwritten(source, read, formats);
      List<OutputFormat> possible = new ArrayList<>(formats);
      unwritten.forEach(format -> possible.remove(format.format()));
      Optional<Outcome.Unwritten> failure = failure(unwritten, !possible.isEmpty());
      if (failure.isPresent()) {
        return new Outcome.Failed(source, failure.get().code(), failure.get().message());
      }
      if (possible.isEmpty()) {
        boolean begun = destination != null && formats.size() < destination.formats().size();
        return begun
            ? new Outcome.Skipped(source)
            : new Outcome.PassedOver(source, written(read, "", List.of(), unwritten));
      }
      Result result = reading.clean(read, writing.pageBreaks());
      if (destination == null) {
        Stdout.write(streams, messages, out -> render(result, writing.stdoutFormat(), out));
        return cleaned(source, result, List.of(), unwritten);
      }
      return write(source, result, destination, possible, unwritten);
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return reading.failed(source, e);
    }
  }

  /** Why nothing is written of the input, if that is a failure of it. */
  private Optional<Outcome.Unwritten> failure(
      List<Outcome.Unwritten> unwritten, boolean somePossible) {
    Predicate<Outcome.Unwritten> counts =
        format -> format.isFailure() ? !somePossible : !writing.several();
    return unwritten.stream().filter(counts).findFirst();
  }

  private List<Outcome.Unwritten> unwritten(
      Source source, SourceDocument read, List<OutputFormat> formats) {
    List<Outcome.Unwritten> unwritten = new ArrayList<>();
    for (OutputFormat format : formats) {
      if (!format.accepts(read)) {
        String why = messages.get("usage.otherFormat", format.id(), read.mediaType());
        unwritten.add(new Outcome.Unwritten(format, ExitCode.USAGE, why));
      } else if (format.isOriginal() && read.original() != null) {
        try {
          read.original().checkWritable(writing.breakSignatures());
        } catch (DocumentException e) {
          unwritten.add(unwritten(source, format, e));
        }
      }
    }
    return unwritten;
  }

  private Outcome.Unwritten unwritten(Source source, OutputFormat format, Exception e) {
    Outcome.Failed failed = reading.failed(source, e);
    return new Outcome.Unwritten(format, failed.exitCode(), failed.message());
  }

  private Outcome write(
      Source source,
      Result result,
      Destination destination,
      List<OutputFormat> formats,
      List<Outcome.Unwritten> impossible)
      throws IOException {
    List<Outcome.Unwritten> unwritten = new ArrayList<>(impossible);
    List<NamedFile> files = new ArrayList<>();
    Path target = destination.folder();
    try (Results results = new Results(destination.onExists() == OnExists.REPLACE)) {
      for (OutputFormat format : formats) {
        target = destination.target(source, format);
        try {
          String sha256 = results.add(target, out -> render(result, format, out));
          files.add(new NamedFile(format.fileName(source.name()), sha256));
        } catch (UncheckedIOException e) {
          if (formats.size() == 1) {
            throw e;
          }
          unwritten.add(unwritten(source, format, e));
        }
      }
      Outcome done = cleaned(source, result, files, unwritten);
      results.commit(() -> finished.accept(done));
      return done;
    } catch (FileAlreadyExistsException e) {
      return new Outcome.Failed(
          source,
          ExitCode.OUTPUT,
          messages.get("output.exists", 1, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      return new Outcome.Failed(
          source, ExitCode.OUTPUT, messages.get("output.failed", target, e.toString()));
    }
  }

  /**
   * Tells a fault of the input, found while it is written back, from one of the place written to.
   */
  private static void render(Result result, OutputFormat format, OutputStream out)
      throws IOException {
    try {
      format.writer().write(result, out);
    } catch (DocumentException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome.Written written(
      SourceDocument read,
      String provenance,
      List<NamedFile> files,
      List<Outcome.Unwritten> unwritten) {
    return new Outcome.Written(
        read.sha256(), read.mediaType(), read.pages(), read.ocr(), provenance, files, unwritten);
  }

  private Outcome cleaned(
      Source source, Result result, List<NamedFile> files, List<Outcome.Unwritten> unwritten) {
    Map<Kind, Integer> corrections = new EnumMap<>(Kind.class);
    for (Correction correction : result.document().corrected().corrections()) {
      corrections.merge(correction.kind(), 1, Integer::sum);
    }
    UnreadPages unread = result.source().unread();
    List<Integer> blankPages = new ArrayList<>();
    if (result.source().pages() > 1 || result.source().text().isBlank()) {
      String[] pages = result.source().text().split("\f", -1);
      for (int i = 0; i < Math.min(pages.length, result.source().pages()); i++) {
        if (pages[i].isBlank() && (unread == null || !unread.pages().contains(i + 1))) {
          blankPages.add(i + 1);
        }
      }
    }
    int suggestions = result.document().suggestions().size();
    return new Outcome.Cleaned(
        source,
        corrections,
        suggestions,
        result.document().damage(),
        result.document().illegible().size(),
        blankPages,
        messages.missing(result.source()),
        written(result.source(), provenance(result), files, unwritten));
  }

  /** What stands nowhere else: text is printed without, and there is no manifest. */
  private String provenance(Result result) {
    boolean bare = writing.destination() == null && writing.stdoutFormat() == OutputFormat.TXT;
    return bare ? Provenance.besides(result) : "";
  }
}
