package se.renskrift.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for files that live no longer than their use. */
final class Temporary {
  private Temporary() {}

  /** Makes a folder that only this user can read. */
  static Path folder() throws IOException {
    return Files.createTempDirectory("renskrift-");
  }

  /** Removes a folder and what is in it, as far as that can be done. */
  static void delete(Path folder) {
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
