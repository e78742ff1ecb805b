package se.renskrift.layout;

/**
 * What is to become of a cut word.
 *
 * @param action what to do
 * @param rule why
 * @param confidence how sure, in [0, 1]
 */
record HyphenVerdict(Action action, String rule, double confidence) {
  /** What can be done. */
  enum Action {
    /** The parts are one word; the hyphen goes. */
    JOIN,
    /** As {@link #JOIN}, and the first letter of the rest goes, being written a third time. */
    JOIN_DOUBLED,
    /** The parts are one word and the hyphen is of it. */
    KEEP_HYPHEN,
    /** The parts are two words; the hyphen stays with the first. */
    PART,
    /** Nothing can be said. */
    LEAVE
  }
}
