package se.renskrift.evaluation;

/**
 * A gold word that is wrong in the output.
 *
 * @param kind whether the output spoilt it or left it wrong
 * @param observed what the OCR has there, words joined by spaces; empty if nothing
 * @param output what the output has there, words joined by spaces; empty if nothing
 * @param gold the word that should stand there
 */
public record Example(Kind kind, String observed, String output, String gold) {
  /** What happened to the word. */
  public enum Kind {
    /** It was right and is no longer. */
    BROKEN,
    /** It was wrong and still is. */
    MISSED
  }
}
