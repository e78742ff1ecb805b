package se.renskrift.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Runs the program inside the test. */
record Program(int exit, String stdout, String stderr) {
  static Program run(String... args) {
    return run(new byte[0], ToyEngine::load, List.of(args));
  }

  static Program run(byte[] stdin, Engine.Factory engines, List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = Streams.of(new ByteArrayInputStream(stdin), out, err, false);
    Messages messages = Messages.of(args, Locale.ENGLISH);
    int exit =
        Renskrift.commandLine(streams, messages, engines).execute(args.toArray(String[]::new));
    return new Program(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
