package se.renskrift.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.renskrift.SourcePassages;
import se.renskrift.documents.DocumentException;
import se.renskrift.documents.DocumentReader;
import se.renskrift.documents.SourceDocument;
import se.renskrift.duplicates.DocumentSketch;
import se.renskrift.duplicates.DuplicateIndex;

/**
 * Reads the documents of a folder into an index of duplicates. What is there already and has not
 * changed, as its size and its time tell, is not read again.
 */
final class FolderReading {
  private static final int SHA256_LENGTH = 64;

  /** The stamp of a document that lacks pages: no file's stamp begins so. */
  private static final String MISSING = "missing";

  private final Streams streams;
  private final Messages messages;
  private final SourcePassages passages;
  private final DuplicateIndex index;
  private final boolean quiet;
  private final DocumentReader reader = DocumentReader.create();
  private int failed;
  private int partial;

  FolderReading(
      Streams streams,
      Messages messages,
      SourcePassages passages,
      DuplicateIndex index,
      boolean quiet) {
    this.streams = streams;
    this.messages = messages;
    this.passages = passages;
    this.index = index;
    this.quiet = quiet;
  }

  private record Read(
      Source source,
      @Nullable DocumentSketch sketch,
      String missing,
      Outcome.@Nullable Failed failure) {}

  /** What became of it: INPUT if no document could be read. */
  ExitCode read(List<Source> sources, int jobs) throws IOException {
    List<Source> fresh = sources.stream().filter(source -> !isKnown(source)).toList();
    Progress progress =
        new Progress(streams, messages, "progress", fresh.size(), 1, !quiet, Progress.STEP);
    try {
      Batch.run(
          fresh,
          jobs,
          this::read,
          read -> {
            add(read, progress);
            progress.advance(1);
          });
    } catch (UncheckedIOException e) {
      throw new CommandException(
          ExitCode.OUTPUT, messages.get("output.index", String.valueOf(e.getCause())));
    }
    index.commit();
    progress.clear();
    if (failed == 0) {
      return partial == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
    return failed == sources.size() ? ExitCode.INPUT : ExitCode.SOME_FAILED;
  }

  private void add(Read read, Progress progress) {
    Outcome.Failed failure = read.failure();
    DocumentSketch sketch = read.sketch();
    if (failure != null) {
      failed++;
      progress.clear();
      String place = failure.place().isEmpty() ? "" : ":" + failure.place();
      streams.err().println(failure.source().label() + place + ": " + failure.message());
    } else if (sketch != null) {
      if (!read.missing().isEmpty()) {
        partial++;
        progress.clear();
        streams.err().println(read.source().label() + ": " + read.missing());
      }
      try {
        index.add(sketch);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private boolean isKnown(Source source) {
    try {
      String stamp = stamp(source) + " ";
      return index.stamp(source.name()).filter(known -> known.startsWith(stamp)).isPresent();
    } catch (IOException e) {
      // Reading it will say what is wrong.
      return false;
    }
  }

  /** The SHA-256 of a document in an index, if it was noted. */
  static Optional<String> sha256(DuplicateIndex index, String document) {
    return index
        .stamp(document)
        .map(stamp -> stamp.substring(stamp.lastIndexOf(' ') + 1))
        .filter(digest -> digest.length() == SHA256_LENGTH);
  }

  /** Something that changes when a file does; in an index its SHA-256 follows. */
  private static String stamp(Source source) throws IOException {
    Path path = source.path();
    return path == null ? "" : Files.size(path) + " " + Files.getLastModifiedTime(path).toMillis();
  }

  private Read read(Source source) {
    try {
      SourceDocument read = source.read(reader, streams.in());
      return new Read(source, sketch(source, read, passages), messages.missing(read), null);
    } catch (DocumentException e) {
      return failed(source, e.place(), ExitCode.INPUT, messages.explain(e));
    } catch (IOException e) {
      String message = messages.get("input.failed", String.valueOf(e.getMessage()));
      return failed(source, "", ExitCode.INPUT, message);
    } catch (OutOfMemoryError e) {
      return failed(source, "", ExitCode.INPUT, messages.get("input.memory"));
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of ours in one document must not cost the others theirs.
      String message = messages.get("internal", String.valueOf(e));
      return failed(source, "", ExitCode.SOME_FAILED, message);
    }
  }

  private static Read failed(Source source, String place, ExitCode code, String message) {
    return new Read(source, null, "", new Outcome.Failed(source, place, code, message));
  }

  /** The sketch of a document that was read. */
  static DocumentSketch sketch(Source source, SourceDocument read, SourcePassages passages)
      throws IOException {
    // One of which pages are missing is another when they can be read.
    String state = read.unread() == null ? stamp(source) : MISSING;
    String stamp = state + " " + read.sha256();
    return DocumentSketch.of(
        source.name(), stamp, passages.read(read.text(), read.layout().furniture()));
  }
}
