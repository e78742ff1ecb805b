package se.renskrift.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiaryNumbersTest {
  private final DiaryNumbers numbers = new DiaryNumbers(SwedishTerms.TERMS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "318-2217/2016",
        "3.1.2-417/2019",
        "1.6-318/2014",
        "2014-417-3.1.2",
        "2005-3-611",
        "417-318-09",
        "T 2019-318-04417",
        "S-Dp 2018-04417-54",
        "KS 2019/318",
        "1427/19",
        "SLK-2022-00418",
        "STK-2018-1417",
        "KSN-2020-01418",
        "KS-2012/1422.339",
        "KFKS 2018/311",
        "FRN 2013/41-804",
        "2014/KS 0318",
        "2014/KS 0318 001",
        "2014KSM0318 001",
        "2012/BUN 318 041",
        "KS/2016:214",
        "sbf/2012:377",
        "SN 14/0128",
        "KS 2019-318",
        "KS 318/2014",
        "2014:318:2",
        "2012/318 AKK"
      })
  void readsEveryShapeAfterALabel(String number) {
    assertThat(numbers.labelled(number))
        .extracting(DiaryNumbers.Found::value)
        .containsExactly(number);
  }

  @Test
  void readsSeveralWithAWordBetween() {
    assertThat(numbers.labelled("KS 2019/318 och KS 2019/402"))
        .extracting(DiaryNumbers.Found::value)
        .containsExactly("KS 2019/318", "KS 2019/402");
  }

  @Test
  void putsDigitsForLettersThatWereReadForThem() {
    assertThat(numbers.labelled("KS 2O19/3l8"))
        .extracting(DiaryNumbers.Found::value)
        .containsExactly("KS 2019/318");
  }

  @Test
  void stopsBeforeAPageMarkOrADate() {
    assertThat(numbers.labelled("KS-2012/1422.339 1 (3)"))
        .extracting(DiaryNumbers.Found::value)
        .containsExactly("KS-2012/1422.339");
    assertThat(numbers.labelled("2014-03-18")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HKF 9310", "SOU 2022:98", "SFS 2010:900", "prop. 2017/18:92", "den"})
  void takesNoNumbersOfLawsAndReports(String text) {
    assertThat(numbers.labelled(text)).isEmpty();
    assertThat(numbers.bare(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 870", "08-508 12 345", "2017", "18,6 mnkr", "Lillåkra 2:7"})
  void takesNothingElseWithoutALabel(String text) {
    assertThat(numbers.bare(text)).isEmpty();
  }
}
