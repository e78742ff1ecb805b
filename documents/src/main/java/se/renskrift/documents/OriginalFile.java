package se.renskrift.documents;

import se.renskrift.text.CorrectedText;

/**
 * The file that a text was read from, kept so that corrected words can be put in their places.
 * Implementations are immutable and thread-safe.
 */
public interface OriginalFile {
  /** The format that it is in, and is written back in. */
  OcrFormat format();

  /**
   * Checks that the file may be written back at all.
   *
   * @param breakSignatures whether electronic signatures, which do not hold for a changed copy, may
   *     be left out of it
   * @throws DocumentException if the file is protected, or signed and that must not be broken
   */
  default void checkWritable(boolean breakSignatures) throws DocumentException {}

  /**
   * The file with corrected words.
   *
   * <p>Only the texts of words change, and a note of the processing is added; everything else comes
   * back byte for byte, and all of it if no word changes. Of a PDF file the look comes back, the
   * note is always added, and signatures are left out. The lines of the file stay: corrections that
   * move text about or take page marks out are not carried over. A word keeps its observed form in
   * the way of the format.
   *
   * @param corrected a correction of the text that was read from this file
   * @param note what made the corrections
   * @throws IllegalArgumentException if it is a correction of another text
   * @throws DocumentException if the file is damaged where reading it did not show that
   */
  byte[] correct(CorrectedText corrected, CorrectionNote note) throws DocumentException;

  /**
   * The same, with a file attached to it if the format has a place for that.
   *
   * @param corrected a correction of the text that was read from this file
   * @param note what made the corrections
   * @param result all corrections as JSON
   * @throws IllegalArgumentException if it is a correction of another text
   * @throws DocumentException if the file is damaged where reading it did not show that
   */
  default byte[] correct(CorrectedText corrected, CorrectionNote note, byte[] result)
      throws DocumentException {
    return correct(corrected, note);
  }
}
