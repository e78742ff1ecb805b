package se.renskrift.testdata;

/**
 * A sentence as OCR gave it and as it was meant.
 *
 * @param file the file it stands in
 * @param line the line of the file, from 1
 * @param observed what correction is given
 * @param intended what it should give; the same as {@code observed} where nothing may change
 */
public record Case(String file, int line, String observed, String intended) {
  /** Where the case stands and what it is, for a test's display name. */
  @Override
  public String toString() {
    return file + ":" + line + " " + observed;
  }
}
