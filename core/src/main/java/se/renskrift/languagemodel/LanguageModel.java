package se.renskrift.languagemodel;

/**
 * Which word follows which: a trigram model over numbered words.
 *
 * <p>Besides the words there are three numbers of its own, after the last word's. Implementations
 * are immutable and thread-safe.
 */
public interface LanguageModel {
  /** How many words are numbered, from 0. */
  int words();

  /** Stands where a sentence, heading or list item begins or ends. */
  default int boundary() {
    return words();
  }

  /** Stands for any number, date, reference or address. */
  default int data() {
    return words() + 1;
  }

  /** Stands for any word that has no number. */
  default int unknown() {
    return words() + 2;
  }

  /** ln P(third | first, second). */
  float logProbability(int first, int second, int third);

  /** ln P(word), whatever the history. */
  float logProbability(int word);

  /** Looks trigrams up; models whose look-ups wait for memory do it side by side. */
  default void lookUp(Trigrams trigrams) {
    for (int i = 0; i < trigrams.size(); i++) {
      trigrams.logProbabilities[i] =
          logProbability(trigrams.first[i], trigrams.second[i], trigrams.third[i]);
    }
  }
}
