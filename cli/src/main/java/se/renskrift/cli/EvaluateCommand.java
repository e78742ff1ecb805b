package se.renskrift.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.renskrift.CleanedDocument;
import se.renskrift.CleanerOptions;
import se.renskrift.documents.DocumentException;
import se.renskrift.documents.DocumentReader;
import se.renskrift.documents.SourceDocument;
import se.renskrift.evaluation.Evaluation;

/** Scores a fair copy against the true text. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;
  private final Messages messages;
  private final Engine.Factory engines;

  @Parameters(paramLabel = "INPUT", descriptionKey = "evaluate.input")
  private String input = "";

  @Option(names = "--gold", paramLabel = "GOLD", required = true, descriptionKey = "evaluate.gold")
  private String gold = "";

  @Mixin private GoldOptions goldOptions = new GoldOptions();

  @Mixin private KnowledgeOptions knowledgeOptions = new KnowledgeOptions();

  @Mixin private ReadingOptions readingOptions = new ReadingOptions();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = CleanerOptions.DEFAULT_MIN_CONFIDENCE,
      descriptionKey = "clean.minConfidence")
  private double minConfidence;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "txt",
      descriptionKey = "evaluate.format")
  private Format format = Format.TXT;

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = "0",
      descriptionKey = "evaluate.examples")
  private int examples;

  /** How the figures are printed. */
  enum Format {
    TXT,
    JSON
  }

  EvaluateCommand(Streams streams, Messages messages, Engine.Factory engines) {
    this.streams = streams;
    this.messages = messages;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    CleanerOptions options = Options.of(messages, minConfidence, false, false);
    if (examples < 0) {
      throw new CommandException(ExitCode.USAGE, messages.get("usage.examples", examples));
    }
    DocumentReader reader = readingOptions.reader(messages);
    SourceDocument ocr = read(reader, input);
    String missing = messages.missing(ocr);
    if (!missing.isEmpty()) {
      streams.err().println(ocr.name() + ": " + missing);
    }
    String truth = read(reader, gold).text();
    GoldOptions.Gold structure = goldOptions.read(truth, messages);
    Engine engine = Engine.load(engines, options, knowledgeOptions.read(messages), messages);
    CleanedDocument document = engine.clean(ocr.text(), ocr.evidence());
    Evaluation evaluation = Evaluation.of(ocr.text(), document.text(), truth);
    EvaluationTable table =
        new EvaluationTable(
            messages, evaluation, structure.score(document, messages, examples), examples);
    Stdout.print(streams, messages, format == Format.JSON ? table::writeJson : table::writeText);
    return (missing.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED).code();
  }

  private SourceDocument read(DocumentReader reader, String argument) {
    try {
      if (argument.equals("-")) {
        return reader.read(streams.in(), argument);
      }
      Path file = Path.of(argument);
      if (Files.isDirectory(file)) {
        throw new CommandException(ExitCode.USAGE, messages.get("usage.isFolder", argument));
      }
      return reader.read(file, argument);
    } catch (InvalidPathException e) {
      throw new CommandException(ExitCode.USAGE, messages.get("usage.path", e.getInput()));
    } catch (DocumentException e) {
      throw new CommandException(ExitCode.of(e), e.label() + ": " + messages.explain(e));
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.INPUT, argument + ": " + messages.get("input.failed", e.toString()));
    }
  }
}
