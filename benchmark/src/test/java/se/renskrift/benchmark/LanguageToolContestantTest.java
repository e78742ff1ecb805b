package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** LanguageTool brings its dictionary as a program of the machine, for few kinds of machine. */
@EnabledOnOs(
    value = OS.LINUX,
    architectures = "amd64",
    disabledReason = "LanguageTool's dictionary is made for another machine")
class LanguageToolContestantTest {
  @Test
  void replacesMisspeltWordsAndLeavesReferences() {
    LanguageToolContestant contestant = LanguageToolContestant.load();
    String text = "Nämnden godkänner företaget, KS2019/123x.";

    assertThat(contestant.correct(text)).isEqualTo(text);
    assertThat(contestant.correct("Foretaget har foljd KS2019/123x."))
        .isEqualTo("Företaget har följd KS2019/123x.");
  }
}
