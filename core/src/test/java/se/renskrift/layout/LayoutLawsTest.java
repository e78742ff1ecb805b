package se.renskrift.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Stage;

class LayoutLawsTest {
  private static final String[] PIECES = {
    "Nämnden",
    "beslutar",
    "att",
    "och",
    "kommun-",
    "e-",
    "1.",
    "2.",
    "•",
    "-",
    "a)",
    "Sida",
    "1 (3)",
    "2 (3)",
    "2024",
    "SE-",
    "Ärendet",
    "förvaltningens",
    "samhällsbyggnadsnämnden",
    "§ 12",
    "ord.",
    "slut.",
    "Dnr",
    "info@almsjo.example",
    "¬",
    "–",
    "\uD800",
    "\u00AD"
  };
  private static final String[] GAPS = {
    " ", " ", " ", " ", " ", " ", "\n", "\n", "\n", "\n\n", " \n", "\n \n\n", "\f", "\n\f", "  ",
    "\t", "\r\n"
  };

  private static String random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(120);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(GAPS[random.nextInt(GAPS.length)]);
    }
    return text.toString();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[ \t\n\f\r]+")).filter(word -> !word.isEmpty()).toList();
  }

  @Test
  void reflowChangesOnlyWhiteSpace() {
    Reflow reflow = new Reflow(SwedishTerms.TERMS);
    LongStream.range(0, 5000)
        .forEach(
            seed -> {
              CorrectedText flowed = CorrectedText.of(random(seed)).revise(reflow);
              assertThat(words(flowed.text()))
                  .as("seed %d", seed)
                  .isEqualTo(words(flowed.source()));
              assertThat(flowed.corrections())
                  .allMatch(c -> c.kind() == Kind.LINE_BREAK || c.kind() == Kind.WHITESPACE);
            });
  }

  @Test
  void oneBlankLineStandsBetweenParagraphs() {
    LongStream.range(0, 5000)
        .forEach(
            seed -> {
              String text = SwedishTerms.layOut(random(seed)).text();
              assertThat(text).as("seed %d", seed).doesNotContain("\n\n\n").doesNotContain("\f");
              assertThat(text.strip().replace("\n\n", "")).as("seed %d", seed).doesNotContain("\n");
            });
  }

  @Test
  void furnitureTakesWholeLinesOrPageMarksAndNothingElse() {
    Furniture furniture = new Furniture(SwedishTerms.TERMS);
    LongStream.range(0, 5000)
        .forEach(
            seed -> {
              String text = random(seed);
              for (Correction c : furniture.propose(text)) {
                assertThat(c.intended()).as("seed %d", seed).isEmpty();
                assertThat(c.kind()).isEqualTo(Kind.FURNITURE);
              }
            });
  }

  @Test
  void everyCorrectionCanBeUndone() {
    LongStream.range(0, 5000)
        .forEach(
            seed -> {
              CorrectedText laidOut = SwedishTerms.layOut(random(seed));
              assertThat(laidOut.keep(c -> false).text()).isEqualTo(laidOut.source());
              assertThat(laidOut.corrections()).allMatch(c -> c.confidence() >= 0.89);
            });
  }

  @Test
  void theLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      for (long seed = 0; seed < 200; seed++) {
        Locale.setDefault(Locale.forLanguageTag("sv"));
        String swedish = SwedishTerms.layOut(random(seed)).text();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        assertThat(SwedishTerms.layOut(random(seed)).text()).isEqualTo(swedish);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  static List<String> pathological() {
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      pages.append("rad ").append(Integer.toString(i, 36)).append(" text\f");
    }
    StringBuilder marks = new StringBuilder();
    for (int i = 1; i < 100_000; i++) {
      marks.append("Sida ").append(i).append(" av 100000\nhuvud\n");
    }
    return List.of(
        "",
        " ",
        "\n",
        "\f".repeat(100_000),
        pages.toString(),
        marks.toString(),
        "a-\n".repeat(100_000),
        "abc-\n".repeat(100_000),
        "x".repeat(10_000_000),
        "ord ".repeat(2_500_000),
        "a\n".repeat(300_000),
        "1\n\n".repeat(200_000),
        "att ".repeat(50_000) + "\n" + "att\n".repeat(100_000),
        " ".repeat(3_000_000) + "a" + "\t".repeat(1_000_000) + "b",
        "1.1.1.1.1.1.".repeat(200_000),
        "0999-12 34 56 info@almsjo.example\nrad\n".repeat(50_000),
        "(".repeat(1_000_000),
        "-".repeat(1_000_000) + "\n" + "-\n".repeat(100_000),
        "\uD800\n".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("pathological")
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void anyTextIsLaidOutInTime(String text) {
    CorrectedText corrected = CorrectedText.of(text);
    for (Stage stage : SwedishTerms.stages()) {
      corrected = corrected.revise(stage);
    }
    Paragraphs.read(corrected.text(), Pages.of(corrected));
    new Dehyphenator(SwedishTerms.TERMS, SwedishTerms.LEXICON, true).propose(text);
    assertThat(corrected.keep(c -> false).text().equals(text)).isTrue();
  }
}
