package se.renskrift.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes files whole or not at all: under a temporary name first, moved when complete. Temporary
 * files go when the program is interrupted. Thread-safe.
 */
final class Results {
  private static final AtomicLong COUNT = new AtomicLong();

  /** The temporary files there are; also the lock under which they come and go. */
  private static final Set<Path> TEMPORARY = new HashSet<>();

  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Results::end));
  }

  private Results() {}

  /**
   * Writes a file and the folders it needs; returns the SHA-256 of what was written.
   *
   * @throws FileAlreadyExistsException if it is there and is not to be replaced
   */
  static String write(Path target, boolean replace, Stdout.ByteWriter writer) throws IOException {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "folder");
    Files.createDirectories(folder);
    Path temporary = temporary(folder);
    MessageDigest digest = Digests.digest();
    try (OutputStream out = new DigestOutputStream(create(temporary), digest)) {
      writer.write(out);
    } catch (IOException | RuntimeException | Error e) {
      remove(temporary);
      throw e;
    }
    move(temporary, target, replace);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A name in a folder that no other result has. */
  static Path temporary(Path folder) {
    long process = ProcessHandle.current().pid();
    return folder.resolve(".renskrift-" + process + "-" + COUNT.incrementAndGet() + ".tmp");
  }

  private static OutputStream create(Path temporary) throws IOException {
    synchronized (TEMPORARY) {
      awaitEnd();
      TEMPORARY.add(temporary);
      return Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW);
    }
  }

  private static void move(Path temporary, Path target, boolean replace) throws IOException {
    synchronized (TEMPORARY) {
      awaitEnd();
      try {
        if (!replace && Files.exists(target)) {
          throw new FileAlreadyExistsException(target.toString());
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        remove(temporary);
      }
    }
  }

  private static void remove(Path temporary) throws IOException {
    synchronized (TEMPORARY) {
      awaitEnd();
      TEMPORARY.remove(temporary);
      Files.deleteIfExists(temporary);
    }
  }

  /** Threads go on while the process ends; those that come here then must do nothing more. */
  private static void awaitEnd() {
    while (ending) {
      LockSupport.park();
    }
  }

  private static void end() {
    synchronized (TEMPORARY) {
      ending = true;
      for (Path temporary : TEMPORARY) {
        try {
          Files.deleteIfExists(temporary);
        } catch (IOException e) {
          // The process ends; there is nobody left to tell.
        }
      }
    }
  }
}
