package se.renskrift.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.renskrift.LanguagePack;
import se.renskrift.SourcePassages;
import se.renskrift.cli.format.DuplicatesFormat;
import se.renskrift.cli.format.DuplicatesOrigin;
import se.renskrift.cli.format.DuplicatesWriter;
import se.renskrift.documents.DocumentException;
import se.renskrift.documents.DocumentReader;
import se.renskrift.documents.SourceDocument;
import se.renskrift.duplicates.DuplicateIndex;
import se.renskrift.duplicates.DuplicatePair;
import se.renskrift.duplicates.DuplicateReport;
import se.renskrift.duplicates.IndexCounts;
import se.renskrift.model.SwedishModel;

/** Finds paragraphs that are repeated in the documents of a folder. */
@Command(name = "duplicates", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DuplicatesCommand implements Callable<Integer> {
  private final Streams streams;
  private final Messages messages;

  @Parameters(paramLabel = "INPUT", descriptionKey = "duplicates.input")
  private String input = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "duplicates.output")
  private @Nullable Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "duplicates.format")
  private @Nullable DuplicatesFormat format;

  @Option(names = "--index", paramLabel = "DIR", descriptionKey = "duplicates.index")
  private @Nullable Path index;

  @Option(names = "--against", paramLabel = "DIR", descriptionKey = "duplicates.against")
  private @Nullable Path against;

  @Option(names = "--replace", descriptionKey = "duplicates.replace")
  private boolean replace;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      descriptionKey = "duplicates.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "clean.quiet")
  private boolean quiet;

  DuplicatesCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    checkUsage();
    Path lookIn = against;
    if (lookIn != null) {
      return lookUp(lookIn).code();
    }
    List<Source> sources = Sources.of(List.of(input));
    if (sources.isEmpty()) {
      throw new CommandException(ExitCode.INPUT, messages.get("input.none", input));
    }
    Path folder = index;
    if (folder != null) {
      return find(sources, folder).code();
    }
    Path temporary =
        Interruption.uninterrupted(
            () -> Interruption.temporary(Files.createTempDirectory("renskrift-")));
    try {
      return find(sources, temporary).code();
    } finally {
      Interruption.remove(temporary);
    }
  }

  private void checkUsage() {
    if (jobs < 1) {
      throw usage("usage.jobs", jobs);
    }
    try {
      boolean folder = Files.isDirectory(Path.of(input));
      if (against == null && !folder && Files.exists(Path.of(input))) {
        throw usage("usage.isNoFolder", input);
      }
      if (against != null && folder) {
        throw usage("usage.isFolder", input);
      }
    } catch (InvalidPathException e) {
      throw usage("usage.path", e.getInput());
    }
    if (against != null && index != null) {
      throw usage("usage.indexAndAgainst");
    }
    if (against != null && !DuplicateIndex.isIn(against)) {
      throw usage("usage.noIndex", against);
    }
    if (against != null && format() == DuplicatesFormat.HTML) {
      throw usage("usage.againstHtml");
    }
    Path target = output;
    if (target != null && Files.isDirectory(target)) {
      throw usage("usage.outputIsFolder", target);
    }
    if (target != null && !replace && Files.exists(target)) {
      throw new CommandException(ExitCode.OUTPUT, messages.get("output.fileExists", target));
    }
    Path folder = index;
    if (folder != null && isWithin(folder, Path.of(input))) {
      throw usage("usage.indexInside", folder, input);
    }
    if (target != null && isWithin(target, Path.of(input))) {
      throw usage("output.insideInput", target, input);
    }
  }

  private static boolean isWithin(Path path, Path folder) {
    return Files.isDirectory(folder)
        && path.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
  }

  private DuplicatesFormat format() {
    if (format != null) {
      return format;
    }
    return output == null ? DuplicatesFormat.JSONL : DuplicatesFormat.of(output.toString());
  }

  private CommandException usage(String key, Object... arguments) {
    return new CommandException(ExitCode.USAGE, messages.get(key, arguments));
  }

  private SourcePassages passages() {
    try {
      LanguagePack pack = SwedishModel.load();
      return SourcePassages.of(pack);
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      throw new CommandException(ExitCode.MODEL, messages.get("model.failed", why));
    }
  }

  private DuplicateIndex open(Path folder) {
    try {
      return DuplicateIndex.open(folder);
    } catch (IOException e) {
      throw new CommandException(ExitCode.OUTPUT, String.valueOf(e.getMessage()));
    }
  }

  private ExitCode find(List<Source> sources, Path folder) throws IOException {
    try (DuplicateIndex duplicates = open(folder)) {
      FolderReading reading = new FolderReading(streams, messages, passages(), duplicates, quiet);
      ExitCode ended = reading.read(sources, jobs);
      if (ended == ExitCode.INPUT) {
        return ended;
      }
      // Counted in steps, not in documents: what is found is not known beforehand.
      Progress[] progress = new Progress[1];
      long[] before = {0};
      DuplicateReport report =
          duplicates.find(
              jobs,
              (done, total) -> {
                if (progress[0] == null) {
                  progress[0] =
                      new Progress(
                          streams,
                          messages,
                          "progress.duplicates",
                          total,
                          total / 100.0,
                          !quiet,
                          Progress.STEP);
                }
                progress[0].advance(done - before[0]);
                before[0] = done;
              });
      if (progress[0] != null) {
        progress[0].clear();
      }
      write(writer -> writer.write(report), origin(duplicates, null));
      if (!quiet) {
        say(duplicates, report);
      }
      return ended;
    }
  }

  private void say(DuplicateIndex duplicates, DuplicateReport report) {
    streams
        .err()
        .println(
            messages.get(
                "duplicates.found", report.pairs(), duplicates.passages(), duplicates.documents()));
    IndexCounts counts = duplicates.counts();
    if (counts.keysPassedOver() + counts.pairsPassedOver() > 0) {
      streams
          .err()
          .println(
              messages.get(
                  "duplicates.passedOver", counts.keysPassedOver(), counts.pairsPassedOver()));
    }
  }

  private ExitCode lookUp(Path folder) throws IOException {
    try (DuplicateIndex duplicates = open(folder)) {
      Source source = Sources.of(List.of(input)).get(0);
      SourceDocument read = source.read(DocumentReader.create(), streams.in());
      List<DuplicatePair> pairs =
          duplicates.seenBefore(FolderReading.sketch(source, read, passages()));
      write(writer -> writer.write(pairs), origin(duplicates, read));
      String missing = messages.missing(read);
      if (missing.isEmpty()) {
        return ExitCode.OK;
      }
      streams.err().println(source.label() + ": " + missing);
      return ExitCode.SOME_FAILED;
    } catch (DocumentException e) {
      throw new CommandException(ExitCode.INPUT, e.label() + ": " + messages.explain(e));
    }
  }

  /** Writes a report. */
  @FunctionalInterface
  private interface Writing {
    void to(DuplicatesWriter writer) throws IOException;
  }

  /** What a report is made of; {@code lookedUp} is no part of the index. */
  private static DuplicatesOrigin origin(DuplicateIndex index, @Nullable SourceDocument lookedUp) {
    Version version = new Version();
    return new DuplicatesOrigin(
        version.tool(),
        version.model(),
        name ->
            lookedUp != null && lookedUp.name().equals(name)
                ? Optional.of(lookedUp.sha256())
                : FolderReading.sha256(index, name));
  }

  private void write(Writing writing, DuplicatesOrigin origin) {
    Path target = output;
    if (target == null) {
      Stdout.write(streams, messages, out -> write(writing, origin, out));
      return;
    }
    try {
      Results.write(target, replace, out -> write(writing, origin, out));
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.OUTPUT, messages.get("output.failed", target, e.toString()));
    }
  }

  private void write(Writing writing, DuplicatesOrigin origin, OutputStream bytes)
      throws IOException {
    BufferedWriter out =
        new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
    writing.to(format().writer(out, origin));
    out.flush();
  }
}
