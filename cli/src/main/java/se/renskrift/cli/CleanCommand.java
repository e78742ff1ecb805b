package se.renskrift.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.renskrift.CleanerOptions;
import se.renskrift.cli.format.OutputFormat;
import se.renskrift.documents.DocumentReader;

/** Makes fair copies. */
@Command(name = "clean", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CleanCommand implements Callable<Integer> {
  private final Streams streams;
  private final Messages messages;
  private final Engine.Factory engines;

  @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "clean.input")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "clean.output")
  private @Nullable Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "txt",
      descriptionKey = "clean.format")
  private List<OutputFormat> formats = List.of();

  @Option(names = "--break-signatures", descriptionKey = "clean.breakSignatures")
  private boolean breakSignatures;

  @Mixin private KnowledgeOptions knowledgeOptions = new KnowledgeOptions();

  @Mixin private ReadingOptions readingOptions = new ReadingOptions();

  @Option(names = "--keep-lines", descriptionKey = "clean.keepLines")
  private boolean keepLines;

  @Option(names = "--page-breaks", descriptionKey = "clean.pageBreaks")
  private boolean pageBreaks;

  @Option(names = "--drop-duplicates", descriptionKey = "clean.dropDuplicates")
  private boolean dropDuplicates;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = CleanerOptions.DEFAULT_MIN_CONFIDENCE,
      descriptionKey = "clean.minConfidence")
  private double minConfidence;

  @Option(
      names = "--on-exists",
      paramLabel = "WHAT",
      defaultValue = "refuse",
      descriptionKey = "clean.onExists")
  private OnExists onExists = OnExists.REFUSE;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      descriptionKey = "clean.jobs")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "clean.quiet")
  private boolean quiet;

  CleanCommand(Streams streams, Messages messages, Engine.Factory engines) {
    this.streams = streams;
    this.messages = messages;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    CleanerOptions options = Options.of(messages, minConfidence, keepLines, dropDuplicates);
    List<OutputFormat> wanted = formats.stream().distinct().toList();
    checkUsage(wanted);
    DocumentReader reader = readingOptions.reader(messages);
    List<Source> sources = Sources.of(inputs);
    if (sources.isEmpty()) {
      throw new CommandException(ExitCode.INPUT, messages.get("input.none", inputs.get(0)));
    }
    Destination destination = output == null ? null : new Destination(output, wanted, onExists);
    Map<Source, Source> clashes = Map.of();
    if (destination != null) {
      destination.check(inputs, sources, messages);
      clashes = destination.clashes(sources);
    }
    Knowledge knowledge = knowledgeOptions.read(messages);
    Engine engine = Engine.load(engines, options, knowledge, messages);
    Reading reading = new Reading(streams, messages, engine, options, knowledge, reader);
    Writing writing =
        new Writing(wanted.get(0), destination, isSeveral(), pageBreaks, breakSignatures);
    Report report = new Report(streams, messages, quiet, sources.size());
    Map<Source, Source> earlier = clashes;
    try (Manifest manifest = output == null ? null : manifest(output, knowledge, options)) {
      Consumer<Outcome> finished = manifest == null ? outcome -> {} : manifest::expect;
      Cleaning cleaning = new Cleaning(streams, messages, reading, writing, finished);
      Batch.run(
          sources,
          jobs,
          source ->
              earlier.containsKey(source)
                  ? clash(source, earlier.get(source))
                  : cleaning.process(source),
          outcome -> {
            report.add(outcome);
            note(outcome, manifest);
          });
    }
    return report.end().code();
  }

  /** Whether there may be inputs of several kinds. */
  private boolean isSeveral() {
    return inputs.size() > 1 || Files.isDirectory(Path.of(inputs.get(0)));
  }

  private Manifest manifest(Path folder, Knowledge knowledge, CleanerOptions options) {
    try {
      return Manifest.open(folder, knowledge, options, pageBreaks);
    } catch (IOException e) {
      throw manifestFailed(e);
    }
  }

  private void note(Outcome outcome, @Nullable Manifest manifest) {
    try {
      if (manifest != null) {
        manifest.add(outcome);
      }
    } catch (IOException e) {
      throw manifestFailed(e);
    }
  }

  private CommandException manifestFailed(IOException e) {
    String name = Path.of(String.valueOf(output)).resolve(Manifest.NAME).toString();
    return new CommandException(ExitCode.OUTPUT, messages.get("output.failed", name, e.toString()));
  }

  private void checkUsage(List<OutputFormat> wanted) {
    if (jobs < 1) {
      throw usage("usage.jobs", jobs);
    }
    if (Collections.frequency(inputs, "-") > 1) {
      throw usage("usage.stdinTwice");
    }
    for (String input : inputs) {
      try {
        if (output == null && Files.isDirectory(Path.of(input))) {
          throw usage("usage.folderNeedsOutput", input);
        }
      } catch (InvalidPathException e) {
        throw usage("usage.path", e.getInput());
      }
    }
    if (output == null && inputs.size() > 1) {
      throw usage("usage.severalNeedOutput", inputs.size());
    }
    if (!isSeveral() && wanted.stream().filter(OutputFormat::isOriginal).count() > 1) {
      throw usage("usage.oneOriginal");
    }
    if (breakSignatures && !wanted.contains(OutputFormat.PDF)) {
      throw usage("usage.breakSignatures");
    }
    if (output == null && wanted.size() > 1) {
      throw usage("usage.formatsNeedOutput");
    }
    if (output != null && Files.exists(output) && !Files.isDirectory(output)) {
      throw usage("usage.outputIsFile", output);
    }
  }

  private CommandException usage(String key, Object... arguments) {
    return new CommandException(ExitCode.USAGE, messages.get(key, arguments));
  }

  private Outcome clash(Source source, Source earlier) {
    return new Outcome.Failed(
        source, ExitCode.OUTPUT, messages.get("output.clash", earlier.label()));
  }
}
