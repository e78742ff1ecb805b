package se.renskrift;

/**
 * What a {@link Cleaner} does with a text.
 *
 * @param minConfidence corrections of words below this confidence, in [0, 1], are listed as
 *     suggestions and not applied; nor are those that are likelier than a seventh of the remaining
 *     doubt (0.05 for 0.65) to change a word that was right, the score {@code harm} of their
 *     evidence, nor a change of a listed word that would be the only one
 * @param keepLines whether the source's lines stay lines; words cut at a line's end are still
 *     joined, on the line they begin on
 * @param dropDuplicates whether paragraphs that repeat an earlier one go; those that differ from it
 *     in a number, a date, a name or another word stay
 */
public record CleanerOptions(double minConfidence, boolean keepLines, boolean dropDuplicates) {
  /** The least confidence of {@link #DEFAULT}, as the command line writes it. */
  public static final String DEFAULT_MIN_CONFIDENCE = "0.65";

  /** Applies corrections at least 0.65 sure and flows lines into paragraphs. */
  public static final CleanerOptions DEFAULT =
      new CleanerOptions(Double.parseDouble(DEFAULT_MIN_CONFIDENCE), false, false);

  /**
   * @throws IllegalArgumentException if {@code minConfidence} is not in [0, 1]
   */
  public CleanerOptions {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("minConfidence: " + minConfidence + " is not in [0, 1]");
    }
  }

  /** These options with another {@code minConfidence}. */
  public CleanerOptions withMinConfidence(double value) {
    return new CleanerOptions(value, keepLines, dropDuplicates);
  }

  /** These options with another {@code keepLines}. */
  public CleanerOptions withKeepLines(boolean value) {
    return new CleanerOptions(minConfidence, value, dropDuplicates);
  }

  /** These options with another {@code dropDuplicates}. */
  public CleanerOptions withDropDuplicates(boolean value) {
    return new CleanerOptions(minConfidence, keepLines, value);
  }
}
