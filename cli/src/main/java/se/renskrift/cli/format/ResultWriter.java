package se.renskrift.cli.format;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a result in one format. Implementations are immutable and thread-safe. */
public interface ResultWriter {
  /** Writes the result; does not close {@code out}. */
  void write(Result result, OutputStream out) throws IOException;
}
