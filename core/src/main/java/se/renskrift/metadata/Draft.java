package se.renskrift.metadata;

import se.renskrift.text.Span;

/**
 * What may be said of a document.
 *
 * @param index which of several values or people
 * @param value the value
 * @param span where it stands, in the source if {@code removed}, else in the fair copy
 * @param removed whether the fair copy does not have it
 * @param confidence estimated probability that the value is right
 */
record Draft(Field field, int index, String value, Span span, boolean removed, double confidence) {
  /** The same place with another value. */
  Draft with(String other, double sure) {
    return new Draft(field, index, other, span, removed, sure);
  }
}
