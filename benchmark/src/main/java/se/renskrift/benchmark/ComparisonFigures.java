package se.renskrift.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;

/**
 * What was measured of a system in its process.
 *
 * @param loadSeconds from nothing to ready
 * @param passSeconds the median of the passes over the damaged pages, by the clock
 * @param processorSeconds the same by the processor time of the process, garbage collection
 *     included
 * @param passes how many passes
 * @param peakMegabytes the most memory the process had resident; -1 where that is not known
 */
record ComparisonFigures(
    double loadSeconds,
    double passSeconds,
    double processorSeconds,
    int passes,
    long peakMegabytes) {
  void write(Path file) throws IOException {
    Properties figures = new Properties();
    figures.setProperty("load", Double.toString(loadSeconds));
    figures.setProperty("pass", Double.toString(passSeconds));
    figures.setProperty("processor", Double.toString(processorSeconds));
    figures.setProperty("passes", Integer.toString(passes));
    figures.setProperty("peak", Long.toString(peakMegabytes));
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      figures.store(out, null);
    }
  }

  static ComparisonFigures read(Path file) throws IOException {
    Properties figures = new Properties();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      figures.load(in);
    }
    return new ComparisonFigures(
        Double.parseDouble(value(figures, "load")),
        Double.parseDouble(value(figures, "pass")),
        Double.parseDouble(value(figures, "processor")),
        Integer.parseInt(value(figures, "passes")),
        Long.parseLong(value(figures, "peak")));
  }

  private static String value(Properties figures, String name) {
    return Objects.requireNonNull(figures.getProperty(name), name);
  }
}
