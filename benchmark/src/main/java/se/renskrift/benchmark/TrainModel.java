package se.renskrift.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.renskrift.languagemodel.NgramModel;
import se.renskrift.languagemodel.NgramTrainer;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.lexicon.HunspellWords;
import se.renskrift.lexicon.LexiconBuilder;
import se.renskrift.lexicon.WordCount;
import se.renskrift.training.CorpusCounter;

/**
 * Builds the lexicon and the language model: {@code TrainModel CORPUS-DIR OUTPUT-DIR [HIDE]}.
 *
 * <p>With HIDE, one rarer word in so many is kept out: a model that knows fewer words, on which the
 * calibration learns what unknown words look like.
 *
 * <p>The dictionary is taken from the class path. The output is the same, byte for byte, each time.
 */
public final class TrainModel {
  private static final String DICTIONARY = "/org/languagetool/resource/sv/hunspell/sv_SE";

  private TrainModel() {}

  /** Runs the training; progress goes to standard error. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 3) {
      System.err.println("usage: TrainModel CORPUS-DIR OUTPUT-DIR [HIDE]");
      System.exit(2);
    }
    Corpus corpus = new Corpus(Path.of(args[0]));
    Path output = Path.of(args[1]);
    Files.createDirectories(output);

    Set<String> dictionary;
    try (InputStream affixes = TrainModel.class.getResourceAsStream(DICTIONARY + ".aff");
        InputStream words = TrainModel.class.getResourceAsStream(DICTIONARY + ".dic")) {
      dictionary = HunspellWords.read(affixes, words);
    }
    say("dictionary: " + dictionary.size() + " forms");
    CorpusCounter counter = new CorpusCounter();
    corpus.training(counter::add);
    Map<String, WordCount> counts = counter.counts();
    say("corpus: " + counts.size() + " different words");
    if (args.length == 3) {
      int one = Integer.parseInt(args[2]);
      counts.entrySet().removeIf(e -> e.getValue().total() < 200 && hides(e.getKey(), one));
      dictionary.removeIf(w -> !counts.containsKey(w.toLowerCase(Locale.ROOT)) && hides(w, one));
      dictionary.removeIf(
          w ->
              hides(w.toLowerCase(Locale.ROOT), one)
                  && !counts.containsKey(w.toLowerCase(Locale.ROOT)));
    }
    CompoundLexicon lexicon = new LexiconBuilder(counts, dictionary, 1).build();
    say(
        "lexicon: "
            + lexicon.words().size()
            + " words, "
            + lexicon.modifiers().size()
            + " modifiers, "
            + lexicon.byteSize()
            + " bytes");
    ByteBuffer out = ByteBuffer.allocate(lexicon.byteSize()).order(ByteOrder.LITTLE_ENDIAN);
    lexicon.write(out);
    Files.write(output.resolve("lexicon.bin"), out.array());

    NgramTrainer trainer = new NgramTrainer(lexicon.words().size());
    BitSet unknown = new BitSet();
    for (int word = 0; word < lexicon.words().size(); word++) {
      WordCount count = counts.get(lexicon.words().word(word));
      if (count != null && count.total() == 1) {
        unknown.set(word);
      }
    }
    corpus.training(line -> CorpusCounter.addTo(trainer, lexicon.words(), unknown, line));
    NgramModel model = trainer.train(2, 2);
    say("n-grams: " + model.byteSize() + " bytes");
    ByteBuffer grams = ByteBuffer.allocate(model.byteSize()).order(ByteOrder.LITTLE_ENDIAN);
    model.write(grams);
    Files.write(output.resolve("ngrams.bin"), grams.array());
  }

  private static boolean hides(String word, int one) {
    return Math.floorMod(word.hashCode() * 0x9E3779B9, one) == 0;
  }

  private static void say(String message) {
    System.err.println(message);
  }
}
