package se.renskrift.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.renskrift.documents.PdfFonts;

/** The program: picks the command and turns what goes wrong into one line and an exit code. */
@Command(name = "renskrift", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class Renskrift implements Runnable {
  /** Read by {@link Messages#of(List, Locale)} before the commands exist. */
  @Option(names = "--lang", paramLabel = "sv|en", scope = ScopeType.INHERIT)
  private @Nullable Language language;

  private final Messages messages;

  private Renskrift(Messages messages) {
    this.messages = messages;
  }

  /** The languages that the program speaks. */
  enum Language {
    sv,
    en
  }

  /** Runs the program. */
  public static void main(String[] args) {
    // PDFBox's warnings about a file's inner structure help nobody who reads the text.
    String logging = "org.apache.commons.logging.";
    System.setProperty(logging + "LogFactory", logging + "impl.LogFactoryImpl");
    System.setProperty(logging + "Log", logging + "impl.NoOpLog");
    // Pages are drawn into memory; no window is ever opened.
    System.setProperty("java.awt.headless", "true");
    PdfFonts.ignoreInstalled();
    Messages messages = Messages.of(List.of(args), Locale.getDefault());
    Streams streams = Streams.ofProcess();
    int code = commandLine(streams, messages, Engine::swedish).execute(args);
    streams.err().flush();
    System.exit(code);
  }

  /** The program, for one call. */
  static CommandLine commandLine(Streams streams, Messages messages, Engine.Factory engines) {
    CommandLine commandLine = new CommandLine(new Renskrift(messages));
    commandLine.addSubcommand("clean", new CleanCommand(streams, messages, engines));
    commandLine.addSubcommand("sections", new SectionsCommand(streams, messages, engines));
    commandLine.addSubcommand("evaluate", new EvaluateCommand(streams, messages, engines));
    commandLine.addSubcommand("duplicates", new DuplicatesCommand(streams, messages));
    commandLine.addSubcommand("train", new TrainCommand(streams, messages));
    commandLine.addSubcommand("schema", new SchemaCommand(streams, messages));
    commandLine.setResourceBundle(messages.bundle());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setOut(new PrintWriter(new OutputStreamWriter(streams.out(), UTF_8), true));
    commandLine.setErr(streams.err());
    commandLine.setParameterExceptionHandler(
        (e, args) -> {
          String message = String.valueOf(e.getMessage());
          return fail(e.getCommandLine(), messages, ExitCode.USAGE, message);
        });
    commandLine.setExecutionExceptionHandler(
        (e, command, parsed) ->
            e instanceof CommandException failure
                ? fail(command, messages, failure.exitCode(), String.valueOf(e.getMessage()))
                : fail(command, messages, ExitCode.SOME_FAILED, messages.get("internal", e)));
    return commandLine;
  }

  private static int fail(
      CommandLine command, Messages messages, ExitCode exitCode, String message) {
    if (!message.isEmpty()) {
      command.getErr().println("renskrift: " + message);
    }
    if (exitCode == ExitCode.USAGE) {
      String name = command.getCommandSpec().qualifiedName();
      command.getErr().println(messages.get("usage.seeHelp", name));
    }
    return exitCode.code();
  }

  @Override
  public void run() {
    throw new CommandException(ExitCode.USAGE, messages.get("usage.command"));
  }
}
