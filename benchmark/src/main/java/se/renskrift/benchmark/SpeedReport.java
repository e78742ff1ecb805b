package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;

/** Measures {@link CleaningBenchmark}: {@code SpeedReport [SHARED-DIR]}. */
public final class SpeedReport {
  private static final List<String> METHODS = List.of("clean", "repairAndLayout", "correction");

  private SpeedReport() {}

  /** Runs the benchmark and writes {@code reports/speed.md}. */
  public static void main(String[] args) throws IOException {
    Path shared = Arguments.of(args).path(Checkout.here().shared()).toAbsolutePath();
    List<String> sets = new ArrayList<>();
    for (DocumentSet set : DocumentSet.values()) {
      if (set == DocumentSet.OCRPAIRS_ENG && !Files.exists(shared.resolve("ocrpairs"))) {
        System.err.println("no pages of real OCR in " + shared + ": left out");
      } else {
        sets.add(set.name());
      }
    }
    Map<String, String> wall = new HashMap<>();
    Map<String, String> processor = new HashMap<>();
    for (RunResult result :
        Jmh.run(
            Jmh.options(CleaningBenchmark.class)
                .param("set", sets.toArray(new String[0]))
                .jvmArgsAppend(
                    "-XX:+UseSerialGC", "-D" + CleaningBenchmark.SHARED + "=" + shared))) {
      String cell = result.getParams().getParam("set") + Jmh.method(result);
      double[] words = Jmh.iterations(result, "words");
      double[] busy = Jmh.iterations(result, "cpuNanos");
      wall.put(cell, Jmh.median(new ListStatistics(words)));
      for (int i = 0; i < words.length; i++) {
        words[i] /= busy[i] / 1e9;
      }
      processor.put(cell, Jmh.median(new ListStatistics(words)));
    }
    Jmh.report(
        "speed.md",
        "# Speed\n\nWritten by `benchmark/run speed`. Words of the source a second, one thread,"
            + " warmed up: the median of\nthe iterations, the least and the greatest in"
            + " parentheses. "
            + Jmh.machine()
            + "\n\nBy the clock:\n\n"
            + table(sets, wall)
            + "\nBy the thread's processor time, which a busy machine disturbs less; collecting"
            + " garbage is not in it:\n\n"
            + table(sets, processor));
  }

  private static String table(List<String> sets, Map<String, String> cells) {
    StringBuilder out = new StringBuilder();
    out.append("| documents | whole cleaning | repair and layout only | correction only |\n")
        .append("|---|---:|---:|---:|\n");
    for (String set : sets) {
      out.append("| ").append(set.toLowerCase(Locale.ROOT).replace('_', ' '));
      for (String method : METHODS) {
        out.append(" | ").append(cells.get(set + method));
      }
      out.append(" |\n");
    }
    return out.toString();
  }
}
