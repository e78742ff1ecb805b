package se.renskrift.cli.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes a result in a format of characters: as UTF-8. */
abstract class CharacterWriter implements ResultWriter {
  @Override
  public final void write(Result result, OutputStream out) throws IOException {
    // An encoder reports what it cannot write, where a charset would put question marks.
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
    write(result, writer);
    writer.flush();
  }

  /** Writes the result, ending in a line feed; neither flushes nor closes {@code out}. */
  abstract void write(Result result, Writer out) throws IOException;
}
