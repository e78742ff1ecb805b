package se.renskrift.correction;

import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;

/**
 * Tells words in an older spelling, which are right as they stand, from damaged ones.
 *
 * <p>A word is one if it is not listed, and what its letters have become since is in use.
 */
final class OldSpelling {
  /** ln P from which a word of today is in use: twice in the corpus or more. */
  private static final float IN_USE = -16;

  /** Letters as they were written, and as they are. */
  private static final String[][] BECAME = {{"hv", "v"}, {"fv", "v"}, {"qv", "kv"}, {"w", "v"}};

  private final CompoundLexicon lexicon;
  private final LanguageModel model;

  OldSpelling(CompoundLexicon lexicon, LanguageModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  /**
   * Whether a word is in an older spelling.
   *
   * @param word in lower case, not listed
   */
  boolean has(String word) {
    String now = word;
    for (String[] letters : BECAME) {
      now = now.replace(letters[0], letters[1]);
    }
    int number = now.equals(word) ? -1 : lexicon.number(now);
    return number >= 0 && model.logProbability(number) > IN_USE;
  }
}
