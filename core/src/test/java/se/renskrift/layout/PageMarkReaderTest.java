package se.renskrift.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageMarkReaderTest {
  private final PageMarkReader reader = new PageMarkReader(SwedishTerms.TERMS);

  static List<Arguments> cases() {
    return CaseFile.read(PageMarkReaderTest.class, "page-marks.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsPageMarks(String line, String number, String total, String form) {
    PageMark mark = reader.read(Line.of(line).get(0));
    if (form.isEmpty()) {
      assertThat(mark).isNull();
    } else {
      assertThat(mark)
          .isEqualTo(
              new PageMark(
                  Integer.parseInt(number), Integer.parseInt(total), PageMark.Form.valueOf(form)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Almsjö kommun Sida 1 (6), 13",
    "TJÄNSTEUTLÅTANDE 1 (6), 16",
    "Dnr KS 2024/117 Sida 2 av 3, 15",
    "Bilaga 1, -1",
    "Antal platser: 1/2, -1",
    "Sida 1 (6), -1"
  })
  void findsThePageMarkAtALineEnd(String line, int start) {
    PageMarkReader.Trailing mark = reader.trailing(Line.of(line).get(0));
    assertThat(mark == null ? -1 : mark.start()).isEqualTo(start);
  }
}
