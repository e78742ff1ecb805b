package se.renskrift.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/** The training corpus: xz-compressed files of one paragraph a line. */
record Corpus(Path directory) {
  /** One paragraph in this many is kept out of training, to measure harm on clean text. */
  private static final int HELD_OUT = 30;

  /** Law of another country, weighed down: one paragraph in three is read. */
  private static final String WEIGHED_DOWN = "finlex_sv_statutes.txt.xz";

  void training(Consumer<String> paragraphs) throws IOException {
    read((number, line) -> number % HELD_OUT != 7, true, paragraphs);
  }

  void heldOut(Consumer<String> paragraphs) throws IOException {
    read((number, line) -> number % HELD_OUT == 7, false, paragraphs);
  }

  private interface Choice {
    boolean takes(int number, String line);
  }

  private void read(Choice choice, boolean weigh, Consumer<String> paragraphs) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(directory)) {
      files = list.filter(f -> f.toString().endsWith(".txt.xz")).sorted().toList();
    }
    for (Path file : files) {
      boolean thin = weigh && file.getFileName().toString().equals(WEIGHED_DOWN);
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          if (choice.takes(number, line) && !(thin && number % 10 >= 3)) {
            paragraphs.accept(line);
          }
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }
}
