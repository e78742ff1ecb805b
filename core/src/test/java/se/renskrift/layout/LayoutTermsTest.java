package se.renskrift.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTermsTest {
  @Test
  void readsTerms() throws IOException {
    String file = "# words\n\npage-label\tsida\nconjunction\toch\npage-label\ts\n";
    LayoutTerms terms = LayoutTerms.read(new StringReader(file), "layout.tsv");
    assertThat(terms)
        .isEqualTo(
            new LayoutTerms(
                List.of("sida", "s"),
                List.of(),
                List.of("och"),
                List.of(),
                List.of(),
                List.of(),
                ""));
  }

  @Test
  void readsTheSwedishTerms() {
    assertThat(SwedishTerms.TERMS.pageLabels()).contains("sida", "sid", "s");
    assertThat(SwedishTerms.TERMS.pageOf()).contains("av");
    assertThat(SwedishTerms.TERMS.conjunctions()).contains("och", "eller", "samt");
    assertThat(SwedishTerms.TERMS.listOpeners()).contains("att");
    assertThat(SwedishTerms.TERMS.doubledLetters()).contains("l").doesNotContain("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page-label;sida;x|layout.tsv:2: expected 2 columns, found 3",
        "sida|layout.tsv:2: expected 2 columns, found 1",
        "page-label;|layout.tsv:2: the term is empty",
        "label;sida|layout.tsv:2: unknown name label, expected one of [page-label, page-of,"
            + " conjunction, conjunction-ending, list-opener, chapter-label, doubled-letters]"
      })
  void saysWhichLineIsWrong(String line, String message) {
    StringReader file = new StringReader("# words\n" + line.replace(';', '\t') + "\n");
    assertThatThrownBy(() -> LayoutTerms.read(file, "layout.tsv"))
        .isInstanceOf(IOException.class)
        .hasMessage(message);
  }
}
