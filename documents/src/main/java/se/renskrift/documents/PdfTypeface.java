package se.renskrift.documents;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * What matters here of a font; lengths are in letter sizes.
 *
 * @param ascent how far letters reach above the baseline
 * @param descent how far letters reach below the baseline, at least 0
 * @param bold whether it is bold, by its weight or its name
 * @param space a gap wider than this parts words
 */
record PdfTypeface(double ascent, double descent, boolean bold, double space) {
  private static final double USUAL_ASCENT = 0.75;
  private static final double USUAL_DESCENT = 0.22;

  /** Letters of a word may stand apart by less than this, whatever the font says. */
  private static final double MIN_SPACE = 0.08;

  private static final double MAX_SPACE = 0.2;

  private static final int SEMIBOLD = 600;

  /** That of text of which only the picture is known. */
  static final PdfTypeface USUAL = new PdfTypeface(USUAL_ASCENT, USUAL_DESCENT, false, MAX_SPACE);

  static PdfTypeface of(PDFont font) {
    PDFontDescriptor descriptor = font.getFontDescriptor();
    double ascent = descriptor == null ? 0 : descriptor.getAscent() / 1000;
    double descent = descriptor == null ? -1 : Math.abs(descriptor.getDescent()) / 1000;
    String name = font.getName();
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    boolean bold =
        lower.contains("bold")
            || lower.contains("black")
            || lower.contains("heavy")
            || (descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMIBOLD));
    return new PdfTypeface(
        ascent < 0.4 || ascent > 1.2 ? USUAL_ASCENT : ascent,
        descent < 0 || descent > 0.5 ? USUAL_DESCENT : descent,
        bold,
        space(font));
  }

  /** Half of a space or a third of a letter, whichever is less. */
  private static double space(PDFont font) {
    double width = Math.min(0.5 * font.getSpaceWidth(), 0.3 * average(font)) / 1000;
    return Math.max(MIN_SPACE, Math.min(MAX_SPACE, width));
  }

  private static double average(PDFont font) {
    try {
      double width = font.getAverageFontWidth();
      return width > 0 ? width : 500;
    } catch (IllegalArgumentException e) {
      return 500;
    }
  }
}
