package se.renskrift.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a PDF, in the order its producer wrote them, with a blank line where the page shows
 * a gap.
 *
 * <p>Not sorted by position: word processors and OCR programs write text in reading order, and
 * sorting mixes a letterhead's margin column into the lines of the body beside it. Text set twice
 * in one place to look bold is taken once.
 */
final class PdfLines extends PDFTextStripper {
  private final int maxCharacters;
  private final StringBuilder out = new StringBuilder();
  private final List<PdfLine> page = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private float baseline;
  private float size;
  private int feeds;
  private long characters;

  PdfLines(int maxCharacters) {
    this.maxCharacters = maxCharacters;
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /** The text of all pages, form feeds between them. */
  String text(PDDocument pdf) throws IOException {
    writeText(pdf, Writer.nullWriter());
    feedTo(pdf.getNumberOfPages());
    return out.toString();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    characters += text.length();
    if (characters > maxCharacters) {
      throw new TooLongException();
    }
    if (line.isEmpty() && !positions.isEmpty()) {
      baseline = positions.get(0).getYDirAdj();
      size = positions.get(0).getFontSizeInPt();
    }
    line.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    line.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void startPage(PDPage ignored) {
    // Pages without any content are passed over without a call.
    feedTo(getCurrentPageNo());
  }

  @Override
  protected void endPage(PDPage ignored) {
    endLine();
    PdfLine.append(page, out);
    page.clear();
  }

  private void feedTo(int page) {
    for (; feeds < page - 1; feeds++) {
      boolean midLine = !out.isEmpty() && out.charAt(out.length() - 1) != '\f';
      out.append(midLine ? "\n\f" : "\f");
    }
  }

  private void endLine() {
    String text = line.toString().stripTrailing();
    if (!text.isEmpty()) {
      page.add(new PdfLine(text, baseline, size));
    }
    line.setLength(0);
  }

  /** The text passes the limit. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;
  }
}
