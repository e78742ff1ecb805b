package se.renskrift.benchmark;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** Measures {@link LoadBenchmark}: {@code LoadReport}. */
public final class LoadReport {
  private LoadReport() {}

  /** Runs the benchmark and writes {@code reports/load.md}. */
  public static void main(String[] args) throws IOException {
    Arguments.of(args);
    Map<String, String> cells = new HashMap<>();
    for (RunResult result : Jmh.run(Jmh.options(LoadBenchmark.class))) {
      cells.put(Jmh.method(result), Jmh.median(result.getPrimaryResult().getStatistics()));
    }
    Jmh.report(
        "load.md",
        "# Loading the model\n\nWritten by `benchmark/run load`. Milliseconds: the median of eleven"
            + " loads, the least and the\ngreatest in parentheses. "
            + Jmh.machine()
            + "\n\n| load | ms |\n|---|---:|\n| the first of a process, each in a process of its own"
            + " | "
            + cells.get("first")
            + " |\n| a later one | "
            + cells.get("again")
            + " |\n");
  }
}
