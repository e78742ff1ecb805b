package se.renskrift.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;
import se.renskrift.PackTrainer;

/**
 * Writes a folder of files whole or not at all: under a temporary name first, moved when complete,
 * deleted when the program is interrupted.
 */
final class PackFolder {
  private PackFolder() {}

  /** Writes the files of a folder. */
  @FunctionalInterface
  interface Writer {
    void write(PackTrainer.Target target) throws IOException;
  }

  /** Whether something is there that a new folder would replace. */
  static boolean isTaken(Path folder) {
    if (!Files.exists(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      // A file, or a folder that cannot be looked into.
      return true;
    }
  }

  static void write(Path folder, Writer writer) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Path parent = Objects.requireNonNull(target.getParent(), "parent");
    Files.createDirectories(parent);
    Path temporary = Results.temporary(parent);
    Thread end = new Thread(() -> deleteQuietly(temporary));
    Runtime.getRuntime().addShutdownHook(end);
    try {
      Files.createDirectory(temporary);
      writer.write(
          name -> new BufferedOutputStream(Files.newOutputStream(temporary.resolve(name))));
      move(temporary, target);
    } finally {
      Runtime.getRuntime().removeShutdownHook(end);
      deleteQuietly(temporary);
    }
  }

  private static void move(Path temporary, Path target) throws IOException {
    // An empty folder makes place; one that was filled meanwhile does not.
    Files.deleteIfExists(target);
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target);
    }
  }

  private static void deleteQuietly(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        // What failed first is what is said.
      }
    }
  }
}
