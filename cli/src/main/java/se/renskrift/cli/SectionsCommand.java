package se.renskrift.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.renskrift.CleanerOptions;
import se.renskrift.cli.format.Result;
import se.renskrift.cli.format.SectionsFormat;
import se.renskrift.cli.format.SectionsWriter;
import se.renskrift.documents.DocumentReader;

/** Prints the sections of documents, and what they say of themselves. */
@Command(name = "sections", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SectionsCommand implements Callable<Integer> {
  private final Streams streams;
  private final Messages messages;
  private final Engine.Factory engines;

  @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "clean.input")
  private List<String> inputs = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      descriptionKey = "sections.format")
  private SectionsFormat format = SectionsFormat.TABLE;

  @Mixin private KnowledgeOptions knowledgeOptions = new KnowledgeOptions();

  @Mixin private ReadingOptions readingOptions = new ReadingOptions();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = CleanerOptions.DEFAULT_MIN_CONFIDENCE,
      descriptionKey = "clean.minConfidence")
  private double minConfidence;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      descriptionKey = "clean.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  SectionsCommand(Streams streams, Messages messages, Engine.Factory engines) {
    this.streams = streams;
    this.messages = messages;
    this.engines = engines;
  }

  /** A document, or why there is none. */
  private record Done(Source source, @Nullable Result result, Outcome.@Nullable Failed failed) {}

  @Override
  public Integer call() throws IOException {
    CleanerOptions options = Options.of(messages, minConfidence, false, false);
    if (jobs < 1) {
      throw new CommandException(ExitCode.USAGE, messages.get("usage.jobs", jobs));
    }
    if (Collections.frequency(inputs, "-") > 1) {
      throw new CommandException(ExitCode.USAGE, messages.get("usage.stdinTwice"));
    }
    List<Source> sources = sources();
    Knowledge knowledge = knowledgeOptions.read(messages);
    Engine engine = Engine.load(engines, options, knowledge, messages);
    DocumentReader reader = readingOptions.reader(messages);
    Reading reading = new Reading(streams, messages, engine, options, knowledge, reader);
    Set<ExitCode> failures = EnumSet.noneOf(ExitCode.class);
    int[] failed = new int[1];
    int[] partial = new int[1];
    Stdout.write(
        streams,
        messages,
        bytes -> {
          Writer out = new BufferedWriter(new OutputStreamWriter(bytes, UTF_8));
          SectionsWriter writer = format.writer(sources.size());
          writer.begin(out);
          Batch.run(
              sources,
              jobs,
              source -> read(source, reading),
              done -> {
                if (done.failed() != null) {
                  failed[0]++;
                  failures.add(done.failed().exitCode());
                  say(done.failed());
                } else if (done.result() != null) {
                  String missing = messages.missing(done.result().source());
                  if (!missing.isEmpty()) {
                    partial[0]++;
                    streams.err().println(done.source().label() + ": " + missing);
                  }
                  print(writer, done.result(), out);
                }
              });
          writer.end(out);
          out.flush();
        });
    if (failed[0] == 0) {
      return (partial[0] == 0 ? ExitCode.OK : ExitCode.SOME_FAILED).code();
    }
    boolean alike = failed[0] == sources.size() && failures.size() == 1;
    return (alike ? failures.iterator().next() : ExitCode.SOME_FAILED).code();
  }

  private List<Source> sources() throws IOException {
    try {
      List<Source> sources = Sources.of(inputs);
      if (sources.isEmpty()) {
        throw new CommandException(ExitCode.INPUT, messages.get("input.none", inputs.get(0)));
      }
      return sources;
    } catch (InvalidPathException e) {
      throw new CommandException(ExitCode.USAGE, messages.get("usage.path", e.getInput()));
    }
  }

  private static Done read(Source source, Reading reading) {
    try {
      return new Done(source, reading.clean(reading.read(source), false), null);
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return new Done(source, null, reading.failed(source, e));
    }
  }

  private static void print(SectionsWriter writer, Result result, Writer out) {
    try {
      writer.write(result, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private void say(Outcome.Failed failure) {
    String place = failure.place().isEmpty() ? "" : ":" + failure.place();
    streams.err().println(failure.source().label() + place + ": " + failure.message());
  }
}
