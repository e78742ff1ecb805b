package se.renskrift.documents;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import se.renskrift.testdata.TestDocument;

/** Pictures of pages in several formats, and how they are read. */
final class Scans {
  private Scans() {}

  /** Skips a test where Tesseract with its data for Swedish is not installed. */
  static void needTesseract() {
    boolean there = false;
    try {
      Process process =
          new ProcessBuilder("tesseract", "--list-langs").redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes());
      there = said.lines().anyMatch("swe"::equals);
    } catch (IOException e) {
      // There is none.
    }
    assumeTrue(there, "tesseract with its data swe is not installed");
  }

  static byte[] tiff(String document) {
    return TestDocument.of(document).tiff().orElseThrow();
  }

  static BufferedImage image(String document) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(tiff(document)));
  }

  static byte[] written(BufferedImage image, String format) throws IOException {
    BufferedImage grey =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    grey.getGraphics().drawImage(image, 0, 0, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(grey, format, out)) {
      throw new IOException("nothing writes " + format);
    }
    return out.toByteArray();
  }

  static byte[] tiff(List<BufferedImage> pages) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    }
    return out.toByteArray();
  }

  /** A PDF of the picture; a page before it if there is a text, a stamp on it if there is one. */
  static byte[] pdf(BufferedImage image, String textBefore, String stamp, int turn)
      throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      if (!textBefore.isEmpty()) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        write(pdf, page, font, textBefore);
      }
      float width = PDRectangle.A4.getWidth();
      float height = PDRectangle.A4.getHeight();
      boolean lies = image.getWidth() > image.getHeight();
      PDRectangle sheet = lies ? new PDRectangle(height, width) : PDRectangle.A4;
      PDPage page = new PDPage(sheet);
      page.setRotation(turn);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(pdf, image), 0, 0, sheet.getWidth(), sheet.getHeight());
      }
      if (!stamp.isEmpty()) {
        write(pdf, page, font, stamp);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void write(PDDocument pdf, PDPage page, PDType1Font font, String text)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
      content.setFont(font, 12);
      content.beginText();
      content.newLineAtOffset(70, 815);
      content.showText(text);
      content.endText();
    }
  }

  static SourceDocument read(byte[] content, OcrOptions options) throws IOException {
    return read(content, options, ReadLimits.DEFAULT);
  }

  static SourceDocument read(byte[] content, OcrOptions options, ReadLimits limits)
      throws IOException {
    return DocumentReader.of(limits, options).read(new ByteArrayInputStream(content), "x");
  }

  /** The share of the words of a text that stand in another. */
  static double found(String words, String text) {
    List<String> there = List.of(text.split("\\s+"));
    List<String> wanted = List.of(words.strip().split("\\s+"));
    return (double) wanted.stream().filter(there::contains).count() / wanted.size();
  }

  /** Lies so that a page turned by {@code turn} degrees shows it upright. */
  static BufferedImage turned(BufferedImage image, int turn) {
    if (turn == 0) {
      return image;
    }
    BufferedImage lying =
        new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        lying.setRGB(y, image.getWidth() - 1 - x, image.getRGB(x, y));
      }
    }
    return turned(lying, turn - 90);
  }
}
