package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.renskrift.evaluation.Evaluation;
import se.renskrift.testdata.TestDocument;

/** Fair copies of pictures of pages, and of scans with a bad text behind them. */
class ScanTest {
  /** What is left are Tesseract's own misreadings, such as an 8 for a section sign. */
  @ParameterizedTest
  @CsvSource({"beslut-bygglov, 0.016", "brev-avlopp, 0.014", "yttrande-budget, 0.007"})
  void theFairCopyOfAPictureIsNearlyItsText(String name, double most) {
    needTesseract();
    TestDocument document = TestDocument.of(name);
    String text = clean(document.tiff().orElseThrow(), "txt");
    assertThat(wordErrors(document, text)).isLessThan(most);
  }

  @ParameterizedTest
  @CsvSource({"tjansteutlatande-rehabilitering, 0.046", "uppfoljning-trygghetslarm, 0.024"})
  void twoReadingsAreBetterThanOne(String name, double most) {
    needTesseract();
    TestDocument document = TestDocument.of(name);
    byte[] scan = document.scan().orElseThrow();
    double layer = wordErrors(document, clean(scan, "txt", "--ocr", "auto"));
    double both = wordErrors(document, clean(scan, "txt", "--ocr", "always"));
    assertThat(both).isLessThan(most).isLessThan(0.6 * layer);
  }

  @Test
  void whatIsTakenFromTheTextBehindAScanIsListed() throws IOException {
    needTesseract();
    byte[] scan = TestDocument.of("uppfoljning-trygghetslarm").scan().orElseThrow();
    JsonNode result = new ObjectMapper().readTree(clean(scan, "json", "--ocr", "always"));
    assertThat(result.at("/source/ocr/program").asText()).startsWith("tesseract");
    assertThat(result.at("/source/ocr/pages").toString()).isEqualTo("[1,2]");
    List<String> taken = new ArrayList<>();
    for (JsonNode correction : result.get("corrections")) {
      for (JsonNode evidence : correction.get("evidence")) {
        if (evidence.get("rule").asText().equals("second-reading")) {
          taken.add(correction.get("intended").asText());
          assertThat(correction.get("observed").asText()).doesNotContainPattern("[0-9]");
          assertThat(evidence.get("alternatives")).hasSize(1);
        }
      }
    }
    assertThat(taken).contains("kvällsgrupp").hasSizeGreaterThan(4);
  }

  private static double wordErrors(TestDocument document, String text) {
    return Evaluation.of(text, text, document.gold()).wordsAfter().value();
  }

  private static String clean(byte[] file, String format, String... options) {
    List<String> args = new ArrayList<>(List.of("clean", "-", "-q", "-f", format));
    args.addAll(List.of(options));
    Program program = Program.run(file, Engine::swedish, args);
    assertThat(program.stderr()).isEmpty();
    return program.stdout();
  }

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
}
