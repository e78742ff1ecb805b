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
import org.jspecify.annotations.Nullable;
import se.renskrift.cli.format.NamedFile;
import se.renskrift.cli.format.OutputFormat;
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

  /** Reads so and writes as is wanted. */
  Cleaning(Streams streams, Messages messages, Reading reading, Writing writing) {
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
      for (OutputFormat format : formats) {
        if (!format.accepts(read)) {
          return new Outcome.Failed(
              source,
              ExitCode.USAGE,
              messages.get("usage.otherFormat", format.id(), read.mediaType()));
        }
        if (format.isOriginal() && read.original() != null) {
          read.original().checkWritable(writing.breakSignatures());
        }
      }
      Result result = reading.clean(read, writing.pageBreaks());
      List<NamedFile> files = new ArrayList<>();
      Outcome failed = write(source, result, formats, files);
      return failed == null ? summary(source, result, files) : failed;
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return reading.failed(source, e);
    }
  }

  private @Nullable Outcome write(
      Source source, Result result, List<OutputFormat> formats, List<NamedFile> files) {
    Destination destination = writing.destination();
    if (destination == null) {
      Stdout.write(streams, messages, out -> render(result, writing.stdoutFormat(), out));
      return null;
    }
    for (OutputFormat format : formats) {
      Path target = destination.target(source, format);
      try {
        String sha256 =
            Results.write(
                target,
                destination.onExists() == OnExists.REPLACE,
                out -> render(result, format, out));
        files.add(new NamedFile(format.fileName(source.name()), sha256));
      } catch (FileAlreadyExistsException e) {
        return new Outcome.Failed(
            source, ExitCode.OUTPUT, messages.get("output.exists", 1, target));
      } catch (IOException e) {
        return new Outcome.Failed(
            source, ExitCode.OUTPUT, messages.get("output.failed", target, e.toString()));
      }
    }
    return null;
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

  private Outcome summary(Source source, Result result, List<NamedFile> files) {
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
        new Outcome.Written(
            result.source().sha256(),
            result.source().mediaType(),
            result.source().pages(),
            List.copyOf(files)));
  }
}
