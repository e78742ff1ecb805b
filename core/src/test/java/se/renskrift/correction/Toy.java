package se.renskrift.correction;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.languagemodel.ContextModel;
import se.renskrift.languagemodel.NgramModel;
import se.renskrift.languagemodel.NgramTrainer;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.lexicon.LexiconBuilder;
import se.renskrift.training.CorpusCounter;

/** A language of a few sentences, and what OCR makes of it. */
final class Toy {
  /** Kinds of damage: {@code plain} loses all marks, {@code slips} reads rn as m and l as i. */
  static final ConfusionTable TABLE = table();

  private static final List<String> SENTENCES =
      List.of(
          "Nämnden beslutar att frågan är öppen för alla.",
          "Det är en fråga för kommunen och för barnen i kommunen.",
          "Kommunen har frågat om vägen och om barn på vägen.",
          "Ärendet är på väg till nämnden i april.",
          "En man och två män har sett vägen till Almsjö kommun.",
          "Vi har en väg för alla barn och för alla män.");

  static final CompoundLexicon LEXICON = lexicon();
  static final NgramModel MODEL = model();

  private Toy() {}

  static Calibration sure() {
    List<String> margins =
        IntStream.range(0, 10).mapToObj(margin -> "margin<=" + margin + " 0 1").toList();
    List<String> right = new ArrayList<>(margins);
    right.add("-2");
    return new Calibration(new DecisionTrees(right), new DecisionTrees(List.of("-9")));
  }

  static Corrector corrector() {
    return new Corrector(LEXICON, TABLE, MODEL, ContextModel.empty(), sure());
  }

  private static CompoundLexicon lexicon() {
    CorpusCounter counter = new CorpusCounter();
    for (int i = 0; i < 100; i++) {
      SENTENCES.forEach(counter::add);
    }
    return new LexiconBuilder(counter.counts(), Set.of(), 3).build();
  }

  private static NgramModel model() {
    NgramTrainer trainer = new NgramTrainer(LEXICON.words().size());
    BitSet unknown = new BitSet();
    for (int i = 0; i < 100; i++) {
      SENTENCES.forEach(s -> CorpusCounter.addTo(trainer, LEXICON.words(), unknown, s));
      // Words and numbers that are in no lexicon.
      CorpusCounter.addTo(trainer, LEXICON.words(), unknown, "Hurra 12 tralala.");
    }
    return trainer.train(1, 1);
  }

  private static ConfusionTable table() {
    String rows =
        "observed\tintended\tplain\tslips\n"
            + "a\tä\t4000/4000\t0/4000\n"
            + "a\tå\t2000/2000\t0/2000\n"
            + "o\tö\t3000/3000\t0/3000\n"
            + "ä\tä\t0/4000\t4000/4000\n"
            + "å\tå\t0/2000\t2000/2000\n"
            + "ö\tö\t0/3000\t3000/3000\n"
            + "m\trn\t1/2000\t200/2000\n"
            + "i\tl\t1/9000\t300/9000\n"
            + "x\t\t1/100000\t1/100000\n"
            + " 1 \t i \t20/100\t20/100\n"
            + "\t \t20/4000\t20/4000\n"
            + " \t\t20/4000\t20/4000\n"
            + "*\t*\t9/99999\t9/99999\n"
            + "\t*\t9/99999\t9/99999\n"
            + "*\t\t9/99999\t9/99999\n";
    try {
      return ConfusionTable.read(new StringReader(rows), "toy.tsv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
