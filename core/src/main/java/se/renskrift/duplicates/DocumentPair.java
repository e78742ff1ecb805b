package se.renskrift.duplicates;

import java.util.Objects;

/**
 * Two documents that share much of their text.
 *
 * @param a the name of one
 * @param b the name of the other, later in the order of names
 * @param kind how they belong together
 * @param similarity the share in [0, 1] of the words of both that stand in both
 */
public record DocumentPair(String a, String b, Kind kind, double similarity) {
  /** Checks that nothing is missing. */
  public DocumentPair {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(kind, "kind");
  }

  /** How documents belong together. */
  public enum Kind {
    /** The same document, at most read differently. */
    SAME,
    /** Versions of one document: most of the text of both is the same, but not all. */
    VERSION,
    /** One stands for the most part in the other, which says much more. */
    PART
  }
}
