package se.renskrift.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes files whole or not at all: under a temporary name first, moved when complete. Temporary
 * files go when the program is interrupted. Thread-safe.
 */
final class Results {
  private static final AtomicLong COUNT = new AtomicLong();
  private static final Set<Path> TEMPORARY = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> TEMPORARY.forEach(Results::delete)));
  }

  private Results() {}

  /**
   * Writes a file and the folders it needs.
   *
   * @throws FileAlreadyExistsException if it is there and is not to be replaced
   */
  static void write(Path target, boolean replace, Stdout.Printer printer) throws IOException {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "folder");
    Files.createDirectories(folder);
    long process = ProcessHandle.current().pid();
    Path temporary =
        folder.resolve(".renskrift-" + process + "-" + COUNT.incrementAndGet() + ".tmp");
    TEMPORARY.add(temporary);
    try {
      try (Writer out =
          Files.newBufferedWriter(
              temporary, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
        printer.print(out);
      }
      move(temporary, target, replace);
    } finally {
      delete(temporary);
      TEMPORARY.remove(temporary);
    }
  }

  private static void move(Path temporary, Path target, boolean replace) throws IOException {
    if (!replace && Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
