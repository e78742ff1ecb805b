package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.renskrift.languagemodel.ContextModel;
import se.renskrift.languagemodel.ContextTrainer;
import se.renskrift.text.Token;
import se.renskrift.text.Tokenizer;

/** Learns from the corpus which of the words that are alike but for marks fits where. */
final class ContextsTrainer {
  /** ln P from which a word is common enough to be learnt: about ten times in the corpus. */
  private static final float LEAST = -14;

  private ContextsTrainer() {}

  /** Writes {@code contexts.bin} for the words of a model. */
  static void write(Models models, Corpus corpus, Path file) throws IOException {
    List<String> words = new ArrayList<>();
    for (int number = 0; number < models.model().words(); number++) {
      if (models.model().logProbability(number) > LEAST) {
        words.add(models.lexicon().words().word(number));
      }
    }
    ContextTrainer trainer = new ContextTrainer(words);
    corpus.training(paragraph -> trainer.add(words(paragraph)));
    ContextModel model = trainer.train();
    ByteBuffer out = ByteBuffer.allocate(model.byteSize()).order(ByteOrder.LITTLE_ENDIAN);
    model.write(out);
    Files.write(file, out.array());
  }

  private static List<String> words(String paragraph) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.tokens(paragraph)) {
      if (token.sentenceStart() && !words.isEmpty()) {
        words.add(ContextModel.BOUNDARY);
      }
      boolean word = token.type() == Token.Type.WORD || token.type() == Token.Type.ABBREVIATION;
      words.add(word ? token.of(paragraph).toLowerCase(Locale.ROOT) : ContextModel.DATA);
    }
    return words;
  }
}
