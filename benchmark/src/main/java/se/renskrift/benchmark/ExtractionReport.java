package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long taking the text out of a born-digital PDF takes, beside PDFBox's own extraction, and how
 * much memory for how many pages: {@code ExtractionReport [--rounds NUMBER]}.
 */
public final class ExtractionReport {
  private static final int TIMED_PAGES = 300;
  private static final int[] PAGES = {30, 300, 1200};

  /** What no file can be read in, and what none is to need, in megabytes. */
  private static final int SMALLEST_HEAP = 4;

  private static final int LARGEST_HEAP = 1024;

  private static final String ROUNDS = "15";
  private static final String WARM_UP = "10";

  private ExtractionReport() {}

  /** Measures, and writes {@code reports/extraction.md}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String rounds = Arguments.of(args, "--rounds=").value("--rounds", ROUNDS);
    Path folder = Files.createDirectories(Checkout.here().root().resolve("benchmark/target"));
    String[] times = run(file(folder, TIMED_PAGES), rounds, WARM_UP).split(" ");
    StringBuilder out = new StringBuilder();
    out.append("# Extraction\n\nWritten by `benchmark/run extraction")
        .append(rounds.equals(ROUNDS) ? "" : " --rounds " + rounds)
        .append("`; [README](../README.md#extraction) says what is measured. ")
        .append(Jmh.machine())
        .append("\n\nA born-digital PDF of ")
        .append(TIMED_PAGES)
        .append(" pages, milliseconds, the median of ")
        .append(rounds)
        .append(" rounds:\n\n| | processor time | by the clock |\n|---|---:|---:|\n");
    Extractor[] extractors = Extractor.values();
    for (int i = 0; i < extractors.length; i++) {
      String row = "| %s | %s | %s |\n";
      out.append(row.formatted(extractors[i].title(), times[2 * i], times[2 * i + 1]));
    }
    out.append("| ratio | ")
        .append(ratio(times[2], times[0]))
        .append(" | ")
        .append(ratio(times[3], times[1]))
        .append(
            " |\n\nThe smallest heap that a file can be read in, MB, by the number of pages:\n\n|");
    memory(folder, out, ExtractionReport::smallestHeap);
    out.append("\nPeak of resident memory, MB, in a heap that may grow:\n\n|");
    memory(folder, out, (file, extractor) -> run(file, extractor.name()));
    Jmh.report("extraction.md", out.toString());
  }

  /** A figure of what an extractor needs for a file. */
  private interface Need {
    String of(Path file, Extractor extractor) throws IOException, InterruptedException;
  }

  private static void memory(Path folder, StringBuilder out, Need need)
      throws IOException, InterruptedException {
    List<Path> files = new ArrayList<>();
    for (int pages : PAGES) {
      files.add(file(folder, pages));
      out.append(" | ").append(pages);
    }
    out.append(" |\n|---").append("|---:".repeat(PAGES.length)).append("|\n");
    for (Extractor extractor : Extractor.values()) {
      out.append("| ").append(extractor.title());
      for (Path file : files) {
        out.append(" | ").append(need.of(file, extractor));
      }
      out.append(" |\n");
    }
  }

  private static String smallestHeap(Path file, Extractor extractor)
      throws IOException, InterruptedException {
    int tooSmall = SMALLEST_HEAP;
    int enough = LARGEST_HEAP;
    while (enough - tooSmall > 1) {
      int middle = (tooSmall + enough) / 2;
      List<String> command = command("-Xmx" + middle + "m", file, extractor.name());
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() == 0) {
        enough = middle;
      } else {
        tooSmall = middle;
      }
    }
    return Integer.toString(enough);
  }

  private static Path file(Path folder, int pages) throws IOException {
    return Files.write(folder.resolve("extraction-" + pages + ".pdf"), BornDigitalPdf.of(pages));
  }

  private static String ratio(String one, String other) {
    return String.format(Locale.ROOT, "%.2f", Double.parseDouble(one) / Double.parseDouble(other));
  }

  /**
   * What a process of its own prints; the heap starts small, so that its peak is what is needed.
   */
  private static String run(Path file, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = command("-Xmx" + LARGEST_HEAP + "m", file, arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException("the process for " + file + " ended with " + exit);
    }
    return said.strip();
  }

  private static List<String> command(String heap, Path file, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xms4m", heap));
    // As the command line sets it: PDFBox's logging library complains on stdout that nobody
    // listens.
    String logging = "-Dorg.apache.commons.logging.";
    command.add(logging + "LogFactory=org.apache.commons.logging.impl.LogFactoryImpl");
    command.add(logging + "Log=org.apache.commons.logging.impl.NoOpLog");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ExtractionRun.class.getName(), file.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
