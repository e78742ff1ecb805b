package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

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
    Map<String, String> cells = new HashMap<>();
    for (RunResult result :
        Jmh.run(
            Jmh.options(CleaningBenchmark.class)
                .param("set", sets.toArray(new String[0]))
                .jvmArgsAppend(
                    "-XX:+UseSerialGC", "-D" + CleaningBenchmark.SHARED + "=" + shared))) {
      String set = result.getParams().getParam("set");
      cells.put(
          set + Jmh.method(result),
          Jmh.median(
              Objects.requireNonNull(result.getSecondaryResults().get("words"), "words")
                  .getStatistics()));
    }
    StringBuilder out = new StringBuilder();
    out.append("# Speed\n\nWritten by `benchmark/run speed`. Words of the source a second, one\n")
        .append("thread, warmed up: the median of the iterations, the least and the greatest in\n")
        .append("parentheses. ")
        .append(Jmh.machine())
        .append("\n\n| documents | whole cleaning | repair and layout only | correction only |\n")
        .append("|---|---:|---:|---:|\n");
    for (String set : sets) {
      out.append("| ").append(set.toLowerCase(Locale.ROOT).replace('_', ' '));
      for (String method : METHODS) {
        out.append(" | ").append(cells.get(set + method));
      }
      out.append(" |\n");
    }
    Jmh.report("speed.md", out.toString());
  }
}
