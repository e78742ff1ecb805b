package se.renskrift.documents;

import java.util.Arrays;
import java.util.List;

/**
 * A line of a page.
 *
 * @param text its text
 * @param baseline where it stands, in points from the top of the page
 * @param size the size of its first letter, in points
 */
record PdfLine(String text, float baseline, float size) {
  /** A step to the next line this much longer than the page's usual one is a gap. */
  private static final float GAP = 1.3f;

  /** Where even the usual step is longer than this many letter sizes, every line stands alone. */
  private static final float LOOSEST_LEADING = 2.1f;

  private static final float NORMAL_LEADING = 1.2f;

  /** Appends the lines of one page, a blank line at every gap. */
  static void append(List<PdfLine> page, StringBuilder out) {
    float usual = usualLeading(page);
    for (int i = 0; i < page.size(); i++) {
      if (i > 0) {
        out.append('\n');
        float leading = page.get(i).leadingAfter(page.get(i - 1));
        if (leading > GAP * usual || leading < 0) {
          out.append('\n');
        }
      }
      out.append(page.get(i).text());
    }
  }

  /** The step from another line to this one, in letter sizes; negative if it goes up the page. */
  private float leadingAfter(PdfLine other) {
    float letters = Math.max(1, Math.min(size, other.size));
    return (baseline - other.baseline) / letters;
  }

  /** The lower quartile: paragraphs of one line each must not make their gaps the usual step. */
  private static float usualLeading(List<PdfLine> page) {
    float[] steps = new float[Math.max(0, page.size() - 1)];
    int count = 0;
    for (int i = 1; i < page.size(); i++) {
      float step = page.get(i).leadingAfter(page.get(i - 1));
      if (step > 0.5f) {
        steps[count++] = step;
      }
    }
    if (count == 0) {
      return NORMAL_LEADING;
    }
    Arrays.sort(steps, 0, count);
    float quartile = steps[count / 4];
    return quartile > LOOSEST_LEADING ? NORMAL_LEADING : quartile;
  }
}
