package se.renskrift.documents;

import org.apache.pdfbox.util.Matrix;

/**
 * Where a word begins on a page and how it is turned, in the page's own coordinates (points, up
 * from the lower left corner, before the page is rotated).
 *
 * @param x where its baseline begins, across
 * @param y where its baseline begins, up
 * @param dx how far across a step of one point along the baseline leads
 * @param dy how far up a step of one point along the baseline leads
 * @param mirrored whether its letters reach to the right of the baseline, seen along it
 * @param typeface the typeface of its first letter
 */
record PdfOrigin(double x, double y, double dx, double dy, boolean mirrored, PdfTypeface typeface) {
  /** The origin of a word whose first letter is set with the given matrix. */
  static PdfOrigin of(Matrix letter, PdfTypeface typeface) {
    double a = letter.getScaleX();
    double b = letter.getShearY();
    double length = Math.hypot(a, b);
    boolean turned = a * letter.getScaleY() - b * letter.getShearX() < 0;
    double x = letter.getTranslateX();
    double y = letter.getTranslateY();
    return length > 0
        ? new PdfOrigin(x, y, a / length, b / length, turned, typeface)
        : new PdfOrigin(x, y, 1, 0, turned, typeface);
  }

  /** How far along the baseline another word begins. */
  double to(PdfOrigin other) {
    return (other.x - x) * dx + (other.y - y) * dy;
  }

  /** The length along the baseline of what is so long along the nearest edge of the page. */
  double along(double length) {
    return length / Math.max(Math.abs(dx), Math.abs(dy));
  }

  /** The place that is so far along the baseline. */
  PdfOrigin shifted(double distance) {
    return new PdfOrigin(x + distance * dx, y + distance * dy, dx, dy, mirrored, typeface);
  }
}
