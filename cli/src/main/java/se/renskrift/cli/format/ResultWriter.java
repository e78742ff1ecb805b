package se.renskrift.cli.format;

import java.io.IOException;
import java.io.Writer;

/** Writes a result in one format. Implementations are immutable and thread-safe. */
public interface ResultWriter {
  /** Writes the result, ending in a line feed; neither flushes nor closes {@code out}. */
  void write(Result result, Writer out) throws IOException;
}
