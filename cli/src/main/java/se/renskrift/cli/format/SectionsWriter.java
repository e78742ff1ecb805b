package se.renskrift.cli.format;

import java.io.IOException;
import java.io.Writer;

/** Writes sections and metadata of documents, one after the other. Keeps count; not thread-safe. */
public interface SectionsWriter {
  /** Writes what stands before the first document. */
  default void begin(Writer out) throws IOException {}

  /** Writes a document; does not close {@code out}. */
  void write(Result result, Writer out) throws IOException;

  /** Writes what stands after the last document. */
  default void end(Writer out) throws IOException {}
}
