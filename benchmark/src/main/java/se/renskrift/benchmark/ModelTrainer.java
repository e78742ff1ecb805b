package se.renskrift.benchmark;

import java.io.FileNotFoundException;
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
import java.util.function.Consumer;
import se.renskrift.languagemodel.NgramModel;
import se.renskrift.languagemodel.NgramTrainer;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.lexicon.HunspellWords;
import se.renskrift.lexicon.LexiconBuilder;
import se.renskrift.lexicon.WordAutomaton;
import se.renskrift.lexicon.WordCount;
import se.renskrift.training.CorpusCounter;

/** Builds the lexicon and the language model from the corpus and the dictionary. */
final class ModelTrainer {
  private static final String DICTIONARY = "/org/languagetool/resource/sv/hunspell/sv_SE";

  /** Words seen so often are never hidden: any model knows them. */
  private static final int KNOWN = 200;

  /** How often a word must have been seen to be listed without the dictionary. */
  private static final int LEAST_WORD = 1;

  private static final int LEAST_BIGRAM = 2;
  private static final int LEAST_TRIGRAM = 2;

  private final Corpus corpus;
  private final Consumer<String> progress;

  ModelTrainer(Corpus corpus, Consumer<String> progress) {
    this.corpus = corpus;
    this.progress = progress;
  }

  /** Writes {@code lexicon.bin} and {@code ngrams.bin}. */
  void write(Path directory) throws IOException {
    CorpusCounter counter = new CorpusCounter();
    corpus.training(counter::add);
    Map<String, WordCount> counts = counter.counts();
    write(counts, dictionary(counts), directory);
  }

  /**
   * Writes a model that knows fewer words, on which the calibration learns what unknown words look
   * like: one rarer word in so many is kept out.
   */
  void writeReduced(int one, Path directory) throws IOException {
    CorpusCounter counter = new CorpusCounter();
    corpus.training(counter::add);
    Map<String, WordCount> counts = counter.counts();
    Set<String> dictionary = dictionary(counts);
    counts.entrySet().removeIf(e -> e.getValue().total() < KNOWN && hides(e.getKey(), one));
    dictionary.removeIf(
        word -> {
          String lower = word.toLowerCase(Locale.ROOT);
          return !counts.containsKey(lower) && (hides(word, one) || hides(lower, one));
        });
    write(counts, dictionary, directory);
  }

  private static boolean hides(String word, int one) {
    return Math.floorMod(word.hashCode() * 0x9E3779B9, one) == 0;
  }

  /** The dictionary's words and the names. */
  private static Set<String> dictionary(Map<String, WordCount> counts) throws IOException {
    try (InputStream affixes = dictionary(".aff");
        InputStream words = dictionary(".dic")) {
      Set<String> dictionary = HunspellWords.read(affixes, words);
      dictionary.addAll(Names.forms(counts, dictionary));
      return dictionary;
    }
  }

  /** A file of the Swedish dictionary, {@code .aff} or {@code .dic}. */
  static InputStream dictionary(String suffix) throws IOException {
    InputStream in = ModelTrainer.class.getResourceAsStream(DICTIONARY + suffix);
    if (in == null) {
      throw new FileNotFoundException("the class path has no " + DICTIONARY + suffix);
    }
    return in;
  }

  private void write(Map<String, WordCount> counts, Set<String> dictionary, Path directory)
      throws IOException {
    progress.accept(counts.size() + " words of the corpus, " + dictionary.size() + " forms");
    CompoundLexicon lexicon =
        new LexiconBuilder(counts, dictionary, LEAST_WORD)
            .withBeginnings(Names.beginnings(counts, dictionary))
            .build();
    progress.accept(
        lexicon.words().size() + " words, " + lexicon.modifiers().size() + " modifiers listed");
    save(directory.resolve("lexicon.bin"), lexicon.byteSize(), lexicon::write);

    NgramTrainer trainer = new NgramTrainer(lexicon.words().size());
    BitSet unknown = seenOnce(lexicon.words(), counts);
    corpus.training(line -> CorpusCounter.addTo(trainer, lexicon.words(), unknown, line));
    NgramModel model = trainer.train(LEAST_BIGRAM, LEAST_TRIGRAM);
    save(directory.resolve("ngrams.bin"), model.byteSize(), model::write);
  }

  private static BitSet seenOnce(WordAutomaton words, Map<String, WordCount> counts) {
    BitSet once = new BitSet();
    for (int number = 0; number < words.size(); number++) {
      WordCount count = counts.get(words.word(number));
      if (count != null && count.total() == 1) {
        once.set(number);
      }
    }
    return once;
  }

  private void save(Path file, int bytes, Consumer<ByteBuffer> writer) throws IOException {
    ByteBuffer out = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    writer.accept(out);
    Files.write(file, out.array());
    progress.accept(file.getFileName() + ": " + bytes + " bytes");
  }
}
