package se.renskrift.benchmark;

import java.io.IOException;
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
   * What was measured.
   *
   * @param reading seconds that making the folder takes, which are in those of adding
   */
  record Figures(double generating, double adding, double finding, double reporting, int pairs) {}

  Figures run(Path index, PlantedScore score) throws IOException {
    long begun = System.nanoTime();
    try (DuplicateIndex duplicates = DuplicateIndex.open(index)) {
      add(duplicates, score);
      duplicates.commit();
      long added = System.nanoTime();
      DuplicateReport report = duplicates.find(threads, FindProgress.NONE);
      long foundAt = System.nanoTime();
      report.eachPair(score::add);
      long clusters = report.clusters().count();
      int documents = report.documentPairs().size();
      long reported = System.nanoTime();
      System.err.println(
          duplicates.counts() + " clusters " + clusters + " document pairs " + documents);
      return new Figures(
          0, (added - begun) / 1e9, (foundAt - added) / 1e9, (reported - foundAt) / 1e9, report.pairs());
    }
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
    return DocumentSketch.of(document.name(), "", passages.read(document.text(), List.of()));
  }
}
