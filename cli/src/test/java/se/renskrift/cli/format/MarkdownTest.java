package se.renskrift.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nämnden beslutar.|Nämnden beslutar.",
        "# 3|\\# 3",
        "dnr #3|dnr #3",
        "- punkt|\\- punkt",
        "2019. Året|2019\\. Året",
        "12) Året|12\\) Året",
        "3.5 procent|3.5 procent",
        "a * b|a \\* b",
        "anna_berg@almsjo.se|anna_berg@almsjo.se",
        "_understruket_|\\_understruket\\_",
        "<namn>|\\<namn>",
        "[bilaga]|\\[bilaga]",
        "C:\\mapp|C:\\\\mapp"
      })
  void keepsMarkUpFromBeingRead(String text, String escaped) {
    assertThat(Markdown.escape(text)).isEqualTo(escaped);
  }

  @Test
  void looksAtEveryLine() {
    assertThat(Markdown.escape("a\n# b\n12. c")).isEqualTo("a\n\\# b\n12\\. c");
  }

  @ParameterizedTest
  @CsvSource({"1. a, 3", "12) a, 4", "2019. a, 0", "1.a, 0", "a. b, 0", "1., 0"})
  void knowsTheNumberOfAListItem(String text, int length) {
    assertThat(Markdown.numberMarker(text, 0, text.length())).isEqualTo(length);
  }
}
