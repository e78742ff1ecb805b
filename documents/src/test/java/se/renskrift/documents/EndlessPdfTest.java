package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A small file that would take for ever. */
@Timeout(60)
class EndlessPdfTest {
  /** Each of many forms shows the next one ten times. */
  private static byte[] endless() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDResources resources = new PDResources();
      for (int depth = 0; depth < 40; depth++) {
        PDFormXObject form = new PDFormXObject(PdfPages.stream(pdf, "/X Do ".repeat(10)));
        form.setBBox(new PDRectangle(600, 800));
        form.setResources(resources);
        resources = new PDResources();
        resources.put(COSName.getPDFName("X"), form);
      }
      PDPage page = new PDPage();
      page.setContents(PdfPages.stream(pdf, "/X Do"));
      page.setResources(resources);
      pdf.addPage(page);
      return PdfPages.saved(pdf);
    }
  }

  @Test
  void isLeftWhenItsTimeIsUp() throws IOException {
    byte[] content = endless();
    ReadLimits limits = ReadLimits.DEFAULT.withMaxTime(Duration.ofSeconds(1));
    assertThatThrownBy(() -> Scans.read(content, OcrOptions.DEFAULT, limits))
        .isInstanceOf(DocumentException.class)
        .hasMessage("x: took more than 1 s to read; save it anew from its program, or split it");
  }
}
