package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.renskrift.text.CorrectedText;

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

  /** Its metadata would be looked through from each of many places on; reading does not look. */
  private static byte[] endlessToWrite() throws IOException {
    byte[] metadata = "pdfaid:part ".repeat(300_000).getBytes(StandardCharsets.US_ASCII);
    try (PDDocument pdf = Loader.loadPDF(Pdfs.of("Namnden beslutar"))) {
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();
      catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(metadata)));
      return PdfPages.saved(pdf);
    }
  }

  @Test
  void isLeftWhenTheTimeToWriteItIsUp() throws IOException {
    ReadLimits limits = ReadLimits.DEFAULT.withMaxTime(Duration.ofSeconds(2));
    SourceDocument read = Scans.read(endlessToWrite(), OcrOptions.DEFAULT, limits);
    OriginalFile original = Objects.requireNonNull(read.original());
    CorrectedText corrected = OcrFiles.corrected(read, "Namnden", "N\u00E4mnden");
    assertThatThrownBy(() -> original.correct(corrected, OcrFiles.NOTE, new byte[] {'{', '}'}))
        .isInstanceOf(DocumentException.class)
        .hasMessage(
            "x: took more than 2 s to write back; ask for txt, json or md, or save it anew from its"
                + " program or split it");
  }
}
