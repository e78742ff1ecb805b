package se.renskrift.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.CaseFile;

class HeadingDictionaryTest {
  static Stream<List<String>> lines() {
    return CaseFile.rows(HeadingDictionaryTest.class, "cases/lines.tsv");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void knowsWhatALineHeads(List<String> row) {
    assertThat(type(row.get(0))).isEqualTo(row.get(1));
    assertThat(Headings.SWEDISH.matches(row.get(0))).isEqualTo(!row.get(1).equals("-"));
  }

  @Test
  void knowsTheSameUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(type("BILAGA 1")).isEqualTo("ATTACHMENTS");
      assertThat(type("TIDIGARE BESLUT")).isEqualTo("BACKGROUND");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "summary;1 | expected 3 columns, found 2",
        "story;1;Once | expected a type of section, found: story",
        "summary;3;Summary | expected level 0, 1 or 2, found: 3",
        "label;1;Phone | expected - for a level, found: 1",
        "summary;1; | expected words and a *, found: ",
        "summary;1;(a, b | expected each parenthesis closed, found: (a, b",
        "summary;1;* | expected words and a *, found: *",
        "summary;1;a * b * | expected words and a *, found: a * b *"
      })
  void saysWhatIsWrongWithAFileAndWhere(String line, String message) {
    String file = "# comment\n\n" + line.strip().replace(';', '\t') + "\n";
    assertThatThrownBy(() -> HeadingDictionary.read(new StringReader(file), "headings.tsv"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "headings.tsv:3: "
                + (message == null ? "" : message).stripTrailing()
                + (message != null && message.endsWith("found:") ? " " : ""));
  }

  @Test
  void takesThePatternThatIsMostParticular() throws IOException {
    HeadingDictionary headings =
        HeadingDictionary.read(
            new StringReader("other\t1\tPlan *\nbasis\t1\tPlan for *\nmatter\t1\tPlan for all\n"),
            "headings.tsv");
    assertThat(headings.match(Line.of("Plan for all")).pattern().type)
        .isEqualTo(Section.Type.MATTER);
    assertThat(headings.match(Line.of("Plan for some")).pattern().type)
        .isEqualTo(Section.Type.BASIS);
    assertThat(headings.match(Line.of("Plan B")).pattern().type).isEqualTo(Section.Type.OTHER);
  }

  private static String type(String line) {
    HeadingDictionary.Match match = Headings.SWEDISH.match(Line.of(line));
    return match == null || match.pattern().type == null ? "-" : match.pattern().type.name();
  }
}
