package se.renskrift.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.DocumentReader;
import se.renskrift.documents.SourceDocument;

/**
 * One input.
 *
 * @param label what messages call it: the path as the user would write it
 * @param name what results call it: the file's name, or its path inside the folder it came from
 *     with {@code /} between
 * @param path the file; null for stdin
 */
record Source(String label, String name, @Nullable Path path) {
  /** What a result of stdin is called. */
  private static final String STDIN = "stdin";

  static Source ofStdin() {
    return new Source("-", STDIN, null);
  }

  SourceDocument read(DocumentReader reader, InputStream stdin) throws IOException {
    return path == null ? reader.read(stdin, name) : reader.read(path, name);
  }
}
