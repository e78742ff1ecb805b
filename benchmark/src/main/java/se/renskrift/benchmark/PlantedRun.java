package se.renskrift.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.renskrift.LanguagePack;
import se.renskrift.SourcePassages;
import se.renskrift.duplicates.DocumentSketch;
import se.renskrift.duplicates.DuplicateIndex;
import se.renskrift.duplicates.DuplicateReport;
import se.renskrift.duplicates.FindProgress;

/** Finds the duplicates of a planted folder and takes the time. */
final class PlantedRun {
  private final PlantedFolder folder;
  private final SourcePassages passages;
  private final int threads;

  PlantedRun(PlantedFolder folder, LanguagePack pack, int threads) {
    this.folder = folder;
    this.passages = SourcePassages.of(pack);
    this.threads = threads;
  }

  /**
   * What was measured, in seconds, by the clock and of processor time.
   *
   * @param adding reading texts into the index, making them included
   * @param finding looking for pairs
   * @param reporting going through the report
   */
  record Figures(double[] adding, double[] finding, double[] reporting, int pairs) {}

  Figures run(Path index, PlantedScore score) throws IOException {
    double[] begun = now();
    try (DuplicateIndex duplicates = DuplicateIndex.open(index)) {
      add(duplicates, score);
      duplicates.commit();
      double[] added = now();
      DuplicateReport report = duplicates.find(threads, FindProgress.NONE);
      double[] foundAt = now();
      report.eachPair(score::add);
      long clusters = report.clusters().count();
      int documents = report.documentPairs().size();
      double[] reported = now();
      System.err.println(
          duplicates.counts() + " clusters " + clusters + " document pairs " + documents);
      return new Figures(
          since(begun, added), since(added, foundAt), since(foundAt, reported), report.pairs());
    }
  }

  /**
   * Opens the index anew and adds the documents that a larger folder has after this one's; returns
   * the seconds until their pairs were found, by the clock and of processor time.
   */
  double[] addMore(Path index, PlantedFolder larger) throws IOException {
    double[] begun = now();
    try (DuplicateIndex duplicates = DuplicateIndex.open(index)) {
      for (int number = folder.documents(); number < larger.documents(); number++) {
        duplicates.add(sketch(larger.document(number)));
      }
      duplicates.commit();
      duplicates.update(threads, FindProgress.NONE);
      return since(begun, now());
    }
  }

  private static double[] now() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new double[] {System.nanoTime() / 1e9, system.getProcessCpuTime() / 1e9};
  }

  private static double[] since(double[] begun, double[] ended) {
    return new double[] {ended[0] - begun[0], ended[1] - begun[1]};
  }

  private void add(DuplicateIndex duplicates, PlantedScore score) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<DocumentSketch>> waiting = new ArrayDeque<>();
      int next = 0;
      while (next < folder.documents() || !waiting.isEmpty()) {
        while (next < folder.documents() && waiting.size() < 64) {
          int number = next++;
          waiting.add(pool.submit(() -> sketch(number, score)));
        }
        duplicates.add(waiting.remove().get());
      }
    } catch (ExecutionException | InterruptedException e) {
      throw new IOException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private DocumentSketch sketch(int number, PlantedScore score) {
    PlantedFolder.Planted document = folder.document(number);
    score.add(number, document);
    return sketch(document);
  }

  private DocumentSketch sketch(PlantedFolder.Planted document) {
    return DocumentSketch.of(document.name(), "", passages.read(document.text(), List.of()));
  }
}
