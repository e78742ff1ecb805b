package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs benchmarks, and words their figures. */
final class Jmh {
  private Jmh() {}

  static ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder()
        .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
        .shouldFailOnError(true);
  }

  static Collection<RunResult> run(ChainedOptionsBuilder options) {
    try {
      return new Runner(options.build()).run();
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of the method that was measured. */
  static String method(RunResult result) {
    String name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** What a counter came to in each measured iteration, by the second. */
  static double[] iterations(RunResult result, String counter) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(
            iteration ->
                Objects.requireNonNull(iteration.getSecondaryResults().get(counter), counter)
                    .getScore())
        .toArray();
  }

  /** The median, with the least and the greatest in parentheses. */
  static String median(Statistics figures) {
    return String.format(
        Locale.ROOT,
        "%,.0f (%,.0f–%,.0f)",
        figures.getPercentile(50),
        figures.getMin(),
        figures.getMax());
  }

  /** What the figures were measured on. */
  static String machine() {
    return String.format(
        Locale.ROOT,
        "Java %s, %s, %s, %d processors.",
        System.getProperty("java.version"),
        System.getProperty("os.arch"),
        processor(),
        Runtime.getRuntime().availableProcessors());
  }

  private static String processor() {
    Path info = Path.of("/proc/cpuinfo");
    try {
      if (Files.isReadable(info)) {
        for (String line : Files.readAllLines(info)) {
          if (line.startsWith("model name")) {
            return line.substring(line.indexOf(':') + 1).strip();
          }
        }
      }
    } catch (IOException e) {
      // Not every system tells; the figures are good without.
    }
    return "processor unknown";
  }

  /** Writes a report and shows it. */
  static void report(String name, String text) throws IOException {
    Path reports = Files.createDirectories(Checkout.here().reports());
    Files.writeString(reports.resolve(name), text);
    System.out.println();
    System.out.print(text);
  }
}
