package se.renskrift.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for files that live no longer than their use, and never longer than this process. */
final class Temporary {
  private Temporary() {}

  /** Makes a folder that only this user can read. */
  static Path folder() throws IOException {
    return Ending.made(() -> Files.createTempDirectory("renskrift-"));
  }

  /** What needs a folder for its files. */
  interface Work<T> {
    T in(Path folder) throws IOException;
  }

  /** Does something in a folder that is there only for that. */
  static <T> T use(Work<T> work) throws IOException {
    Path folder = folder();
    try {
      return work.in(folder);
    } finally {
      delete(folder);
    }
  }

  /** Removes a folder and what is in it, as far as that can be done. */
  static void delete(Path folder) {
    clear(folder);
    Ending.removed(folder);
  }

  /** The same, when this process ends. */
  static void clear(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> files = found.sorted(Comparator.reverseOrder()).toList();
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What is left is in the system's folder for temporary files.
    }
  }
}
