package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.text.CorrectedText;

/** A text layer that some OCR programs set as if it were to be seen, and hide. */
class PdfCoveredTextTest {
  private static final String LINES =
      "BT /F 12 Tf 70 700 Td (Namnden beslutar att godkanna) Tj 0 -20 Td (forslaget) Tj ET ";
  private static final String PICTURE = "q 595 0 0 842 0 0 cm /I Do Q ";
  private static final String HALVES =
      "q 595 0 0 421 0 0 cm /I Do Q q 595 0 0 421 0 421 cm /I Do Q ";

  @TempDir private Path folder;

  private static byte[] file(String content, boolean clear, boolean layers) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      BufferedImage grey = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
      for (int y = 10; y < grey.getHeight(); y++) {
        for (int x = 0; x < grey.getWidth(); x++) {
          grey.setRGB(x, y, 0xF0F0F0 - 0x10101 * ((x * y) % 40));
        }
      }
      PDImageXObject picture = LosslessFactory.createFromImage(pdf, grey);
      if (clear) {
        BufferedImage mask = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        picture.getCOSObject().setItem(COSName.SMASK, LosslessFactory.createFromImage(pdf, mask));
      }
      PDExtendedGraphicsState transparent = new PDExtendedGraphicsState();
      transparent.setNonStrokingAlphaConstant(0f);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
      resources.put(COSName.getPDFName("I"), picture);
      resources.put(COSName.getPDFName("T"), transparent);
      PDPage page = new PDPage(PDRectangle.A4);
      page.setResources(resources);
      page.setContents(PdfPages.stream(pdf, content));
      pdf.addPage(page);
      if (layers) {
        pdf.getDocumentCatalog().setOCProperties(new PDOptionalContentProperties());
      }
      return PdfPages.saved(pdf);
    }
  }

  private static CorrectedText corrected(SourceDocument read) {
    return OcrFiles.corrected(
        read,
        "Namnden",
        "N\u00E4mnden",
        "godkanna",
        "godk\u00E4nna",
        "forslaget",
        "f\u00F6rslaget");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LINES + PICTURE,
        LINES + HALVES,
        "1 1 1 rg " + LINES + PICTURE,
        PICTURE + "q /T gs " + LINES + "Q",
        "q 0.5 0 0 0.5 0 0 cm q 2 0 0 2 0 0 cm " + LINES + "Q Q " + PICTURE
      })
  void isSetAnewUnseen(String content) throws Exception {
    byte[] file = file(content, false, false);
    SourceDocument read = OcrFiles.read(file);
    assertThat(read.layout().pages().get(0).kind()).isEqualTo(PageKind.OCR_LAYER);
    byte[] written = OcrFiles.correct(read, corrected(read));
    PdfPages.lookTheSame(file, written);
    SourceDocument again = OcrFiles.read(written);
    assertThat(OcrFiles.words(again.text())).isEqualTo(OcrFiles.words(corrected(read).text()));
    Path before = Files.write(folder.resolve("a.pdf"), file);
    Path after = Files.write(folder.resolve("b.pdf"), written);
    Programs.run("qpdf", "--check", after.toString());
    List<String[]> old = Programs.words(before);
    List<String[]> now = Programs.words(after);
    assertThat(now).hasSameSizeAs(old);
    assertThat(now.get(0)[4]).isEqualTo("N\u00E4mnden");
    for (int i = 0; i < old.size(); i++) {
      for (int side = 0; side < 4; side++) {
        assertThat(Double.parseDouble(now.get(i)[side]))
            .isBetween(
                Double.parseDouble(old.get(i)[side]) - 1, Double.parseDouble(old.get(i)[side]) + 1);
      }
    }
  }

  @Test
  void leavesAStampOnThePictureAlone() throws IOException {
    String stamp = "BT /F 12 Tf 300 800 Td (Inkom till Namnden) Tj ET";
    byte[] file = file(LINES + PICTURE + stamp, false, false);
    SourceDocument read = OcrFiles.read(file);
    byte[] written =
        OcrFiles.correct(read, OcrFiles.corrected(read, "forslaget", "f\u00F6rslaget"));
    PdfPages.lookTheSame(file, written);
    assertThat(OcrFiles.words(OcrFiles.read(written).text()))
        .contains("Inkom", "till", "f\u00F6rslaget")
        .doesNotContain("forslaget");
  }

  /** On the picture; beside one that is cut; beneath one that lets through; beneath a part. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        PICTURE + LINES,
        LINES + "0 0 200 842 re W n " + PICTURE,
        LINES + "q 595 0 0 690 0 0 cm /I Do Q q 595 0 0 690 0 0 cm /I Do Q"
      })
  void isNotWhatIsReallySeen(String content) throws IOException {
    staysAsItIs(file(content, false, false));
  }

  @Test
  void isNotWhatShowsThroughThePicture() throws IOException {
    staysAsItIs(file(LINES + PICTURE, true, false));
  }

  @Test
  void isNotWhatAReaderMayUncover() throws IOException {
    staysAsItIs(file(LINES + PICTURE, false, true));
  }

  private static void staysAsItIs(byte[] file) throws IOException {
    SourceDocument read = OcrFiles.read(file);
    byte[] written = OcrFiles.correct(read, OcrFiles.corrected(read, "Namnden", "N\u00E4mnden"));
    PdfPages.lookTheSame(file, written);
    assertThat(OcrFiles.words(OcrFiles.read(written).text()))
        .isEqualTo(OcrFiles.words(read.text()))
        .contains("Namnden");
  }
}
