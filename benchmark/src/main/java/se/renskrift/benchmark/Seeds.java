package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real documents, {@code NUMBER_HASH.txt}, some with their true text, {@code ….gold.txt}. */
final class Seeds {
  private static final String GOLD = ".gold.txt";

  private Seeds() {}

  /** The documents, by number. */
  static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> list = Files.list(directory)) {
      return list.filter(f -> f.toString().endsWith(".txt") && !f.toString().endsWith(GOLD))
          .sorted()
          .toList();
    }
  }

  static String number(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, Math.max(0, name.indexOf('_')));
  }

  /** Where the true text stands if there is one. */
  static Path gold(Path file) {
    return file.resolveSibling(file.getFileName().toString().replace(".txt", GOLD));
  }
}
