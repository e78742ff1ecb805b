package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.CorrectedText;

class PdfFileTest {
  private static final String PLAN =
      "Namnden beslutar att godkanna forslaget till\nplan for lekplatser och for valtningens\n"
          + "redo-\nvisning av arets arbete med dem, somatt\nbilda kunskap om vad barnen vill.\n";

  @TempDir private Path folder;

  static List<byte[]> scans() {
    return TestDocument.all().stream().flatMap(d -> d.scan().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("scans")
  void setsTheWordsOfAScanAnewInTheirPlaces(byte[] scan) throws IOException {
    SourceDocument read = OcrFiles.read(scan);
    CorrectedText corrected = OcrFiles.every(read, 3);
    byte[] written = OcrFiles.correct(read, corrected);
    standsInPlace(read, corrected, written, 0.1);
    assertThat(OcrFiles.correct(read, corrected)).isEqualTo(written);
    PdfPages.lookTheSame(scan, written);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "2, 0", "3, 0", "0, 2", "0, -1.5", "1, 1"})
  void setsTheWordsOfTurnedPagesAnew(int quarters, double askew) throws IOException {
    byte[] scan = new PdfPlan(0).rotated(quarters).scanned(askew).set(PLAN.repeat(3));
    SourceDocument read = OcrFiles.read(scan);
    CorrectedText corrected = OcrFiles.every(read, 2);
    byte[] written = OcrFiles.correct(read, corrected);
    standsInPlace(read, corrected, written, askew == 0 ? 0.1 : 0.5);
  }

  @ParameterizedTest
  @MethodSource("scans")
  void isFoundByOtherProgramsInTheSamePlaces(byte[] scan) throws Exception {
    SourceDocument read = OcrFiles.read(scan);
    Path before = Files.write(folder.resolve("a.pdf"), scan);
    Path after =
        Files.write(folder.resolve("b.pdf"), OcrFiles.correct(read, OcrFiles.every(read, 3)));
    Programs.run("qpdf", "--check", after.toString());
    List<String[]> old = Programs.words(before);
    List<String[]> now = Programs.words(after);
    assertThat(now).hasSameSizeAs(old);
    int changed = 0;
    for (int i = 0; i < old.size(); i++) {
      changed += old.get(i)[4].equals(now.get(i)[4]) ? 0 : 1;
      assertThat(plain(now.get(i)[4])).isEqualTo(plain(old.get(i)[4]));
      for (int side = 0; side < 4; side++) {
        double shift = Double.parseDouble(now.get(i)[side]) - Double.parseDouble(old.get(i)[side]);
        // A space that Tesseract sets is as wide as its letters; the word in it keeps its own end.
        assertThat(Math.abs(shift)).as(now.get(i)[4]).isLessThan(1);
      }
    }
    assertThat(changed).isGreaterThan(100);
  }

  @Test
  void looksTheSameToAnotherProgram() throws Exception {
    byte[] scan = scans().get(0);
    SourceDocument read = OcrFiles.read(scan);
    Path before = Files.write(folder.resolve("a.pdf"), scan);
    Path after =
        Files.write(folder.resolve("b.pdf"), OcrFiles.correct(read, OcrFiles.every(read, 3)));
    Programs.run("pdftoppm", "-r", "60", before.toString(), folder.resolve("a").toString());
    Programs.run("pdftoppm", "-r", "60", after.toString(), folder.resolve("b").toString());
    for (int page = 1; page <= read.pages(); page++) {
      assertThat(folder.resolve("b-" + page + ".ppm"))
          .hasSameBinaryContentAs(folder.resolve("a-" + page + ".ppm"));
    }
  }

  @Test
  void dividesWhatWasReadAsOneAndJoinsWhatWasReadAsTwo() throws IOException {
    SourceDocument read = OcrFiles.read(new PdfPlan(0).scanned(0).set(PLAN));
    CorrectedText corrected =
        OcrFiles.corrected(
            read,
            "for valtningens",
            "förvaltningens",
            "redo-\nvisning",
            "redovisningen",
            "somatt",
            "som att");
    SourceDocument again = OcrFiles.read(OcrFiles.correct(read, corrected));
    assertThat(again.text())
        .contains("och förvaltningens\nredo-\nvisningen av arets arbete med dem, som att\n");
    Box joined = box(again, "förvaltningens");
    assertThat(joined.left()).isCloseTo(lastBox(read, "for").left(), within());
    assertThat(joined.right()).isCloseTo(box(read, "valtningens").right(), within());
    Box one = box(read, "somatt");
    assertThat(box(again, "som").left()).isCloseTo(one.left(), within());
    assertThat(box(again, "som").right()).isLessThan(lastBox(again, "att").left());
    assertThat(lastBox(again, "att").right()).isCloseTo(one.right(), within());
  }

  @Test
  void keepsWhatShowsInItsPlaceAlsoInFormsAndAfterInvisibleText() throws IOException {
    String content =
        "Q q 0.9 g 20 20 300 300 re f /Q1 BMC BT /F 12 Tf 100 700 Td 3 Tr (Namnden ) Tj 0 Tr"
            + " (visas) Tj 14 TL 3 Tr 2 1 (beslutar ) \" 0 Tr (synligt) ' 7 Tr (klipps) Tj ET"
            + " q 1 0 0 1 0 -100 cm /X Do";
    String form =
        "BT /F 10 Tf 100 500 Td (Form som syns) Tj 0 -20 Td 3 Tr [(forsl) -20 (aget)] TJ ET";
    byte[] file = PdfPages.of(content, form);
    SourceDocument read = OcrFiles.read(file);
    // The same words on the second page stay, so that its content and the form stay as they are.
    CorrectedText corrected =
        OcrFiles.corrected(read, "Namnden", "Nämnden", "forslaget", "förslaget");
    byte[] written = OcrFiles.correct(read, corrected);
    PdfPages.lookTheSame(file, written);
    SourceDocument again = OcrFiles.read(written);
    assertThat(OcrFiles.words(again.text())).isEqualTo(OcrFiles.words(corrected.text()));
    assertThat(OcrFiles.words(again.text())).containsSubsequence("Nämnden", "Namnden");
  }

  @Test
  void leavesTextThatShowsAloneAndAPageWithoutChangesAsItIs() throws IOException {
    byte[] file = Pdfs.of("Namnden beslutar", "Namnden avslår");
    SourceDocument read = OcrFiles.read(file);
    byte[] written = OcrFiles.correct(read, OcrFiles.corrected(read, "Namnden", "Nämnden"));
    assertThat(OcrFiles.read(written).text()).isEqualTo(read.text());
    try (PDDocument pdf = Loader.loadPDF(written);
        PDDocument old = Loader.loadPDF(file)) {
      assertThat(pdf.getPage(0).getContents().readAllBytes())
          .isEqualTo(old.getPage(0).getContents().readAllBytes());
      assertThat(pdf.getDocumentInformation().getCustomMetadataValue("Renskrift"))
          .isEqualTo("Renskrift 1.2; model sv-7; min-confidence 0.9");
    }
  }

  @Test
  void setsEveryCharacter() throws IOException {
    SourceDocument read = OcrFiles.read(new PdfPlan(0).scanned(0).set("Namnden beslutar nu\n"));
    CorrectedText corrected = OcrFiles.corrected(read, "Namnden", "–”é§ł\uD83D\uDE00€Ж");
    assertThat(OcrFiles.read(OcrFiles.correct(read, corrected)).text())
        .isEqualTo("–”é§ł\uD83D\uDE00€Ж beslutar nu");
  }

  private static String plain(String word) {
    return word.replace('å', 'a').replace("\u201D", "");
  }

  private static Offset<Double> within() {
    return Offset.offset(0.1);
  }

  private static Box box(SourceDocument document, String word) {
    return document
        .layout()
        .words()
        .filter(w -> w.span().of(document.text()).equals(word))
        .findFirst()
        .map(LayoutWord::box)
        .orElseThrow();
  }

  private static Box lastBox(SourceDocument document, String word) {
    return document
        .layout()
        .words()
        .filter(w -> w.span().of(document.text()).equals(word))
        .reduce((first, second) -> second)
        .map(LayoutWord::box)
        .orElseThrow();
  }

  private static void standsInPlace(
      SourceDocument read, CorrectedText corrected, byte[] written, double tolerance)
      throws IOException {
    SourceDocument again = OcrFiles.read(written);
    assertThat(again.text()).isEqualTo(corrected.text());
    List<LayoutWord> before = read.layout().words().toList();
    List<LayoutWord> after = again.layout().words().toList();
    for (int i = 0; i < before.size(); i++) {
      Box old = Objects.requireNonNull(before.get(i).box());
      assertThat(after.get(i).box())
          .usingRecursiveComparison()
          .withComparatorForType(
              (one, two) -> Math.abs(one - two) < tolerance ? 0 : Double.compare(one, two),
              Double.class)
          .as(after.get(i).span().of(again.text()))
          .isEqualTo(old);
    }
  }
}
