package se.renskrift.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/** The training corpus: xz-compressed files of one paragraph a line. */
record Corpus(Path directory) {
  /** One paragraph in this many is kept out of training, to measure harm on clean text. */
  private static final int HELD_OUT = 30;

  /** Law of another country, weighed down: of ten paragraphs about three are read. */
  private static final String WEIGHED_DOWN = "finlex_sv_statutes.txt.xz";

  /** One paragraph in this many of these files is set as pages, which models must not have seen. */
  private static final List<String> SET_AS_PAGES =
      List.of("g0vse_government.txt.xz", "riksdag_interpellations.txt.xz");

  /** The files, by name. */
  List<Path> files() throws IOException {
    try (Stream<Path> list = Files.list(directory)) {
      return list.filter(f -> f.toString().endsWith(".txt.xz")).sorted().toList();
    }
  }

  /** Gives what models are trained on, the files in order. */
  void training(Consumer<String> paragraphs) throws IOException {
    for (Path file : files()) {
      boolean thin = file.endsWith(WEIGHED_DOWN);
      boolean set = SET_AS_PAGES.contains(file.getFileName().toString());
      read(
          file,
          line -> !isHeldOut(line) && !(thin && line % 10 >= 3) && !(set && isForPages(line)),
          paragraphs);
    }
  }

  /** Gives the paragraphs to be set as pages. */
  void forPages(Consumer<String> paragraphs) throws IOException {
    for (String file : SET_AS_PAGES) {
      read(directory.resolve(file), Corpus::isForPages, paragraphs);
    }
  }

  private static boolean isForPages(int line) {
    return line % HELD_OUT == 11;
  }

  /** Gives those paragraphs of a file that no model was trained on. */
  static void heldOut(Path file, Consumer<String> paragraphs) throws IOException {
    read(file, Corpus::isHeldOut, paragraphs);
  }

  private static boolean isHeldOut(int line) {
    return line % HELD_OUT == 7;
  }

  private static void read(Path file, IntPredicate takes, Consumer<String> paragraphs)
      throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (takes.test(++number)) {
          paragraphs.accept(line);
        }
      }
    }
  }
}
