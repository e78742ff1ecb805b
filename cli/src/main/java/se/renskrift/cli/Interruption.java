package se.renskrift.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * What becomes of unfinished work when the process ends before it, by Ctrl-C or another signal:
 * temporary files and folders go, and what is done is written down. Thread-safe.
 */
final class Interruption {
  /** Files and folders there are only until work is done; also the lock for all here. */
  private static final Set<Path> TEMPORARY = new HashSet<>();

  private static final Set<Runnable> LAST = new LinkedHashSet<>();

  /** Threads may be writing into a folder still. */
  private static final int ATTEMPTS = 20;

  private static final long PAUSE_NANOS = 5_000_000;

  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Interruption::end, "renskrift interruption"));
  }

  private Interruption() {}

  /**
   * Does a step that the end of the process does not come between. Threads go on while the process
   * ends; those that come here then do nothing more.
   */
  static <T> T uninterrupted(Callable<T> step) throws IOException {
    synchronized (TEMPORARY) {
      while (ending) {
        LockSupport.park();
      }
      try {
        return step.call();
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Notes a file or folder that is about to be made. */
  static Path temporary(Path path) throws IOException {
    return uninterrupted(
        () -> {
          TEMPORARY.add(path);
          return path;
        });
  }

  /** Removes what {@link #temporary} noted, if it is there still. */
  static void remove(Path path) throws IOException {
    uninterrupted(
        () -> {
          delete(path);
          return TEMPORARY.remove(path);
        });
  }

  /** Has something done last if the process ends, unless it is {@link #forget forgotten} before. */
  static void last(Runnable action) throws IOException {
    uninterrupted(() -> LAST.add(action));
  }

  static void forget(Runnable action) throws IOException {
    uninterrupted(() -> LAST.remove(action));
  }

  private static void delete(Path path) throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> found = Files.walk(path)) {
      List<Path> files = found.sorted(Comparator.reverseOrder()).toList();
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void end() {
    synchronized (TEMPORARY) {
      ending = true;
      LAST.forEach(Runnable::run);
      for (Path path : TEMPORARY) {
        for (int i = 0; i < ATTEMPTS && Files.exists(path); i++) {
          try {
            delete(path);
          } catch (IOException e) {
            LockSupport.parkNanos(PAUSE_NANOS);
          }
        }
      }
    }
  }
}
