package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import se.renskrift.correction.Calibration;
import se.renskrift.correction.Corrector;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.languagemodel.NgramModel;
import se.renskrift.lexicon.CompoundLexicon;

/** The models in a directory, as trained. */
record Models(CompoundLexicon lexicon, ConfusionTable table, NgramModel model) {
  static Models read(Path directory) throws IOException {
    Path table = directory.resolve("confusions.tsv");
    return new Models(
        CompoundLexicon.read(bytes(directory.resolve("lexicon.bin"))),
        ConfusionTable.read(Files.newBufferedReader(table), "confusions.tsv"),
        NgramModel.read(bytes(directory.resolve("ngrams.bin"))));
  }

  Corrector corrector(Calibration calibration) {
    return new Corrector(lexicon, table, model, calibration);
  }

  private static ByteBuffer bytes(Path file) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
  }
}
