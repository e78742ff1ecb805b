package se.renskrift.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.renskrift.errormodel.ConfusionTrainer;
import se.renskrift.training.PagePairs;

/** Learns the table of confusions from the training part of pages with their truth. */
final class ConfusionsTrainer {
  /** The kinds of damage: the language models that Tesseract was given. */
  private static final List<String> ENGINES = List.of("eng", "deu", "swe");

  /** Confusions seen less often, in all kinds of damage together, are chance. */
  private static final int LEAST = 3;

  private ConfusionsTrainer() {}

  static void write(List<OcrPage> pages, Path file) throws IOException {
    ConfusionTrainer trainer = new ConfusionTrainer(ENGINES);
    for (OcrPage page : pages) {
      if (page.part() == OcrPage.Part.TRAIN) {
        PagePairs.align(
            page.ocr(), page.truth(), (seen, meant) -> trainer.add(page.engine(), seen, meant));
      }
    }
    try (Writer out = Files.newBufferedWriter(file)) {
      trainer.write(LEAST, out);
    }
  }
}
