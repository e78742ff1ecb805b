package se.renskrift.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the program reads and prints; always UTF-8.
 *
 * @param in what {@code -} reads
 * @param out results
 * @param err everything said about them
 * @param terminal whether a person watches {@code err}
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, boolean terminal) {
  /** The launcher knows whether stderr is a terminal; Java cannot tell. */
  private static final String TERMINAL = "renskrift.terminal";

  static Streams ofProcess() {
    return of(
        // Not a FileInputStream, which cannot read all of a pipe.
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Boolean.getBoolean(TERMINAL));
  }

  static Streams of(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    return new Streams(
        in,
        out,
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
        terminal);
  }
}
