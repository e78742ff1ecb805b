package se.renskrift.benchmark;

/** A way of correcting a page's text; one thread at a time. */
@FunctionalInterface
interface Contestant {
  /** The text as corrected. */
  String correct(String text);

  /** Forgets the answers it remembers, so that a measurement begins like the first. */
  default void forget() {}
}
