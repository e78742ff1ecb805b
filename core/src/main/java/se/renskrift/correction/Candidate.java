package se.renskrift.correction;

/**
 * A word that may be meant where another was observed.
 *
 * @param word in lower case; the observed string itself where nothing is to change; two words with
 *     a space between where one was read
 * @param first the number of the first of two words, or {@link #NO_WORD}
 * @param number the word's number in the language model, that of unknown words for those not listed
 * @param lexical ln P(word | number): 0 for listed words
 * @param confusions indices of the confusions that lead to the observed word, identities included
 * @param observed whether this is the observed word as it stands
 */
record Candidate(
    String word, int first, int number, float lexical, int[] confusions, boolean observed) {
  /** Stands where there is no first word. */
  static final int NO_WORD = -1;

  Candidate(String word, int number, float lexical, int[] confusions, boolean observed) {
    this(word, NO_WORD, number, lexical, confusions, observed);
  }

  /** Whether it is two words: meant where one was read, or observed where one may be meant. */
  boolean isSplit() {
    return first != NO_WORD;
  }
}
