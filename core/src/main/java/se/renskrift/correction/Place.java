package se.renskrift.correction;

import org.jspecify.annotations.Nullable;
import se.renskrift.text.Token;

/**
 * One place of a text and what may be meant there.
 *
 * @param token the token, or the one that follows where a sentence begins
 * @param observed what stands there; empty where a sentence begins
 * @param candidates the observed word first
 * @param known what is known of the word elsewhere too, if anything
 */
record Place(Token token, String observed, Candidate[] candidates, @Nullable KnownWord known) {
  Place(Token token, String observed, Candidate[] candidates) {
    this(token, observed, candidates, null);
  }

  /** Whether a reading other than the observed one is possible. */
  boolean isOpen() {
    return candidates.length > 1;
  }

  /** Whether two words as observed may be one. */
  boolean isJoined() {
    return candidates[0].isSplit();
  }

  /** Whether it stands for the beginning of a sentence, heading or list item. */
  boolean isBoundary() {
    return observed.isEmpty();
  }
}
