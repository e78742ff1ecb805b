package se.renskrift.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;

class DehyphenatorTest {
  private final Dehyphenator flowing =
      new Dehyphenator(SwedishTerms.TERMS, SwedishTerms.LEXICON, false);
  private final Dehyphenator keepingLines =
      new Dehyphenator(SwedishTerms.TERMS, SwedishTerms.LEXICON, true);

  static List<Arguments> cases() {
    return CaseFile.read(DehyphenatorTest.class, "hyphens.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void joinsWordsCutAtALineEnd(String observed, String flowed, String lines) {
    assertThat(CorrectedText.of(observed).revise(flowing).text()).isEqualTo(flowed);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsLinesIfAsked(String observed, String flowed, String lines) {
    CorrectedText kept = CorrectedText.of(observed).revise(keepingLines);
    assertThat(kept.text()).isEqualTo(lines);
    assertThat(kept.keep(c -> false).text()).isEqualTo(observed);
  }

  @Test
  void saysWhatItGoesBy() {
    Correction joined = flowing.propose("modeller och mod-\neller").get(0);
    assertThat(joined.kind()).isEqualTo(Kind.DEHYPHENATION);
    assertThat(joined.evidence().get(0).rule()).isEqualTo("joined-elsewhere");
    assertThat(joined.evidence().get(0).scores())
        .containsEntry("joined-elsewhere", 1.0)
        .containsEntry("hyphenated-elsewhere", 0.0)
        .containsEntry("joined-in-lexicon", 1.0);
    assertThat(joined.evidence().get(0).alternatives()).containsExactly("mod-eller");
  }

  @Test
  void isSurerOfAKnownWord() {
    double known = flowing.propose("mod-\neller").get(0).confidence();
    double unknown = flowing.propose("mod-\nellus").get(0).confidence();
    assertThat(known).isGreaterThan(unknown);
  }
}
