package se.renskrift.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Paragraph;

/** What is measured on material that lies beside the project; skipped where it is absent. */
class RealPagesTest {
  private static final Pattern OCR = Pattern.compile("\"ocr\": \"((?:[^\"\\\\]|\\\\.)*+)\"");

  private static Path shared(String name) {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("shared").resolve(name))) {
      at = at.getParent();
    }
    assumeTrue(at != null, () -> "shared/" + name + " is not beside the project");
    return at.resolve("shared").resolve(name);
  }

  private static Path seed(String prefix) throws IOException {
    try (Stream<Path> seeds = Files.list(shared("seeds"))) {
      return seeds
          .filter(seed -> seed.getFileName().toString().startsWith(prefix))
          .filter(seed -> !seed.getFileName().toString().contains("gold"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** The words, those joined by the corrections being cut again. */
  private static String undoJoins(CorrectedText corrected, @Nullable Kind... kinds) {
    return corrected.keep(c -> !Arrays.asList(kinds).contains(c.kind())).text();
  }

  @Test
  void wordsOfRealPagesChangeOnlyWhereCutWordsAreJoined() throws IOException {
    List<String> pages = new ArrayList<>();
    for (String row : Files.readAllLines(shared("ocrpairs").resolve("pages.jsonl"))) {
      Matcher ocr = OCR.matcher(row);
      if (ocr.find()) {
        pages.add(unescape(ocr.group(1)));
      }
    }
    assertThat(pages).hasSizeGreaterThan(500);
    for (String page : pages) {
      CorrectedText corrected = SwedishTerms.layOut(page);
      assertThat(words(undoJoins(corrected, Kind.DEHYPHENATION))).isEqualTo(words(page));
      assertThat(corrected.corrections())
          .extracting(Correction::kind)
          .doesNotContain(Kind.FURNITURE);
    }
  }

  private static String unescape(String json) {
    Matcher matcher = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))").matcher(json);
    return matcher.replaceAll(
        escape -> {
          String hex = escape.group(1);
          String plain =
              hex != null
                  ? String.valueOf((char) Integer.parseInt(hex, 16))
                  : escape.group(2).replace("n", "\n").replace("t", "\t").replace("f", "\f");
          return Matcher.quoteReplacement(plain);
        });
  }

  @Test
  void wordsOfCleanDocumentsStayButForFurniture() throws IOException {
    for (String prefix : List.of("001", "002", "003")) {
      String source = Files.readString(seed(prefix));
      CorrectedText corrected = SwedishTerms.layOut(source);
      String kept = undoJoins(corrected, Kind.DEHYPHENATION, Kind.FURNITURE);
      assertThat(words(kept)).as(prefix).isEqualTo(words(source));
    }
  }

  @Test
  void furnitureOfCleanDocumentsGoesAndNothingElse() throws IOException {
    assertThat(furniture("001")).isZero();
    // "Sida 1 (6)" and "Sida 6 (6)".
    assertThat(furniture("002")).isEqualTo(6);
    // A footer of 19 words on four pages.
    assertThat(furniture("003")).isEqualTo(4 * 19);
  }

  private static int furniture(String prefix) throws IOException {
    String source = Files.readString(seed(prefix));
    CorrectedText corrected = CorrectedText.of(source).revise(new Furniture(SwedishTerms.TERMS));
    return words(source).size() - words(corrected.text()).size();
  }

  @Test
  void paragraphsOfADamagedDocumentAreThoseItWasWrittenWith() throws IOException {
    CorrectedText corrected = SwedishTerms.layOut(Files.readString(seed("000")));
    List<Paragraph> paragraphs = Paragraphs.read(corrected.text(), Pages.of(corrected));
    // Counted by hand: headings, questions and paragraphs proper.
    assertThat(paragraphs).hasSize(42);
    assertThat(paragraphs).filteredOn(p -> p.span().length() < 60).hasSize(12);
  }
}
