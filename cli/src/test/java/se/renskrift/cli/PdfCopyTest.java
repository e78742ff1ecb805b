package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.evaluation.Evaluation;
import se.renskrift.testdata.TestDocument;

/** A scan whose text layer was corrected reads as its fair copy. */
class PdfCopyTest {
  @TempDir private Path folder;

  static List<byte[]> scans() {
    return TestDocument.all().stream().flatMap(d -> d.scan().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("scans")
  void readsAsTheFairCopyAndCarriesTheResult(byte[] scan) throws IOException {
    Path file = folder.resolve("scan.pdf");
    Files.write(file, scan);
    clean(file, "one", "pdf,json,txt");
    Path copy = folder.resolve("one/scan.pdf");
    assertThat(file).hasBinaryContent(scan);
    // Another look at words among which fewer are damaged could find more: only lines are joined.
    clean(copy, "two", "pdf,json,txt", "--min-confidence", "1");
    assertThat(words("two/scan.pdf.txt")).isEqualTo(words("one/scan.pdf.txt"));
    assertThat(attached(copy)).isEqualTo(Files.readAllBytes(folder.resolve("one/scan.pdf.json")));
  }

  @Test
  void aPictureOfAPageBecomesAPdfThatCanBeSearched() throws IOException {
    ScanTest.needTesseract();
    TestDocument letter = TestDocument.of("brev-avlopp");
    Path file = folder.resolve("picture.pdf");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(letter.tiff().orElseThrow()));
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        float width = PDRectangle.A4.getWidth();
        content.drawImage(
            LosslessFactory.createFromImage(pdf, image), 0, 0, width, PDRectangle.A4.getHeight());
      }
      pdf.save(file.toFile());
    }
    clean(file, "one", "pdf,json,txt");
    Path copy = folder.resolve("one/picture.pdf");
    clean(copy, "two", "txt", "--ocr", "never");
    String text = Files.readString(folder.resolve("two/picture.pdf.txt"));
    assertThat(Evaluation.of(text, text, letter.gold()).wordsAfter().value()).isLessThan(0.02);
    assertThat(attached(copy))
        .isEqualTo(Files.readAllBytes(folder.resolve("one/picture.pdf.json")));
  }

  @Test
  void leavesASignedFileUnlessAskedToBreakTheSignature() throws IOException {
    Path file = folder.resolve("signed.pdf");
    try (PDDocument pdf = Loader.loadPDF(scans().get(0))) {
      PDSignature signature = new PDSignature();
      pdf.addSignature(signature);
      signature.setContents(new byte[] {1});
      signature.setByteRange(new int[] {0, 1, 2, 3});
      pdf.save(file.toFile());
    }
    List<String> args =
        List.of("clean", file.toString(), "-f", "pdf", "-o", folder.resolve("out").toString());
    Program refused = Program.run(new byte[0], ToyEngine::load, args);
    assertThat(refused.stderr()).startsWith(file + ": is signed, and a corrected copy cannot be;");
    assertThat(refused.exit()).isEqualTo(ExitCode.SIGNED.code());
    assertThat(folder.resolve("out/signed.pdf")).doesNotExist();
    clean(file, "out", "pdf", "--break-signatures");
    assertThat(folder.resolve("out/signed.pdf")).isNotEmptyFile();
    clean(file, "text", "txt");
  }

  private void clean(Path file, String out, String formats, String... options) {
    List<String> args = new ArrayList<>(List.of("clean", file.toString(), "-q", "-f", formats));
    args.addAll(List.of("-o", folder.resolve(out).toString()));
    args.addAll(List.of(options));
    Program program = Program.run(new byte[0], Engine::swedish, args);
    assertThat(program.stderr()).isEmpty();
  }

  private List<String> words(String file) throws IOException {
    return List.of(Files.readString(folder.resolve(file)).strip().split("\\s+"));
  }

  private static byte[] attached(Path copy) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(copy.toFile())) {
      PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
      return names
          .getEmbeddedFiles()
          .getNames()
          .get("renskrift-corrections.json")
          .getEmbeddedFile()
          .toByteArray();
    }
  }
}
