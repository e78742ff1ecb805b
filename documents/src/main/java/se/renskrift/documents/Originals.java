package se.renskrift.documents;

import se.renskrift.text.CorrectedText;

/** What all original files ask of a correction. */
final class Originals {
  private Originals() {}

  /**
   * @throws IllegalArgumentException if it is not a correction of the text
   */
  static void check(String text, CorrectedText corrected) {
    if (!corrected.source().equals(Surrogates.paired(text))) {
      throw new IllegalArgumentException("corrected: is of another text than this file's");
    }
  }
}
