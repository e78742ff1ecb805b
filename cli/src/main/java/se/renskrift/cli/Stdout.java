package se.renskrift.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Prints results. */
final class Stdout {
  /** Something that prints. */
  @FunctionalInterface
  interface Printer {
    void print(Writer out) throws IOException;
  }

  /** Something that writes bytes. */
  @FunctionalInterface
  interface ByteWriter {
    void write(OutputStream out) throws IOException;
  }

  private Stdout() {}

  /**
   * Prints to stdout.
   *
   * @throws CommandException if nobody reads it any more or the disk behind it is full
   */
  static void print(Streams streams, Messages messages, Printer printer) {
    write(
        streams,
        messages,
        bytes -> {
          Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
          printer.print(out);
          out.flush();
        });
  }

  /**
   * Writes bytes to stdout.
   *
   * @throws CommandException if nobody reads it any more or the disk behind it is full
   */
  static void write(Streams streams, Messages messages, ByteWriter writer) {
    try {
      writer.write(streams.out());
      streams.out().flush();
    } catch (UncheckedIOException e) {
      throw failed(messages, new IOException(e.getMessage(), e));
    } catch (IOException e) {
      throw failed(messages, e);
    }
  }

  private static CommandException failed(Messages messages, IOException e) {
    String why = String.valueOf(e.getMessage());
    // Whoever closed the pipe, such as head, has seen enough and needs no message.
    return new CommandException(
        ExitCode.OUTPUT, why.equals("Broken pipe") ? "" : messages.get("output.stdout", why));
  }
}
