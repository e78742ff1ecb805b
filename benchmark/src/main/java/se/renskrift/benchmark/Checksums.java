package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** SHA-256 sums of files, as {@code sha256sum -c} reads them. */
final class Checksums {
  private Checksums() {}

  /**
   * A line for each file, its path given relative to the list's own place.
   *
   * @param list where the list will stand
   */
  static String of(Path list, Path directory, List<String> files) throws IOException {
    Path from = Objects.requireNonNull(list.toAbsolutePath().getParent(), "parent");
    StringBuilder lines = new StringBuilder();
    for (String name : files) {
      Path file = directory.resolve(name).toAbsolutePath();
      String path = from.relativize(file).toString().replace('\\', '/');
      lines.append(sum(Files.readAllBytes(file))).append("  ").append(path).append('\n');
    }
    return lines.toString();
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
