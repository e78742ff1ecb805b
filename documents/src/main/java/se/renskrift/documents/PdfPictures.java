package se.renskrift.documents;

/**
 * What is known of the pictures on a page without looking at them.
 *
 * @param share the share of the page that they cover; more than 1 if they lie on each other
 * @param resolution of the largest, in dots per inch; 0 if there is none
 * @param pixels the dots of the one that has most
 */
record PdfPictures(double share, double resolution, long pixels) {
  /** Pictures on this share of the page are a picture of the page. */
  private static final double WHOLE_PAGE = 0.9;

  /** Whether they are a picture of the whole page. */
  boolean cover() {
    return share >= WHOLE_PAGE;
  }
}
