package se.renskrift.layout;

/**
 * A page's number as it stands on the page.
 *
 * @param number the page's number
 * @param total the number of pages; 0 if it does not say
 * @param form how it says it
 */
record PageMark(int number, int total, Form form) {
  /** From what is hardly anything else to what may be anything. */
  enum Form {
    /** A label, the number and the number of pages. */
    LABEL_AND_TOTAL,
    /** The number and the number of pages, in brackets or after a word. */
    TOTAL,
    /** A label and the number. */
    LABEL,
    /** Two numbers and a slash. */
    SLASH,
    /** A number. */
    BARE
  }
}
