package se.renskrift.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import se.renskrift.correction.Calibration;
import se.renskrift.correction.Corrector;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.languagemodel.ContextModel;
import se.renskrift.languagemodel.NgramModel;
import se.renskrift.lexicon.CompoundLexicon;

/** The models of a corrector, read from a directory: with or without the calibration. */
record Models(
    Path directory,
    CompoundLexicon lexicon,
    ConfusionTable table,
    NgramModel model,
    ContextModel contexts) {
  static Models read(Path directory) throws IOException {
    try (BufferedReader table = Files.newBufferedReader(directory.resolve("confusions.tsv"))) {
      return new Models(
          directory,
          CompoundLexicon.read(bytes(directory.resolve("lexicon.bin"))),
          ConfusionTable.read(table, "confusions.tsv"),
          NgramModel.read(bytes(directory.resolve("ngrams.bin"))),
          contexts(directory));
    }
  }

  /** The context model, or the empty one while it is not trained yet. */
  private static ContextModel contexts(Path directory) throws IOException {
    Path file = directory.resolve("contexts.bin");
    return Files.exists(file) ? ContextModel.read(bytes(file)) : ContextModel.empty();
  }

  /** The corrector with the calibration of the directory. */
  Corrector corrector() throws IOException {
    try (BufferedReader in = Files.newBufferedReader(directory.resolve("calibration.tsv"))) {
      return corrector(Calibration.read(in, "calibration.tsv"));
    }
  }

  Corrector corrector(Calibration calibration) {
    return new Corrector(lexicon, table, model, contexts, calibration);
  }

  private static ByteBuffer bytes(Path file) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
  }
}
