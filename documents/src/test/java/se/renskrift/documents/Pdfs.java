package se.renskrift.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Sets small PDF files. */
final class Pdfs {
  private static final int LEADING = 14;

  private Pdfs() {}

  /** One page per argument; an empty line of it leaves a gap, an empty page has no content. */
  static byte[] of(String... pages) {
    return of(List.of(pages), null);
  }

  /** A file that opens with {@code password} and, if it is empty, lets no text be read out. */
  static byte[] locked(String password, String... pages) {
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(false);
    permission.setCanExtractForAccessibility(false);
    return of(List.of(pages), new StandardProtectionPolicy("owner", password, permission));
  }

  private static byte[] of(List<String> pages, StandardProtectionPolicy protection) {
    try (PDDocument pdf = new PDDocument()) {
      for (String text : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        if (!text.isEmpty()) {
          set(pdf, page, text);
        }
      }
      if (protection != null) {
        pdf.protect(protection);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void set(PDDocument pdf, PDPage page, String text) throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      int y = 700;
      for (String line : text.split("\n")) {
        if (line.isEmpty()) {
          y -= LEADING / 2;
          continue;
        }
        content.beginText();
        content.newLineAtOffset(70, y);
        content.showText(line);
        content.endText();
        y -= LEADING;
      }
    }
  }
}
