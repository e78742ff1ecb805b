package se.renskrift.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.renskrift.documents.DocumentException.Reason.TIMEOUT;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Scans that are broken, or made to do harm; pages are drawn, but no program is there to read. */
@Timeout(300)
class HostileScansTest {
  private static final OcrOptions ABSENT = new OcrOptions(OcrMode.AUTO, "swe", "no-such-program");

  private static void read(byte[] content, String as) throws IOException {
    try {
      assertThat(Scans.read(content, ABSENT).pages()).isPositive();
    } catch (DocumentException e) {
      assertThat(e.getMessage()).as(as).startsWith("x:").doesNotContain("null", "Exception");
    }
  }

  @Test
  void changedBytesOfAScanGiveATextOrAClearError() throws IOException {
    byte[] whole = Scans.pdf(Scans.image("brev-avlopp"), "", "Inkom 2024-05-02", 0);
    for (int seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] changed = whole.clone();
      for (int i = 0; i < 1 << (seed % 8); i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      read(changed, "seed " + seed);
    }
  }

  @Test
  void randomBytesBehindTheMarkOfEveryFormatGiveATextOrAClearError() throws IOException {
    List<String> marks =
        List.of(
            "%PDF-1.4\n",
            "II*\0",
            "MM\0*",
            "\u0089PNG\r\n\u001A\n",
            "\u00FF\u00D8\u00FF\u00E0",
            "GIF89a",
            "\u00FF\u00FE",
            "\u00FE\u00FF",
            "\u00EF\u00BB\u00BF",
            "<?xml version='1.0'?>",
            "<alto>",
            "<PcGts>");
    for (String mark : marks) {
      for (int seed = 0; seed < 30; seed++) {
        byte[] content = Arrays.copyOf(mark.getBytes(ISO_8859_1), 2000);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = mark.length(); i < content.length; i++) {
          content[i] = (byte) random.nextInt(256);
        }
        read(content, mark + " seed " + seed);
      }
    }
  }

  /** A PDF with one picture that says that it has so many dots. */
  private static byte[] claiming(int width, int height) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
        out.write(new byte[100]);
      }
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDImageXObject picture =
          new PDImageXObject(
              pdf,
              new ByteArrayInputStream(packed.toByteArray()),
              COSName.FLATE_DECODE,
              width,
              height,
              8,
              PDDeviceGray.INSTANCE);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(picture, 0, 0, 612, 792);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aPictureThatClaimsToBeHugeIsNotUnfolded() throws IOException {
    byte[] content = claiming(100_000, 100_000);
    assertThatThrownBy(() -> Scans.read(content, ABSENT))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.reason()).isEqualTo(TOO_LARGE));
  }

  @Test
  void aPageThatTakesTooLongToDrawIsLeft() throws IOException {
    byte[] content = Scans.pdf(Scans.image("brev-avlopp"), "", "", 0);
    ReadLimits limits = ReadLimits.DEFAULT.withMaxTime(Duration.ofMillis(1));
    assertThatThrownBy(() -> Scans.read(content, ABSENT, limits))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.reason()).isEqualTo(TIMEOUT));
  }

  @Test
  void aPictureThatCannotBeDecodedIsNotTakenForABlankPage() throws IOException {
    byte[] content;
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDImageXObject picture =
          new PDImageXObject(
              pdf,
              new ByteArrayInputStream(new byte[100]),
              COSName.JBIG2_DECODE,
              600,
              800,
              1,
              PDDeviceGray.INSTANCE);
      try (PDPageContentStream on = new PDPageContentStream(pdf, page)) {
        on.drawImage(picture, 0, 0, 612, 792);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      content = out.toByteArray();
    }
    assertThatThrownBy(() -> Scans.read(content, ABSENT))
        .isInstanceOf(DocumentException.class)
        .hasMessageStartingWith("x: is damaged (page 1: ");
  }

  @Test
  void picturesAsScannersWriteThemCanBeDecoded() {
    assertThat(ImageIO.getImageReadersByFormatName("JBIG2").hasNext()).isTrue();
  }
}
