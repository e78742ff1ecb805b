package se.renskrift.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private final Dates dates = new Dates(SwedishTerms.TERMS);

  @ParameterizedTest
  @CsvSource({
    "2023-11-06, 2023-11-06",
    "2O23-1l-06, 2023-11-06",
    "2023.11.06, 2023-11-06",
    "den 6 november 2023, 2023-11-06",
    "onsdagen den 6 nov 2023 kl. 14, 2023-11-06",
    "6/11 2023, 2023-11-06",
    "6 novembcr 2023, 2023-11-06"
  })
  void readsADateAsIso(String text, String iso) {
    assertThat(Objects.requireNonNull(dates.first(text)).iso()).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-13-06", "31 februari 2023", "6 kronor 2023", "2023", "KS 2023-1106"})
  void readsNothingThatIsNoDay(String text) {
    assertThat(dates.first(text)).isNull();
  }
}
