package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.testdata.Case;
import se.renskrift.testdata.CaseFile;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;

/** What is not damaged, or no language, is left alone by the repair. */
class RepairNegativeTest {
  private static final String SEPARATOR = "----\n";

  static List<String> texts() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            RepairNegativeTest.class.getResourceAsStream("repair-negative.txt"))) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(file.split(SEPARATOR)).skip(1).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void leavesWhatOnlyLooksDamaged(String text) {
    assertThat(RepairStages.repair(text).corrections()).isEmpty();
  }

  /** Beside a Swedish document too: that is where it is found. */
  @ParameterizedTest
  @MethodSource("texts")
  void leavesItInADocument(String text) {
    String document = TestDocument.of("brev-avlopp").gold();
    assertThat(RepairStages.repair(document + "\n" + text + "\n" + document).corrections())
        .isEmpty();
  }

  @Test
  void leavesAllOfItTogether() throws IOException {
    assertThat(RepairStages.repair(String.join("\n", texts())).corrections()).isEmpty();
  }

  @Test
  void leavesRightSentences() {
    List<String> right = CaseFile.NEGATIVE.cases().stream().map(Case::observed).toList();
    assertThat(RepairStages.repair(String.join("\n", right)).corrections()).isEmpty();
    for (String sentence : right) {
      assertThat(RepairStages.repair(sentence).corrections()).as(sentence).isEmpty();
    }
  }

  /** Letters are put back late in the cleaning, so it is the whole of it that is tried. */
  @ParameterizedTest
  @MethodSource("texts")
  void noLettersArePutBackInWhatLostNone(String text) {
    assertThat(Swedish.CLEANER.clean(text).corrected().corrections())
        .flatExtracting(Correction::evidence)
        .extracting(Evidence::rule)
        .doesNotContain("sign-for-letters", "sign-for-any-letter", "dropped-ligature");
  }

  static Stream<String> readings() {
    return TestDocument.all().stream()
        .flatMap(d -> Stream.concat(Stream.of(d.gold()), d.sources().values().stream()));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void leavesWordsThatOcrDamaged(String text) {
    assertThat(RepairStages.repair(text).corrections()).isEmpty();
  }

  @Test
  void leavesNoise() {
    for (int seed = 0; seed < 400; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] octets = new byte[600 + random.nextInt(3000)];
      random.nextBytes(octets);
      String base64 = Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(octets);
      assertThat(RepairStages.repair(base64).corrections()).as("seed %d", seed).isEmpty();
      assertThat(RepairStages.repair(letters(random)).corrections()).as("seed %d", seed).isEmpty();
    }
  }

  private static String letters(SplittableRandom random) {
    String letters = "aaaabcdeeeeefghiiijkklllmmnnnnoooprrrrssssttttuvåäöyxzwq";
    StringBuilder out = new StringBuilder();
    for (int n = 600 + random.nextInt(2000); n > 0; n--) {
      int kind = random.nextInt(60);
      char letter = letters.charAt(random.nextInt(letters.length()));
      out.append(kind < 9 ? ' ' : kind == 9 ? '\n' : kind == 10 ? '.' : letter);
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"001", "002", "003"})
  void leavesUndamagedDocuments(String number) throws IOException {
    Path seeds = Path.of("..", "..", "shared", "seeds");
    assumeTrue(Files.isDirectory(seeds), "the documents are not beside the repository");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(seeds)) {
      all.filter(file -> file.getFileName().toString().startsWith(number)).forEach(files::add);
    }
    assertThat(files).hasSize(1);
    assertThat(RepairStages.repair(Files.readString(files.get(0))).corrections()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ã",
        "Ã¥",
        "ÃƒÂ",
        "a†b",
        "a}b{c|",
        "f|r p} v{g ",
        "\u0080",
        "å",
        "â€",
        "Š ",
        "\uFFFD",
        "6RFLDO ",
        "6RFLDO\n",
        "\u0003\u0004",
        "Iöu lpnnvofo ",
        "qwrt",
        "}",
        "[a",
        "ü"
      })
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void takesTimeInProportionToTheText(String piece) {
    String text = piece.repeat(200_000);
    assertThat(RepairStages.repair(text).keep(c -> false).text().equals(text)).isTrue();
  }
}
