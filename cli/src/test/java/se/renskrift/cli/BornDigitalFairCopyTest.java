package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.testdata.Furniture;
import se.renskrift.testdata.TestDocument;

/**
 * The fair copy of a file that was never scanned is its true text: furniture gone, paragraphs
 * whole.
 */
class BornDigitalFairCopyTest {
  /** Its title and a paragraph are parted where nothing on the page shows that they go on. */
  private static final String PARTED = "yttrande-budget";

  @ParameterizedTest
  @MethodSource("documents")
  void theFairCopyOfABornDigitalPdfIsItsText(TestDocument document) {
    String fairCopy = clean(document.pdf());
    assertThat(words(fairCopy)).isEqualTo(words(document.gold()));
    if (!document.name().equals(PARTED)) {
      assertThat(paragraphs(fairCopy)).isEqualTo(document.paragraphs());
    }
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

  static Stream<Arguments> files() {
    return TestDocument.all().stream()
        .flatMap(
            document ->
                Stream.of("docx", "doc", "odt", "rtf", "html")
                    .filter(kind -> document.office(kind).isPresent())
                    .map(kind -> Arguments.of(document, kind)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFairCopyOfAFileOfAnOfficeProgramIsItsText(TestDocument document, String kind) {
    String fairCopy = clean(document.office(kind).orElseThrow());
    assertThat(words(fairCopy)).isEqualTo(words(document.gold()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theFairCopyOfAMailEndsWithItsText(TestDocument document) {
    List<String> gold = words(document.gold());
    String fairCopy = clean(document.office("eml").orElseThrow());
    assertThat(Collections.indexOfSubList(words(fairCopy), gold)).isPositive();
  }

  static List<TestDocument> documents() {
    return TestDocument.all();
  }

  private static String clean(byte[] file, String... options) {
    List<String> args = new ArrayList<>(List.of("clean", "-", "-q"));
    args.addAll(List.of(options));
    Program program = Program.run(file, Engine::swedish, args);
    assertThat(program.stderr()).isEmpty();
    return program.stdout();
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static List<String> paragraphs(String text) {
    return List.of(text.strip().replace('\t', ' ').split("\n\n"));
  }
}
