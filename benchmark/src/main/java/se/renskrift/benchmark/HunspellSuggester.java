package se.renskrift.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.jspecify.annotations.Nullable;

/** Lucene's Hunspell. */
record HunspellSuggester(Hunspell hunspell) implements Suggester {
  /** With the dictionary that LanguageTool's Swedish rule uses, too: DSSO. */
  static HunspellSuggester swedish() throws IOException {
    try (InputStream affixes = ModelTrainer.dictionary(".aff");
        InputStream words = ModelTrainer.dictionary(".dic")) {
      return read(affixes, words);
    }
  }

  /**
   * Reads a dictionary.
   *
   * @throws IOException if it cannot be read or is malformed
   */
  static HunspellSuggester read(InputStream affixes, InputStream words) throws IOException {
    try {
      Dictionary dictionary =
          new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
      // Its default stops after a quarter of a second, and answers what it has found by then.
      return new HunspellSuggester(new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {}));
    } catch (ParseException e) {
      throw new IOException("the affix file is malformed: " + e.getMessage(), e);
    }
  }

  @Override
  public @Nullable String suggestion(String word) {
    if (hunspell.spell(word)) {
      return null;
    }
    List<String> suggestions = hunspell.suggest(word);
    return suggestions.isEmpty() ? null : suggestions.get(0);
  }
}
