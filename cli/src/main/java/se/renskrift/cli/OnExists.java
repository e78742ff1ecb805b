package se.renskrift.cli;

/** What to do when a result is there already. */
enum OnExists {
  /** Do nothing at all and say so, before any work. */
  REFUSE,
  /** Keep what is there and make what is missing. */
  SKIP,
  /** Make everything anew. */
  REPLACE
}
