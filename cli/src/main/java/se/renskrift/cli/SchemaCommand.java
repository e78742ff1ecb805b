package se.renskrift.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of the JSON results. */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
  private static final String FILE = "renskrift-1.schema.json";

  private final Streams streams;
  private final Messages messages;

  SchemaCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream in = SchemaCommand.class.getResourceAsStream(FILE)) {
      byte[] schema = Objects.requireNonNull(in, FILE).readAllBytes();
      Stdout.print(streams, messages, out -> out.write(new String(schema, UTF_8)));
    }
    return ExitCode.OK.code();
  }
}
