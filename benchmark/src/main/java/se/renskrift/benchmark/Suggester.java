package se.renskrift.benchmark;

import org.jspecify.annotations.Nullable;

/** What a spelling checker would write for a word. */
@FunctionalInterface
interface Suggester {
  /** The first suggestion for a word that it does not know; null if it knows it, or has none. */
  @Nullable String suggestion(String word);
}
