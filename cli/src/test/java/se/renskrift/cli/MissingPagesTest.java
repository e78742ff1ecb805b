package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.renskrift.testdata.TestDocument;

/**
 * A PDF some pages of which are pictures, where what would read them is not installed: data by the
 * name of {@code nowhere}, or Tesseract itself.
 */
class MissingPagesTest {
  private static final Path SCHEMA = Path.of("../docs/schema/renskrift-1.schema.json");
  private static final String SAID =
      "pages 2, 4 are missing from the result, for it holds pictures of pages, and Tesseract, which"
          + " reads them, ";

  @TempDir private Path folder;
  private Path file;

  /** A text, a picture, a blank sheet that was scanned, a picture, a text. */
  @BeforeEach
  void setPages() throws IOException {
    file = folder.resolve("mixed.pdf");
    byte[] tiff = TestDocument.of("brev-avlopp").tiff().orElseThrow();
    BufferedImage letter = ImageIO.read(new ByteArrayInputStream(tiff));
    BufferedImage blank = new BufferedImage(400, 600, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < blank.getHeight(); y++) {
      for (int x = 0; x < blank.getWidth(); x++) {
        blank.setRGB(x, y, 0xFFFFFF);
      }
    }
    try (PDDocument pdf = new PDDocument()) {
      write(pdf, "Bilaga till beslutet.");
      draw(pdf, letter);
      draw(pdf, blank);
      draw(pdf, letter);
      write(pdf, "Beslutet skickas till kommunstyrelsen.");
      pdf.save(file.toFile());
    }
  }

  private static void write(PDDocument pdf, String text) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.beginText();
      content.newLineAtOffset(70, 700);
      content.showText(text);
      content.endText();
    }
  }

  private static void draw(PDDocument pdf, BufferedImage image) throws IOException {
    PDRectangle a4 = PDRectangle.A4;
    PDPage page = new PDPage(a4);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.drawImage(
          LosslessFactory.createFromImage(pdf, image), 0, 0, a4.getWidth(), a4.getHeight());
    }
  }

  private Program run(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--ocr-language=nowhere";
    all[args.length + 1] = file.toString();
    return Program.run(all);
  }

  @Test
  void theRestIsWrittenAndWhatIsMissingIsSaidAlsoToWhoWantsQuiet() {
    Program program = run("clean", "-q");
    assertThat(program.stdout())
        .contains("Bilaga till beslutet.")
        .contains("Beslutet skickas till kommunstyrelsen.");
    assertThat(program.stderr()).startsWith(file + ": " + SAID).hasLineCount(1);
    assertThat(program.exit()).isEqualTo(ExitCode.SOME_FAILED.code());
  }

  @Test
  void theResultSaysItToo() throws IOException {
    JsonNode result = new ObjectMapper().readTree(run("clean", "-q", "-f", "json").stdout());
    assertThat(result.at("/source/unread").toString()).isEqualTo("[2,4]");
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMA))
                .validate(result))
        .isEmpty();
  }

  @Test
  void aNoteOfPagesWithoutTextNamesOthersOnly() {
    assertThat(run("clean").stderr())
        .contains(": page 3 has no text; it may need OCR\n")
        .contains(SAID);
  }

  @Test
  void theRegisterOfSectionsSaysItToo() {
    Program program = run("sections");
    assertThat(program.stdout()).isNotEmpty();
    assertThat(program.stderr()).contains(SAID);
    assertThat(program.exit()).isEqualTo(ExitCode.SOME_FAILED.code());
  }

  @Test
  void withoutOcrNothingIsMissing() {
    Program program = Program.run("clean", "-q", "--ocr=never", file.toString());
    assertThat(program.stderr()).isEmpty();
    assertThat(program.exit()).isEqualTo(ExitCode.OK.code());
  }
}
