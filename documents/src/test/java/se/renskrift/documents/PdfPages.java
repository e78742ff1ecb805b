package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of PDF files by their operators, and how they look. */
final class PdfPages {
  private PdfPages() {}

  /**
   * A file of two pages with the same content; {@code /F} is Helvetica and {@code /X} the form.
   *
   * @param form the content of the form; it has the resources of the page
   */
  static byte[] of(String content, String form) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
      PDFormXObject shown = new PDFormXObject(stream(pdf, form));
      shown.setBBox(new PDRectangle(600, 800));
      shown.setResources(resources);
      resources.put(COSName.getPDFName("X"), shown);
      PDStream stream = stream(pdf, content);
      for (int i = 0; i < 2; i++) {
        PDPage page = new PDPage();
        page.setContents(stream);
        page.setResources(resources);
        pdf.addPage(page);
      }
      return saved(pdf);
    }
  }

  static PDStream stream(PDDocument pdf, String content) throws IOException {
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  /** Checks that the pages of two files look the same, to the pixel. */
  static void lookTheSame(byte[] one, byte[] two) throws IOException {
    try (PDDocument first = Loader.loadPDF(one);
        PDDocument second = Loader.loadPDF(two)) {
      assertThat(second.getNumberOfPages()).isEqualTo(first.getNumberOfPages());
      for (int page = 0; page < first.getNumberOfPages(); page++) {
        assertThat(pixels(second, page)).as("page %d", page + 1).isEqualTo(pixels(first, page));
      }
    }
  }

  private static int[] pixels(PDDocument pdf, int page) throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, 100, ImageType.ARGB);
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
