package se.renskrift.duplicates;

/** Is told how far the finding of duplicates is. */
@FunctionalInterface
public interface FindProgress {
  /** Tells nobody. */
  FindProgress NONE = (done, total) -> {};

  /** So much of all is done; called by one thread at a time. */
  void at(long done, long total);
}
