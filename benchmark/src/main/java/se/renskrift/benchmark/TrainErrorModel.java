package se.renskrift.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.renskrift.errormodel.ConfusionTrainer;
import se.renskrift.training.PagePairs;

/** Learns the table of confusions: {@code TrainErrorModel PAGES.jsonl OUTPUT.tsv}. */
public final class TrainErrorModel {
  /** Confusions seen less often, in all kinds of damage together, are chance. */
  private static final int LEAST = 3;

  private TrainErrorModel() {}

  /** Runs the training. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: TrainErrorModel PAGES.jsonl OUTPUT.tsv");
      System.exit(2);
    }
    ConfusionTrainer trainer = new ConfusionTrainer(List.of("eng", "deu", "swe"));
    for (OcrPage page : OcrPage.read(Path.of(args[0]))) {
      if (page.part() == OcrPage.Part.TRAIN) {
        PagePairs.align(
            page.ocr(), page.truth(), (seen, meant) -> trainer.add(page.engine(), seen, meant));
      }
    }
    try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
      trainer.write(LEAST, out);
    }
  }
}
