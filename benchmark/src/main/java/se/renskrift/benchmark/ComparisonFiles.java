package se.renskrift.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import se.renskrift.lexicon.WordCount;

/**
 * What the processes of a comparison hand to each other.
 *
 * @param directory where the files stand
 * @param model the language pack of Renskrift
 */
record ComparisonFiles(Path directory, Path model) {
  /** Words seen once are misspelt too often: on the development pages this does best. */
  private static final int LEAST = 2;

  /** Pages to warm up on, which are not scored; {@code prepared}: after the common first steps. */
  Path warmUp(boolean prepared) {
    return directory.resolve(prepared ? "warm-up-prepared.jsonl" : "warm-up.jsonl");
  }

  /** Pages to correct. */
  Path pages(boolean prepared) {
    return directory.resolve(prepared ? "pages-prepared.jsonl" : "pages.jsonl");
  }

  /** The same pages as a system corrected them. */
  Path output(ComparedSystem system) {
    return directory.resolve(system.name() + ".jsonl");
  }

  /** What was measured of a system. */
  Path figures(ComparedSystem system) {
    return directory.resolve(system.name() + ".properties");
  }

  /**
   * The words seen more than once, in lower case, with their counts, as {@link #write} wrote them.
   */
  Map<String, Long> frequencies() throws IOException {
    Map<String, Long> frequencies = new LinkedHashMap<>();
    try (BufferedReader in = Files.newBufferedReader(words())) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
          throw new IOException(words() + ": no tab in \"" + line + "\"");
        }
        frequencies.put(line.substring(0, tab), Long.valueOf(line.substring(tab + 1)));
      }
    }
    return frequencies;
  }

  /** Writes words with their counts. */
  void write(Map<String, WordCount> counts) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(words())) {
      for (Map.Entry<String, WordCount> word : counts.entrySet()) {
        if (word.getValue().total() >= LEAST) {
          out.write(word.getKey() + "\t" + word.getValue().total() + "\n");
        }
      }
    }
  }

  private Path words() {
    return directory.resolve("words.tsv");
  }
}
