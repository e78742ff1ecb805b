package se.renskrift.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParagraphBreaksTest {
  private static final String GOLD = "Ett två tre.\n\n• Fyra fem\n\nSex sju åtta.\n";

  @Test
  void misreadWordsDoNotCount() {
    assertThat(ParagraphBreaks.of("Ett tva tre.\n\nFyra fem\n\nS ex sju atta.", GOLD))
        .isEqualTo(new ParagraphBreaks(List.of(), List.of()));
  }

  @Test
  void saysWhatIsPartedAndWhatIsRunTogether() {
    assertThat(ParagraphBreaks.of("Ett\n\ntvå tre. • Fyra fem\n\nSex sju\n\nåtta.", GOLD))
        .isEqualTo(
            new ParagraphBreaks(
                List.of("Ett | två tre. •", "fem Sex sju | åtta."),
                List.of("Ett två tre. | • Fyra fem")));
  }

  @ParameterizedTest
  @MethodSource("se.renskrift.testdata.TestDocument#all")
  void theTrueTextHasItsOwn(TestDocument document) {
    assertThat(ParagraphBreaks.of(document.gold(), document.gold()))
        .isEqualTo(new ParagraphBreaks(List.of(), List.of()));
  }
}
