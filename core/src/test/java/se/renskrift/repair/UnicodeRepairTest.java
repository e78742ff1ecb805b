package se.renskrift.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.layout.CaseFile;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;

class UnicodeRepairTest {
  private static final String PIECES =
      "aoAOeEk \n\t\f\r-.1\u0308\u030A\u0301\u0323\u00A8\u02DA\u00AD\u200B\u200D\uFB01\uF0B7\u00A0"
          + "\u2028\u0085\u0000\u212B\u2010\uFEFF\u1100\u1161\uD83D\uDC69\u0300\u00E5\u00F6";
  private final UnicodeRepair repair = new UnicodeRepair();

  static List<Arguments> cases() {
    return CaseFile.read(UnicodeRepairTest.class, "unicode.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesCharactersTheirUsualForm(String observed, String intended, String kinds) {
    CorrectedText repaired = CorrectedText.of(observed).revise(repair);
    assertThat(repaired.text()).isEqualTo(intended);
    assertThat(
            repaired.corrections().stream()
                .map(c -> c.kind().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(kinds);
  }

  @Test
  void correctsOnlyTheClusterThatNeedsIt() {
    Correction correction = repair.propose("Sammantra\u0308de").get(0);
    assertThat(correction.span().start()).isEqualTo(8);
    assertThat(correction.span().length()).isEqualTo(2);
    assertThat(correction.evidence().get(0).rule()).isEqualTo("composed-form");
  }

  static LongStream seeds() {
    return LongStream.range(0, 5000);
  }

  @Test
  void leavesNothingToRepairAndComposesEverything() {
    seeds()
        .forEach(
            seed -> {
              String text = random(seed);
              CorrectedText once = CorrectedText.of(text).revise(repair);
              assertThat(repair.propose(once.text())).as("seed %d", seed).isEmpty();
              assertThat(Normalizer2.getNFCInstance().isNormalized(once.text()))
                  .as("seed %d", seed)
                  .isTrue();
              assertThat(once.keep(c -> false).text()).isEqualTo(text);
            });
  }

  private static String random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(24);
    for (int i = 0; i < length; i++) {
      text.append(PIECES.charAt(random.nextInt(PIECES.length())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0308", "a\u0308", "\u00AD", "\r", "\u00A8o", "\uF0B7", "\uD800", " "})
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void takesTimeInProportionToTheText(String piece) {
    String text = piece.repeat(300_000);
    CorrectedText repaired = CorrectedText.of(text).revise(repair);
    assertThat(repaired.keep(c -> false).text()).isEqualTo(text);
  }
}
