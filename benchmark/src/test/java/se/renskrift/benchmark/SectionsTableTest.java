package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.renskrift.Cleaner;
import se.renskrift.LanguagePack;
import se.renskrift.testdata.SectionDocument;
import se.renskrift.testdata.SectionDocument.Split;
import se.renskrift.testdata.SectionLabel;

class SectionsTableTest {
  private static final String TEXT =
      "Dnr KS 2020/1\n\nSammanfattning\n\nDet är en lång mening som står här för sig.\n";

  @Test
  void sumsUpByTemplateAndShowsPercentages() throws IOException {
    Cleaner cleaner = Cleaner.of(LanguagePack.load(Checkout.here().model()));
    SectionTally tally = new SectionTally();
    tally.add(cleaner, document("one", "b", "summary"), "clean", TEXT);
    tally.add(cleaner, document("two", "a", "matter"), "clean", TEXT);
    tally.add(cleaner, document("three", "b", "summary"), "clean", TEXT);
    assertThat(tally.rows()).extracting(SectionTally.Row::template).containsExactly("a", "b");
    assertThat(SectionsTable.sections(tally).lines().skip(2))
        .containsExactly(
            "| a | 1 | 1 | 1 | 0.0 | 0.0 | 0.0 | – | 18.6 |",
            "| b | 2 | 2 | 2 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 |",
            "| **all** | 3 | 3 | 3 | 66.7 | 66.7 | 66.7 | 100.0 | 72.9 |");
    assertThat(SectionsTable.metadata(tally, new SectionTally()))
        .endsWith(
            """
            | `diaryNumbers` | 3 | 100.0 | 0 | 0 | 0 | – | – | 0 | 0 | 0 |
            | `unit` | 3 | 0.0 | 0 | 3 | 0 | – | – | 0 | 0 | 0 |
            | **all** | 6 | 50.0 | 0 | 3 | 0 | – | – | 0 | 0 | 0 |
            """);
    assertThat(tally.differences())
        .contains("two\tclean\tmissed\tmatter\tSammanfattning\t\n")
        .contains("two\tclean\tsurplus\tsummary\t\tSammanfattning\n")
        .contains("one\tclean\tmetadata\tunit\tEnheten\t\n");
  }

  private static SectionDocument document(String name, String template, String type) {
    return new SectionDocument(
        name,
        template,
        Split.TUNING,
        TEXT,
        TEXT,
        List.of(),
        TEXT,
        List.of(new SectionLabel(type, 1, 3, "Sammanfattning")),
        List.of(),
        Map.of("diaryNumbers", List.of("KS 2020/1"), "unit", List.of("Enheten")));
  }
}
