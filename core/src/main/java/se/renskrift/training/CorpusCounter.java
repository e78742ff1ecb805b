package se.renskrift.training;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.renskrift.languagemodel.NgramTrainer;
import se.renskrift.lexicon.WordAutomaton;
import se.renskrift.lexicon.WordCount;
import se.renskrift.text.Token;
import se.renskrift.text.Tokenizer;

/** Counts the words of clean text, and turns it into the numbers a language model learns from. */
public final class CorpusCounter {
  private final Map<String, int[]> counts = new HashMap<>();

  /** A counter that has seen nothing. Not thread-safe. */
  public CorpusCounter() {}

  /** Counts the words of a paragraph. */
  public void add(String paragraph) {
    for (Token token : Tokenizer.tokens(paragraph)) {
      if (isWord(token)) {
        String word = token.of(paragraph);
        int[] count = counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new int[4]);
        count[0]++;
        if (!token.sentenceStart()) {
          count[1]++;
          String rest = word.substring(1);
          boolean capitals = !rest.equals(rest.toLowerCase(Locale.ROOT));
          boolean capital = Character.isUpperCase(word.charAt(0));
          count[2] += capital && !capitals ? 1 : 0;
          count[3] += capitals ? 1 : 0;
        }
      }
    }
  }

  private static boolean isWord(Token token) {
    return token.type() == Token.Type.WORD || token.type() == Token.Type.ABBREVIATION;
  }

  /** The words in lower case with their counts, in order. */
  public Map<String, WordCount> counts() {
    Map<String, WordCount> result = new TreeMap<>();
    counts.forEach((word, c) -> result.put(word, new WordCount(c[0], c[1], c[2], c[3])));
    return result;
  }

  /**
   * Adds a paragraph's words, as numbered by {@code words}, to a language model's trainer.
   *
   * @param unknown words that stand for those not listed, by number: the model must learn how often
   *     and where such words come
   */
  public static void addTo(
      NgramTrainer trainer, WordAutomaton words, BitSet unknown, String paragraph) {
    List<Token> tokens = Tokenizer.tokens(paragraph);
    int boundary = words.size();
    boolean first = true;
    for (Token token : tokens) {
      if (token.sentenceStart() && !first) {
        trainer.add(boundary);
      }
      first = false;
      trainer.add(number(words, unknown, token, paragraph));
    }
    trainer.add(boundary);
    trainer.add(boundary);
  }

  private static int number(WordAutomaton words, BitSet unknown, Token token, String text) {
    if (!isWord(token)) {
      return words.size() + 1;
    }
    int number = words.number(token.of(text).toLowerCase(Locale.ROOT));
    return number >= 0 && !unknown.get(number) ? number : words.size() + 2;
  }
}
