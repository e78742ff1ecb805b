package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.testdata.TestDocument;

/** The fair copy of a PDF that was set is its true text: furniture gone, paragraphs whole. */
class PdfFairCopyTest {
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

  static List<TestDocument> documents() {
    return TestDocument.all();
  }

  private static String clean(byte[] file) {
    Program program = Program.run(file, Engine::swedish, List.of("clean", "-", "-q"));
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
