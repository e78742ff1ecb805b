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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes the files of one input, whole and together or not at all: under temporary names first,
 * moved when all are complete. Not thread-safe; several may write into one folder.
 */
final class Results implements AutoCloseable {
  private static final AtomicLong COUNT = new AtomicLong();

  private record Ready(Path temporary, Path target) {}

  private final boolean replace;
  private final List<Ready> ready = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param replace whether files that are there are replaced
   */
  Results(boolean replace) {
    this.replace = replace;
  }

  /** Writes a file; returns the SHA-256 of what was written. */
  static String write(Path target, boolean replace, Stdout.ByteWriter writer) throws IOException {
    try (Results results = new Results(replace)) {
      String sha256 = results.add(target, writer);
      results.commit(() -> {});
      return sha256;
    }
  }

  /**
   * Writes one more file, not yet under its name, and the folders that it needs; returns the
   * SHA-256 of what was written.
   */
  String add(Path target, Stdout.ByteWriter writer) throws IOException {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "folder");
    Files.createDirectories(folder);
    Path temporary = Interruption.temporary(temporary(folder));
    MessageDigest digest = Digests.digest();
    try (OutputStream out = new DigestOutputStream(create(temporary), digest)) {
      writer.write(out);
    } catch (IOException | RuntimeException | Error e) {
      Interruption.remove(temporary);
      throw e;
    }
    ready.add(new Ready(temporary, target));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static OutputStream create(Path temporary) throws IOException {
    return Interruption.uninterrupted(
        () -> Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW));
  }

  /**
   * Gives all files their names.
   *
   * @param done what is done when they have them, with no end of the process in between
   * @throws FileAlreadyExistsException if one is there and is not to be replaced; then none is
   *     written
   */
  void commit(Runnable done) throws IOException {
    Interruption.uninterrupted(
        () -> {
          for (Ready file : ready) {
            if (!replace && Files.exists(file.target())) {
              throw new FileAlreadyExistsException(file.target().toString());
            }
          }
          for (Ready file : ready) {
            move(file.temporary(), file.target());
          }
          done.run();
          return ready;
        });
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what was not given its name. */
  @Override
  public void close() throws IOException {
    for (Ready file : ready) {
      Interruption.remove(file.temporary());
    }
  }

  /** A name in a folder that no other result has. */
  static Path temporary(Path folder) {
    long process = ProcessHandle.current().pid();
    return folder.resolve(".renskrift-" + process + "-" + COUNT.incrementAndGet() + ".tmp");
  }
}
