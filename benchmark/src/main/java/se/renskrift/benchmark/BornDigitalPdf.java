package se.renskrift.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import se.renskrift.testdata.TestDocument;

/**
 * Sets the true lines of the documents of our own as a born-digital PDF, over and over until there
 * are pages enough: an embedded font with a table of its characters, as office programs write it, a
 * running header and a page number. The same number of pages gives the same bytes.
 */
final class BornDigitalPdf {
  /** Comes with PDFBox. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final float SIZE = 10;
  private static final float LEADING = 14;
  private static final float MARGIN = 60;

  private BornDigitalPdf() {}

  /** The file. */
  static byte[] of(int pages) throws IOException {
    List<String> texts = new ArrayList<>();
    for (TestDocument document : TestDocument.all()) {
      texts.addAll(List.of(document.lines().replace('\u00AC', '-').split("\f")));
    }
    try (PDDocument pdf = new PDDocument();
        InputStream font = PDDocument.class.getResourceAsStream(FONT)) {
      pdf.setDocumentId(1L);
      PDFont type = PDType0Font.load(pdf, Objects.requireNonNull(font, FONT), true);
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.setFont(type, SIZE);
          set(content, texts.get(i % texts.size()), i + 1);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void set(PDPageContentStream content, String text, int number) throws IOException {
    float top = PDRectangle.A4.getHeight() - MARGIN;
    show(content, top + LEADING, Integer.toString(number));
    float up = top - LEADING;
    for (String line : text.strip().split("\n")) {
      if (!line.isBlank()) {
        show(content, up, line.strip().replace('\t', ' '));
      }
      up -= LEADING;
    }
  }

  private static void show(PDPageContentStream content, float up, String line) throws IOException {
    content.beginText();
    content.newLineAtOffset(MARGIN, up);
    content.showText(line);
    content.endText();
  }
}
