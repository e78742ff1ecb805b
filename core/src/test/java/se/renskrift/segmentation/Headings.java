package se.renskrift.segmentation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Swedish headings of the model, read where they lie in the checkout. */
final class Headings {
  static final HeadingDictionary SWEDISH = read();

  private Headings() {}

  private static HeadingDictionary read() {
    String name = "model/src/main/resources/se/renskrift/model/sv/headings.tsv";
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve(name))) {
      root = root.getParent();
    }
    try (Reader reader = Files.newBufferedReader(root.resolve(name))) {
      return HeadingDictionary.read(reader, "headings.tsv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
