package se.renskrift.benchmark;

import io.gitlab.rxp90.jsymspell.SymSpell;
import io.gitlab.rxp90.jsymspell.SymSpellBuilder;
import io.gitlab.rxp90.jsymspell.Verbosity;
import io.gitlab.rxp90.jsymspell.api.SuggestItem;
import io.gitlab.rxp90.jsymspell.exceptions.NotInitializedException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** SymSpell with words and their frequencies: of the nearest words the most frequent one. */
final class SymSpellSuggester implements Suggester {
  /** This and the length of the prefix are the original's defaults. */
  private static final int MAX_EDIT_DISTANCE = 2;

  private static final int PREFIX_LENGTH = 7;

  /** The library's order, and then by letters: else words equally good come in any order. */
  private static final Comparator<SuggestItem> BEST_FIRST =
      Comparator.<SuggestItem>naturalOrder().thenComparing(SuggestItem::getSuggestion);

  private final SymSpell speller;
  private final boolean splits;

  private SymSpellSuggester(SymSpell speller, boolean splits) {
    this.speller = speller;
    this.splits = splits;
  }

  /**
   * Indexes words.
   *
   * @param frequencies words in lower case with their counts; at least one
   * @param splits whether the compound-aware lookup is used, which may split an unknown word in two
   */
  static SymSpellSuggester of(Map<String, Long> frequencies, boolean splits) {
    return new SymSpellSuggester(
        new SymSpellBuilder()
            .setUnigramLexicon(frequencies)
            .setMaxDictionaryEditDistance(MAX_EDIT_DISTANCE)
            .setPrefixLength(PREFIX_LENGTH)
            .createSymSpell(),
        splits);
  }

  @Override
  public @Nullable String suggestion(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (speller.getUnigramLexicon().containsKey(lower)) {
      return null;
    }
    try {
      // Version 1.0 stops at the first word found when asked for the closest or the best alone.
      List<SuggestItem> found =
          splits
              ? speller.lookupCompound(lower, MAX_EDIT_DISTANCE, false)
              : speller.lookup(lower, Verbosity.ALL);
      return found.stream()
          .min(BEST_FIRST)
          .map(SuggestItem::getSuggestion)
          .filter(best -> !best.equals(lower))
          .orElse(null);
    } catch (NotInitializedException e) {
      throw new IllegalStateException(e);
    }
  }
}
