package se.renskrift.lexicon;

/**
 * A set of words of the language.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Lexicon {
  /**
   * Whether the string is a word, in the case it is written or one a sentence's start gives it. May
   * accept words listed nowhere, such as productive compounds.
   */
  boolean contains(String word);
}
