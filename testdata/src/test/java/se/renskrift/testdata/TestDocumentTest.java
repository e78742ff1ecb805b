package se.renskrift.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document is whole, and its files agree with one another. */
class TestDocumentTest {
  static final Set<String> TYPES =
      Set.of(
          "proposal summary matter background preparation assessment consequences basis attachments"
              .concat(
                  " distribution signatures approval decision proceedings reservation statement")
              .concat(" attendance other")
              .split(" "));
  private static final Set<String> KINDS = Set.of("exact", "near", "contains", "overlap");

  @Test
  void thereAreAtLeastEightDocumentsAndTwoScans() {
    assertThat(TestDocument.all()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(TestDocument.all().stream().filter(document -> document.scan().isPresent()).count())
        .isGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theFairCopyIsTheLinesWithoutFurnitureAndLineEndHyphens(TestDocument document) {
    assertThat(Pages.words(document)).isEqualTo(Words.of(document.gold()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theFairCopyHasAParagraphALine(TestDocument document) {
    assertThat(document.gold()).endsWith("\n").doesNotContain("\n\n\n", "\u00ac", "\f", "  ");
    assertThat(document.paragraphs())
        .allSatisfy(paragraph -> assertThat(paragraph).isEqualTo(paragraph.strip()).isNotEmpty())
        .noneSatisfy(paragraph -> assertThat(paragraph).contains("\n"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void headingsStandInTheFairCopyInOrder(TestDocument document) {
    List<String> paragraphs = document.paragraphs();
    int at = 0;
    int level = 0;
    for (Heading heading : document.sections()) {
      assertThat(TYPES).contains(heading.type());
      assertThat(heading.level()).isBetween(1, Math.min(2, level + 1));
      level = heading.level();
      assertThat(paragraphs.subList(at, paragraphs.size())).contains(heading.text());
      at += paragraphs.subList(at, paragraphs.size()).indexOf(heading.text()) + 1;
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void exactRepeatsAreTheSameAndOthersShareHalfTheirWords(TestDocument document) {
    List<String> paragraphs = document.paragraphs();
    for (Repeat repeat : document.repeats()) {
      assertThat(KINDS).contains(repeat.kind());
      String first = paragraphs.get(repeat.paragraphs().get(0));
      for (int number : repeat.paragraphs().subList(1, repeat.paragraphs().size())) {
        String other = paragraphs.get(number);
        assertThat(other.equals(first)).isEqualTo(repeat.kind().equals("exact"));
        Set<String> shared = words(first);
        shared.retainAll(words(other));
        assertThat(2 * shared.size()).isGreaterThan(words(other).size());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noOtherLongParagraphIsRepeated(TestDocument document) {
    List<String> seen = new ArrayList<>(document.paragraphs());
    document.repeats().stream()
        .filter(repeat -> repeat.kind().equals("exact"))
        .flatMap(repeat -> repeat.paragraphs().stream().skip(1))
        .map(document.paragraphs()::get)
        .forEach(seen::remove);
    assertThat(seen).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readingsAreDamagedButOfTheSameText(TestDocument document) {
    List<String> truth = Words.of(document.lines().replace('\u00ac', '-'));
    double eng = Words.errorRate(document.source(Engine.ENG), truth);
    double deu = Words.errorRate(document.source(Engine.DEU), truth);
    double swe = Words.errorRate(document.source(Engine.SWE), truth);
    assertThat(eng).isBetween(0.05, 0.40);
    assertThat(deu).isBetween(0.03, 0.25);
    assertThat(swe).isBetween(0.005, 0.15);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readingsHaveThePagesOfTheLines(TestDocument document) {
    int pages = document.lines().split("\f").length;
    assertThat(document.sources().values())
        .allSatisfy(source -> assertThat(source.split("\f")).hasSize(pages))
        .allSatisfy(source -> assertThat(source).doesNotContain("\ufffd", "\r"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void pdfFilesAreWhole(TestDocument document) {
    assertWholePdf(document.pdf());
    document.scan().ifPresent(TestDocumentTest::assertWholePdf);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyDocumentHasAClearScanAndItsReadingInEveryFormat(TestDocument document) {
    assertWholePdf(document.clearScan());
    assertThat(document.clearTiff()).startsWith('I', 'I', '*', 0);
    assertThat(document.clearReadings().keySet())
        .hasSize(3)
        .anyMatch(ending -> ending.startsWith("alto"))
        .anyMatch(ending -> ending.startsWith("h"))
        .anyMatch(ending -> ending.startsWith("page"));
  }

  private static void assertWholePdf(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("%PDF-");
    assertThat(text.stripTrailing()).endsWith("%%EOF");
    assertThat(pdf.length).isLessThan(400_000);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysHowItWasMade(TestDocument document) {
    assertThat(Resources.text("documents/" + document.name() + "/PROVENANCE.md"))
        .contains("Written for this project", "seed", "tesseract");
  }

  private static Set<String> words(String paragraph) {
    return Arrays.stream(paragraph.split(" ")).collect(Collectors.toSet());
  }

  static List<TestDocument> documents() {
    return TestDocument.all();
  }
}
