package se.renskrift.training;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
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
    numbers(words.size(), words::number, unknown, paragraph, trainer::add);
  }

  /**
   * Gives a paragraph's words, sentences' and the paragraph's ends as a language model numbers
   * them.
   *
   * @param words how many words are numbered
   * @param numbers gives the number of a word in lower case, negative if it has none
   */
  static void numbers(
      int words,
      ToIntFunction<String> numbers,
      BitSet unknown,
      String paragraph,
      IntConsumer taker) {
    boolean first = true;
    for (Token token : Tokenizer.tokens(paragraph)) {
      if (token.sentenceStart() && !first) {
        taker.accept(words);
      }
      first = false;
      if (isWord(token)) {
        int number = numbers.applyAsInt(token.of(paragraph).toLowerCase(Locale.ROOT));
        taker.accept(number >= 0 && !unknown.get(number) ? number : words + 2);
      } else {
        taker.accept(words + 1);
      }
    }
    taker.accept(words);
    taker.accept(words);
  }
}
