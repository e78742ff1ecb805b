package se.renskrift.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Extracts a PDF in a process of its own, started by {@link ExtractionReport}: {@code ExtractionRun
 * FILE ROUNDS WARM-UP} has both extractors take turns and prints the median milliseconds of each,
 * by the processor time of the process and by the clock; {@code ExtractionRun FILE EXTRACTOR}
 * extracts once and prints the peak of memory in megabytes.
 */
public final class ExtractionRun {
  private ExtractionRun() {}

  /** Prints one line with the figures, spaces between. */
  public static void main(String[] args) throws IOException {
    byte[] file = Files.readAllBytes(Path.of(args[0]));
    if (args.length == 2) {
      check(Extractor.valueOf(args[1]).text(file));
      System.out.println(PeakMemory.megabytes());
      return;
    }
    int rounds = Integer.parseInt(args[1]);
    int warmUp = Integer.parseInt(args[2]);
    Extractor[] extractors = Extractor.values();
    double[][] processor = new double[extractors.length][rounds];
    double[][] clock = new double[extractors.length][rounds];
    for (int round = -warmUp; round < rounds; round++) {
      for (int i = 0; i < extractors.length; i++) {
        System.gc();
        long busy = processorNanos();
        long start = System.nanoTime();
        check(extractors[i].text(file));
        if (round >= 0) {
          clock[i][round] = (System.nanoTime() - start) / 1e6;
          processor[i][round] = (processorNanos() - busy) / 1e6;
        }
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < extractors.length; i++) {
      out.append(String.format(Locale.ROOT, "%.1f %.1f ", median(processor[i]), median(clock[i])));
    }
    System.out.println(out.toString().strip());
  }

  private static void check(String text) {
    if (text.isBlank()) {
      throw new IllegalStateException("no text");
    }
  }

  /** What all threads of the process have used so far; on a busy machine less than has passed. */
  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
