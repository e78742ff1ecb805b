package se.renskrift.training;

import java.util.Map;
import java.util.TreeMap;
import se.renskrift.lexicon.AddedWords;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.lexicon.WordCount;

/**
 * Finds the words of a user's clean text that a lexicon does not have.
 *
 * <p>Not thread-safe. Needs memory for every different word of the text.
 */
public final class OwnWords {
  /** The most that are added; of more, those seen least are left out. */
  private static final int MOST = 1_000_000;

  private final CompoundLexicon lexicon;
  private final CorpusCounter counter = new CorpusCounter();
  private long paragraphs;

  /** No words yet. */
  public OwnWords(CompoundLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Counts the words of a paragraph. */
  public void add(String paragraph) {
    counter.add(paragraph);
    paragraphs++;
  }

  /** What was found so far. */
  public Found found() {
    Map<String, WordCount> counts = counter.counts();
    long words = counts.values().stream().mapToLong(WordCount::total).sum();
    Map<String, WordCount> unlisted = new TreeMap<>(counts);
    unlisted.keySet().removeIf(word -> lexicon.number(word) >= 0);
    for (int least = 2; unlisted.size() > MOST; least++) {
      int seldom = least;
      unlisted.values().removeIf(count -> count.total() < seldom);
    }
    return new Found(unlisted, paragraphs, words);
  }

  /**
   * What a text has.
   *
   * @param unlisted the words that the lexicon does not have, with their counts
   * @param paragraphs how many paragraphs there are
   * @param words how many words
   */
  public record Found(Map<String, WordCount> unlisted, long paragraphs, long words) {
    /** The words that the lexicon does not have, as it takes them. */
    public AddedWords added() {
      return AddedWords.of(unlisted);
    }
  }
}
