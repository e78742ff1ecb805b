package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.renskrift.testdata.TestDocument;

/** The texts of a comparison: damaged pages, clean ones, and others to warm up on. */
final class ComparisonPages {
  /** Stands for the language model of OCR where a text was never read. */
  static final String CLEAN = "clean";

  private static final int WARM_UP = 30;

  private ComparisonPages() {}

  static boolean isClean(OcrPage page) {
    return page.engine().equals(CLEAN);
  }

  /**
   * The test part of the pages, at most so many of each engine; then clean text: the true text of
   * the documents of our own, and of each file of the corpus the first document that no model has
   * seen.
   */
  static List<OcrPage> test(Path shared, int most) throws IOException {
    Map<String, Integer> taken = new HashMap<>();
    List<OcrPage> pages =
        new ArrayList<>(
            part(shared, OcrPage.Part.TEST)
                .filter(page -> taken.merge(page.engine(), 1, Integer::sum) <= most)
                .toList());
    TestDocument.all().stream()
        .limit(most)
        .forEach(document -> pages.add(clean(document.name(), document.gold())));
    for (Path file : new Corpus(shared.resolve("corpus")).files()) {
      CleanText.documents(file).stream()
          .limit(1)
          .forEach(text -> pages.add(clean(file.getFileName().toString(), text)));
    }
    return pages;
  }

  /** Pages of the training part. */
  static List<OcrPage> warmUp(Path shared) throws IOException {
    return part(shared, OcrPage.Part.TRAIN).limit(WARM_UP).toList();
  }

  /** The pages after the steps that come before words are corrected, the same for every system. */
  static List<OcrPage> prepared(List<OcrPage> pages, FirstStages stages) {
    return pages.stream().map(page -> page.withOcr(stages.run(page.ocr()).text())).toList();
  }

  private static OcrPage clean(String id, String text) {
    return new OcrPage(id, CLEAN, text, text);
  }

  private static Stream<OcrPage> part(Path shared, OcrPage.Part part) throws IOException {
    return OcrPage.read(shared.resolve("ocrpairs/pages.jsonl")).stream()
        .filter(page -> page.part() == part);
  }
}
