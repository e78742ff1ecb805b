package se.renskrift.cli.format;

import java.io.IOException;
import java.io.Writer;

/** Writes the fair copy as it is, with a line feed at its end. */
final class TextWriter extends CharacterWriter {
  @Override
  void write(Result result, Writer out) throws IOException {
    String text = result.document().text();
    out.write(text);
    if (!text.endsWith("\n")) {
      out.write('\n');
    }
  }
}
