package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that are nearly known ones: the author's in clean text, misread in damaged text. */
class HeadingsOfCleanTextTest {
  private static final String CLEAN =
      "\n\nFörvaltningen har under året haft kvällsöppet på tre bibliotek. Besöken ökade med en"
          + " fjärdedel, och de flesta som kom då hade aldrig lånat förut.\n";
  private static final String DAMAGED =
      "\n\nForvaltningen har under aret haft kvallsoppet pa tre bibliotek. Besoken okade med en"
          + " fjardedel, och de flesta som kom da hade aldrig lanat forut.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {"REMISSER/YTTRANDEN", "Vara synpunkter", "Ärendets beredmng", "Besluts-underlag"})
  void stayInCleanText(String heading) {
    String text = heading + CLEAN;
    assertThat(Swedish.CLEANER.clean(text).text()).isEqualTo(text);
  }

  @Test
  void areGivenBackInDamagedText() {
    assertThat(Swedish.CLEANER.clean("Vara synpunkter" + DAMAGED).text())
        .isEqualTo("Våra synpunkter" + CLEAN);
  }
}
