package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import se.renskrift.LanguagePack;

/**
 * Finds planted duplicates: {@code DuplicatesReport [--paragraphs N] [--words N] [--seed N]
 * [--no-rival] [SHARED-DIR]}.
 */
public final class DuplicatesReport {
  private static final int MOST_FOR_RIVAL = 200_000;

  /** So many paragraphs are added to the index afterwards. */
  private static final int MORE = 1000;

  private DuplicatesReport() {}

  /** Writes {@code reports/duplicates-N.md}, N the number of paragraphs. */
  public static void main(String[] args) throws IOException {
    Arguments arguments =
        Arguments.of(args, "--paragraphs=", "--words=", "--seed=", "--threads=", "--no-rival");
    Checkout checkout = Checkout.here();
    int paragraphs = Integer.parseInt(arguments.value("--paragraphs", "100000"));
    int words = Integer.parseInt(arguments.value("--words", "60"));
    int threads = Integer.parseInt(arguments.value("--threads", "2"));
    long seed = Long.parseLong(arguments.value("--seed", "1"));
    PlantedText text = PlantedText.load(arguments.path(checkout.shared()));
    PlantedDamage damage = PlantedDamage.load(checkout.model());
    PlantedFolder folder = new PlantedFolder(text, damage, seed, paragraphs, words);
    double generating = generating(folder);
    PlantedScore score = new PlantedScore(folder);
    Path index = Files.createTempDirectory("duplicates");
    PlantedRun.Figures figures;
    double[] more;
    long peak;
    try {
      LanguagePack pack = LanguagePack.load(checkout.model());
      PlantedRun run = new PlantedRun(folder, pack, threads);
      figures = run.run(index, score);
      peak = PeakMemory.megabytes();
      more = run.addMore(index, new PlantedFolder(text, damage, seed, paragraphs + MORE, words));
    } finally {
      remove(index);
    }
    StringBuilder out = new StringBuilder();
    out.append("# Duplicates among %,d planted paragraphs\n\n".formatted(paragraphs));
    out.append(
        "Written by `benchmark/run duplicates --paragraphs %d --words %d --seed %d`. "
            .formatted(paragraphs, words, seed));
    out.append(Jmh.machine()).append("\n\n");
    out.append("| | wall, s | processor, s |\n|---|---:|---:|\n");
    row(out, "reading into the index, with making the documents", figures.adding());
    row(out, "making the documents alone, one thread", new double[] {generating, generating});
    row(out, "finding pairs", figures.finding());
    row(out, "going through the report", figures.reporting());
    row(out, "opening the index anew, adding %,d and finding their pairs".formatted(MORE), more);
    out.append("\nPeak memory %,d MB; %d threads.\n\n".formatted(peak, threads));
    out.append(score.table());
    if (!arguments.has("--no-rival") && paragraphs <= MOST_FOR_RIVAL) {
      out.append("\n## Plain MinHash\n\nPairs of words, 256 hashes, bands of four, Jaccard 0.45;")
          .append(" it tells no classes. Footers are not given to it.\n\n")
          .append(rival(folder));
    }
    Path report = checkout.reports().resolve("duplicates-%d.md".formatted(paragraphs));
    Files.createDirectories(checkout.reports());
    Files.writeString(report, out);
    System.out.print(out);
  }

  private static void row(StringBuilder out, String name, double[] seconds) {
    out.append(String.format(Locale.ROOT, "| %s | %.1f | %.1f |%n", name, seconds[0], seconds[1]));
  }

  /** Seconds that making all documents takes, told from every tenth. */
  private static double generating(PlantedFolder folder) {
    long begun = System.nanoTime();
    long length = 0;
    for (int number = 0; number < folder.documents(); number += 10) {
      length += folder.document(number).text().length();
    }
    if (length == 0) {
      throw new IllegalStateException("the folder is empty");
    }
    return 10 * (System.nanoTime() - begun) / 1e9;
  }

  private static String rival(PlantedFolder folder) {
    long begun = System.nanoTime();
    PlainMinHash plain = new PlainMinHash();
    for (int at = 0; at < folder.paragraphs(); at++) {
      plain.add(folder.paragraph(at));
    }
    PlantedScore score = new PlantedScore(folder);
    plain.find(score);
    return score.table()
        + String.format(Locale.ROOT, "%nWall time %.1f s.%n", (System.nanoTime() - begun) / 1e9);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
