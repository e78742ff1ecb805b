package se.renskrift.testdata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files of this module, found on the class path. */
final class Resources {
  private Resources() {}

  static Optional<byte[]> find(String file) {
    try (InputStream in = Resources.class.getResourceAsStream("/" + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static byte[] bytes(String file) {
    return find(file).orElseThrow(() -> new IllegalArgumentException(file + ": not found"));
  }

  static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }
}
