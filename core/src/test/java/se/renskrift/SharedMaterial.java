package se.renskrift;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Material that lies beside the checkout and is no part of it; tests skip where it is absent. */
public final class SharedMaterial {
  private SharedMaterial() {}

  /** A file of {@code ../shared}, as seen from the root of the checkout. */
  public static Path file(String name) {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.exists(root.resolve(".git"))) {
      root = root.getParent();
    }
    assumeTrue(root != null, "not in a checkout");
    Path file = root.resolveSibling("shared").resolve(name);
    assumeTrue(Files.isReadable(file), "../shared/" + name + " is absent");
    return file;
  }

  public static String read(String name) {
    Path file = file(name);
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<String> lines(String name) {
    return read(name).lines().toList();
  }

  /** The value of a string member of a flat JSON object. */
  public static String member(String json, String name) {
    int at = json.indexOf("\"" + name + "\": \"") + name.length() + 5;
    StringBuilder value = new StringBuilder();
    for (; json.charAt(at) != '"'; at++) {
      char c = json.charAt(at);
      if (c != '\\') {
        value.append(c);
        continue;
      }
      at++;
      switch (json.charAt(at)) {
        case 'n' -> value.append('\n');
        case 't' -> value.append('\t');
        case 'r' -> value.append('\r');
        case 'f' -> value.append('\f');
        case 'b' -> value.append('\b');
        case 'u' -> {
          value.append((char) Integer.parseInt(json.substring(at + 1, at + 5), 16));
          at += 4;
        }
        default -> value.append(json.charAt(at));
      }
    }
    return value.toString();
  }
}
