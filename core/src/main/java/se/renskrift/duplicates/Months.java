package se.renskrift.duplicates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import se.renskrift.text.Skeleton;

/** The names of the months, by their skeletons. */
final class Months {
  private static final String FILE = "months.txt";
  private static final Set<String> SKELETONS = read();

  private Months() {}

  static boolean contains(String skeleton) {
    return SKELETONS.contains(skeleton);
  }

  private static Set<String> read() {
    try (InputStream in = Months.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(Skeleton::of)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
