package se.renskrift;

import java.util.Objects;
import se.renskrift.lexicon.Lexicon;

/**
 * What a {@link Cleaner} knows of a language. Immutable and thread-safe.
 *
 * @param lexicon which strings are words
 */
public record LanguagePack(Lexicon lexicon) {
  /** Checks that nothing is missing. */
  public LanguagePack {
    Objects.requireNonNull(lexicon, "lexicon");
  }
}
