package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.CorrectedText;

/** The text layer of pages that were read from their pictures. */
@Timeout(300)
class PdfReadPagesTest {
  private static final String LETTER = "brev-avlopp";

  @TempDir private Path folder;

  @BeforeAll
  static void needTesseract() {
    Scans.needTesseract();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void standsWhereThePictureShowsTheWords(int turn) throws Exception {
    BufferedImage image = Scans.turned(Scans.image(LETTER), turn);
    byte[] scan = Scans.pdf(image, "Bilaga till beslutet", "", turn);
    SourceDocument read = Scans.read(scan, OcrOptions.DEFAULT);
    CorrectedText corrected = OcrFiles.every(read, 3);
    byte[] written = OcrFiles.correct(read, corrected);
    assertThat(OcrFiles.correct(read, corrected)).isEqualTo(written);
    PdfPages.lookTheSame(scan, written);
    SourceDocument again = OcrFiles.read(written);
    assertThat(again.ocr()).isNull();
    sameWords(again, layer(read, corrected));
    Path file = Files.write(folder.resolve("x.pdf"), written);
    Programs.run("qpdf", "--check", file.toString());
    List<String[]> found = Programs.words(file);
    for (LayoutWord word :
        read.layout().pages().get(1).lines().stream()
            .flatMap(line -> line.words().stream())
            .toList()) {
      Box box = Objects.requireNonNull(word.box());
      assertThat(found)
          .as(word.span().of(read.text()))
          .anySatisfy(
              other -> {
                assertThat(Double.parseDouble(other[0])).isBetween(box.left() - 1, box.left() + 1);
                assertThat(Double.parseDouble(other[2]))
                    .isBetween(box.right() - 1, box.right() + 1);
                assertThat(Double.parseDouble(other[1])).isBetween(box.top() - 6, box.bottom());
                assertThat(Double.parseDouble(other[3])).isBetween(box.top(), box.bottom() + 6);
              });
    }
  }

  @Test
  void isSetAlsoIfNothingIsCorrected() throws IOException {
    byte[] scan = Scans.pdf(Scans.image(LETTER), "", "", 0);
    SourceDocument read = Scans.read(scan, OcrOptions.DEFAULT);
    SourceDocument again =
        OcrFiles.read(OcrFiles.correct(read, CorrectedText.of(read.text(), List.of())));
    sameWords(again, read.text());
  }

  @Test
  void takesThePlaceOfTheOldOneWhereAScanIsReadAnew() throws IOException {
    byte[] scan = TestDocument.of("uppfoljning-trygghetslarm").scan().orElseThrow();
    SourceDocument read = Scans.read(scan, OcrOptions.DEFAULT.with(OcrMode.ALWAYS));
    CorrectedText corrected = OcrFiles.every(read, 4);
    byte[] written = OcrFiles.correct(read, corrected);
    PdfPages.lookTheSame(scan, written);
    sameWords(OcrFiles.read(written), corrected.text());
  }

  @Test
  void leavesOutWhatAStampShows() throws IOException {
    byte[] scan = Scans.pdf(Scans.image(LETTER), "", "Inkommen den 2024-05-02", 0);
    SourceDocument read = Scans.read(scan, OcrOptions.DEFAULT);
    assertThat(read.text()).containsOnlyOnce("2024-05-02");
    byte[] written = OcrFiles.correct(read, OcrFiles.every(read, 3));
    PdfPages.lookTheSame(scan, written);
    assertThat(OcrFiles.read(written).text()).containsOnlyOnce("2024-05-02");
  }

  /**
   * A mark before a line, the box of which is that of its ink, may be taken for a line of its own.
   */
  private static void sameWords(SourceDocument again, String text) {
    assertThat(OcrFiles.words(again.text()))
        .containsExactlyInAnyOrderElementsOf(OcrFiles.words(text));
  }

  /** The text that shows stays. */
  private static String layer(SourceDocument read, CorrectedText corrected) {
    int shown = read.layout().pages().get(0).span().end();
    CorrectedText rest = corrected.keep(c -> c.span().start() >= shown);
    return rest.text();
  }
}
