package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.model.SwedishModel;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;

/** Runs what the README shows. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path THIS = Path.of("src/test/java/se/renskrift/cli/ReadmeTest.java");

  private static final String BEFORE =
      """
      Forvaltningens f6rslag till beslut

      Socialnamnden godkanner forvaltningens redo-
      visning som svar pa skrivelsen om jour-
      hemmen i kommunen. I dag finns 38 jourhem,
      och fler beh6vs.
      """;

  private static final String AFTER =
      """
      Förvaltningens förslag till beslut

      Socialnämnden godkänner förvaltningens redovisning som svar på skrivelsen om jourhemmen i \
      kommunen. I dag finns 38 jourhem, och fler behövs.
      """;

  @Test
  void theJavaExampleRuns() throws IOException {
    String ocr = BEFORE;
    List<String> report = new ArrayList<>();

    Cleaner cleaner = Cleaner.of(SwedishModel.load()); // immutable and thread-safe: keep it
    CleanedDocument document = cleaner.clean(ocr);
    String fairCopy = document.text();
    for (Correction correction : document.corrected().corrections()) {
      String observed = document.corrected().observed(correction);
      report.add(observed + " -> " + correction.intended() + " " + correction.kind().id());
    }
    CorrectedText cautious = document.corrected().keep(c -> c.confidence() >= 0.99);
    String source = document.corrected().keep(c -> false).text(); // as it was, to the character

    assertThat(source).isEqualTo(BEFORE);
    assertThat(cautious.corrections().size()).isLessThanOrEqualTo(report.size());
    assertThat(report).hasSameSizeAs(document.corrected().corrections());
    assertThat(fairCopy).isNotEmpty();
  }

  @Test
  void theJavaExampleIsTheOneAbove() throws IOException {
    String code = Files.readString(THIS).replaceAll("(?m)^ +", "");
    String readme = Files.readString(README);
    int start = readme.indexOf("```java\n") + "```java\n".length();
    String example = readme.substring(start, readme.indexOf("```", start));
    assertThat(code).contains(example.replaceAll("(?m)^ +", ""));
  }

  @Test
  void theExampleOfAFairCopyIsTrue() throws IOException {
    assumeTrue(
        SwedishModel.load().lexicon().contains("kommun"), "there is no language model to try");
    assertThat(Cleaner.of(SwedishModel.load()).clean(BEFORE).text().strip())
        .isEqualTo(AFTER.strip());
  }

  @Test
  void isShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(150);
  }

  @Test
  void theFilesItNamesAreThere() throws IOException {
    String readme = Files.readString(README);
    Matcher names = Pattern.compile("\\]\\(([^)]+)\\)|(testdata/\\S+\\.txt)").matcher(readme);
    int found = 0;
    while (names.find()) {
      String name = names.group(1) != null ? names.group(1) : names.group(2);
      assertThat(README.resolveSibling(name.replaceAll("#.*", ""))).exists();
      found++;
    }
    assertThat(found).isGreaterThan(10);
  }
}
