package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.CleanerOptions;
import se.renskrift.evaluation.Evaluation;
import se.renskrift.testdata.Furniture;
import se.renskrift.testdata.ParagraphBreaks;
import se.renskrift.testdata.TestDocument;

/**
 * The fair copy of a test document is its true text, whatever format it comes in: furniture gone,
 * paragraphs whole, words those of the text, of scans but for one in two hundred. What differs is
 * listed in {@code fair-copies}.
 */
class FairCopyTest {
  /** So large a share of the words of a scan may be wrong. */
  private static final double MISREAD = 0.005;

  private static final List<String> PICTURES = List.of("beslut-bygglov", "brev-avlopp");
  private static final String TWICE = "beslut-bygglov";

  private static KnownDifferences known;
  private static Engine swedish;

  @BeforeAll
  static void load() throws IOException {
    known = KnownDifferences.read();
    swedish = Engine.swedish(CleanerOptions.DEFAULT, Knowledge.none());
  }

  static List<TestDocument> documents() {
    return TestDocument.all();
  }

  static List<String> pictures() {
    return PICTURES;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aBornDigitalPdfGivesItsText(TestDocument document) {
    check(document, "document.pdf", clean(document.pdf()), 0);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void filesOfOfficeProgramsGiveTheirText(TestDocument document) {
    for (String kind : List.of("docx", "doc", "odt", "rtf", "html")) {
      document.office(kind).ifPresent(file -> check(document, "document." + kind, clean(file), 0));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aMailGivesItsTextBetweenItsHeadAndItsAttachments(TestDocument document) {
    List<String> paragraphs =
        List.of(clean(document.office("eml").orElseThrow()).strip().split("\n\n"));
    int end = paragraphs.size() - 1;
    int start = end - document.paragraphs().size();
    assertThat(paragraphs.subList(0, start)).hasSize(5).last().asString().startsWith("Subject: ");
    assertThat(paragraphs.get(end)).startsWith("Attachment: ");
    String body = String.join("\n\n", paragraphs.subList(start, end));
    check(document, "document.eml", body, 0);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aScanWithATextBehindGivesThePagesText(TestDocument document) {
    check(document, "clear-scan-eng.pdf", clean(document.clearScan()), MISREAD);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void filesOfOcrProgramsGiveThePagesText(TestDocument document) {
    document
        .clearReadings()
        .forEach((kind, file) -> check(document, "clear-eng." + kind, clean(file), MISREAD));
  }

  /** Of one page each, which are read in seconds; {@code benchmark/run scans} reads all. */
  @ParameterizedTest
  @MethodSource("pictures")
  void aPictureGivesThePagesText(String name) {
    ScanTest.needTesseract();
    TestDocument document = TestDocument.of(name);
    check(document, "clear-scan.tif", clean(document.clearTiff()), MISREAD);
  }

  @Test
  void aScanReadTwiceGivesThePagesText() {
    ScanTest.needTesseract();
    TestDocument document = TestDocument.of(TWICE);
    String fairCopy = clean(document.clearScan(), "--ocr", "always");
    check(document, "clear-scan-eng.pdf --ocr always", fairCopy, MISREAD);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void pageBreaksAreAllThatTheyAdd(TestDocument document) {
    String fairCopy = clean(document.pdf(), "--page-breaks");
    assertThat(fairCopy.replace("\f", "")).isEqualTo(clean(document.pdf()));
    assertThat(fairCopy.chars().filter(c -> c == '\f').count() + 1)
        .isEqualTo(document.furniture().stream().mapToInt(Furniture::page).max().orElse(1));
    assertThat(fairCopy.replaceAll("\n\f", "")).doesNotContain("\f");
  }

  @Test
  void everyKnownDifferenceIsOfAFileThatIsTested() {
    Set<String> files = new TreeSet<>();
    for (TestDocument document : TestDocument.all()) {
      for (String kind : List.of("pdf", "docx", "doc", "odt", "rtf", "html", "eml")) {
        files.add(document.name() + "/document." + kind);
      }
      document
          .clearReadings()
          .keySet()
          .forEach(k -> files.add(document.name() + "/clear-eng." + k));
      files.add(document.name() + "/clear-scan-eng.pdf");
    }
    PICTURES.forEach(name -> files.add(name + "/clear-scan.tif"));
    files.add(TWICE + "/clear-scan-eng.pdf --ocr always");
    assertThat(files)
        .containsAll(known.wordErrors().keySet())
        .containsAll(known.surplus().keySet())
        .containsAll(known.missing().keySet());
  }

  private static void check(TestDocument document, String file, String fairCopy, double share) {
    String key = document.name() + "/" + file;
    ParagraphBreaks breaks = ParagraphBreaks.of(fairCopy, document.gold());
    assertThat(breaks.surplus()).as(key).isEqualTo(known.surplus().getOrDefault(key, List.of()));
    assertThat(breaks.missing()).as(key).isEqualTo(known.missing().getOrDefault(key, List.of()));
    List<String> running = new ArrayList<>();
    document.furniture().forEach(line -> running.add(line.text()));
    running.removeAll(document.paragraphs());
    if (!running.isEmpty()) {
      assertThat(fairCopy.replace('\t', ' ').split("\n"))
          .as(key)
          .doesNotContainAnyElementsOf(running);
    }
    Evaluation evaluation = Evaluation.of(fairCopy, fairCopy, document.gold());
    long allowed = (long) (share * evaluation.words());
    Integer most = known.wordErrors().get(key);
    assertThat(evaluation.wordsAfter().errors())
        .as(key)
        .isLessThanOrEqualTo(most == null ? allowed : most);
    if (most != null) {
      assertThat(evaluation.wordsAfter().errors())
          .as("%s is mended: take it out of words.tsv", key)
          .isGreaterThan(allowed);
    }
  }

  private static String clean(byte[] file, String... options) {
    List<String> args = new ArrayList<>(List.of("clean", "-", "-q"));
    args.addAll(List.of(options));
    Program program = Program.run(file, (cleaning, knowledge) -> swedish, args);
    assertThat(program.stderr()).isEmpty();
    return program.stdout();
  }
}
