package se.renskrift.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lets one system correct the pages of a comparison, in a process of its own: {@code ComparisonRun
 * SYSTEM DIRECTORY MODEL SECONDS}; started by {@link ComparisonReport}.
 *
 * <p>One thread. It warms up on other pages, then corrects the damaged ones over and over for as
 * long as it warmed up (seconds of processor time), at least once, forgetting each time what it
 * remembers of words; and last the clean ones, once.
 */
public final class ComparisonRun {
  private final Contestant contestant;
  private final double seconds;
  private final List<Double> passes = new ArrayList<>();
  private final List<Double> processor = new ArrayList<>();

  ComparisonRun(Contestant contestant, double seconds) {
    this.contestant = contestant;
    this.seconds = seconds;
  }

  /** Writes the pages as corrected, and the figures. */
  public static void main(String[] args) throws IOException {
    ComparedSystem system = ComparedSystem.valueOf(args[0]);
    ComparisonFiles files = new ComparisonFiles(Path.of(args[1]), Path.of(args[2]));
    boolean prepared = !system.readsPages();
    List<OcrPage> pages = OcrPage.read(files.pages(prepared));
    List<OcrPage> warmUp = OcrPage.read(files.warmUp(prepared));
    long start = System.nanoTime();
    ComparisonRun run = new ComparisonRun(system.load(files), Double.parseDouble(args[3]));
    double load = since(start);
    run.warmUp(warmUp);
    List<OcrPage> output = run.correct(pages);
    new ComparisonFigures(
            load,
            median(run.passes),
            median(run.processor),
            run.passes.size(),
            PeakMemory.megabytes())
        .write(files.figures(system));
    OcrPage.write(files.output(system), output);
  }

  void warmUp(List<OcrPage> pages) {
    double start = processorSeconds();
    for (int at = 0; !pages.isEmpty() && processorSeconds() - start < seconds; at++) {
      if (at % pages.size() == 0) {
        contestant.forget();
      }
      contestant.correct(pages.get(at % pages.size()).ocr());
    }
  }

  /** The pages as corrected; how long it took to correct the damaged ones is written down. */
  List<OcrPage> correct(List<OcrPage> pages) {
    List<OcrPage> output = new ArrayList<>();
    List<OcrPage> damaged = pages.stream().filter(page -> !ComparisonPages.isClean(page)).toList();
    double first = processorSeconds();
    do {
      output.clear();
      contestant.forget();
      double busy = processorSeconds();
      long start = System.nanoTime();
      for (OcrPage page : damaged) {
        output.add(page.withOcr(contestant.correct(page.ocr())));
      }
      passes.add(since(start));
      processor.add(processorSeconds() - busy);
    } while (processorSeconds() - first < seconds);
    for (OcrPage page : pages) {
      if (ComparisonPages.isClean(page)) {
        output.add(page.withOcr(contestant.correct(page.ocr())));
      }
    }
    return output;
  }

  /** What all threads of the process have used so far; on a busy machine less than has passed. */
  private static double processorSeconds() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> figures) {
    double[] sorted = figures.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
