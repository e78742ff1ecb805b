package se.renskrift.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.renskrift.layout.Dehyphenator;
import se.renskrift.layout.Furniture;
import se.renskrift.layout.LayoutTerms;
import se.renskrift.layout.MisreadBullets;
import se.renskrift.layout.Reflow;
import se.renskrift.layout.SectionSigns;
import se.renskrift.layout.StrayMarks;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.repair.Alphabet;
import se.renskrift.repair.GlyphRepair;
import se.renskrift.repair.MojibakeRepair;
import se.renskrift.repair.UnicodeRepair;
import se.renskrift.segmentation.HeadingDictionary;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Stage;

/**
 * What the cleaner does before it corrects words: repair of characters, and layout. Letters put
 * back where signs stand for them are left out: in text without such signs that is one glance.
 */
record FirstStages(List<Stage> stages) {
  /** The stages of {@link se.renskrift.Cleaner}, which a test holds this to. */
  static FirstStages read(Path model, CompoundLexicon lexicon) throws IOException {
    try (BufferedReader alphabet = Files.newBufferedReader(model.resolve("alphabet.tsv"));
        BufferedReader layout = Files.newBufferedReader(model.resolve("layout.tsv"));
        BufferedReader headings = Files.newBufferedReader(model.resolve("headings.tsv"))) {
      LayoutTerms terms = LayoutTerms.read(layout, "layout.tsv");
      Alphabet letters = Alphabet.read(alphabet, "alphabet.tsv");
      return new FirstStages(
          List.of(
              new GlyphRepair(letters, lexicon),
              new MojibakeRepair(letters, lexicon),
              new UnicodeRepair(),
              new Furniture(terms),
              new StrayMarks(),
              new MisreadBullets(),
              new SectionSigns(terms),
              new Reflow(terms, HeadingDictionary.read(headings, "headings.tsv")::matches),
              new Dehyphenator(terms, lexicon, false)));
    }
  }

  CorrectedText run(String source) {
    CorrectedText corrected = CorrectedText.of(source);
    for (Stage stage : stages) {
      corrected = corrected.revise(stage);
    }
    return corrected;
  }
}
