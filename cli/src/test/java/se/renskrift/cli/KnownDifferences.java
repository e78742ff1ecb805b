package se.renskrift.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In what fair copies of test documents are known to differ from the true text: the tables of
 * {@code fair-copies}, each of whose rows must be needed. Immutable.
 *
 * @param wordErrors for a document and a file, how many words are wrong at most
 * @param surplus for a document and a file, where paragraphs are parted
 * @param missing for a document and a file, where paragraphs are run together
 */
record KnownDifferences(
    Map<String, Integer> wordErrors,
    Map<String, List<String>> surplus,
    Map<String, List<String>> missing) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "fair-copies");

  static KnownDifferences read() throws IOException {
    Map<String, Integer> wordErrors = new HashMap<>();
    for (String[] row : rows("words.tsv")) {
      wordErrors.put(row[0] + "/" + row[1], Integer.valueOf(row[2]));
    }
    Map<String, Map<String, List<String>>> breaks = new HashMap<>();
    for (String[] row : rows("breaks.tsv")) {
      breaks
          .computeIfAbsent(row[2], kind -> new HashMap<>())
          .computeIfAbsent(row[0] + "/" + row[1], file -> new ArrayList<>())
          .add(row[3]);
    }
    return new KnownDifferences(
        wordErrors,
        breaks.getOrDefault("surplus", Map.of()),
        breaks.getOrDefault("missing", Map.of()));
  }

  private static List<String[]> rows(String file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      if (!line.isEmpty() && !line.startsWith("# ")) {
        String[] row = line.split("\t", -1);
        if (row.length != (file.startsWith("words") ? 4 : 5)) {
          throw new IOException(file + ": " + line + ": has " + row.length + " columns");
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
