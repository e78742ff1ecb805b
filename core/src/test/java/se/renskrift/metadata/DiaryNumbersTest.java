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
        "2012/318 AKK",
        "KSKF/2018:123",
        "KFN/2016:41",
        "TEF/2013:118",
        "KS2017.0288",
        "KS 2017/01944-1.3.6",
        "KS 2020/00412-3",
        "TN-2020/1234.109",
        "BYGG 2017-000712",
        "N609-0411/20",
        "T2023-01822",
        "E2021-04213",
        "1.5.1-112/2022",
        "2.6/3/2014",
        "2018-04417-54",
        "2022/000123",
        "2021/0388 KS",
        "KTN 2018/0123 003",
        "RS 2019-0421",
        "KS 2022 214.003",
        "2017- 241-3.1"
      })
  void readsEveryShapeAfterALabel(String number) {
    assertThat(numbers.labelled(number))
        .extracting(DiaryNumbers.Found::value)
        .containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "318-2217/2016",
        "3.1.2-417/2019",
        "1.6-318/2014",
        "2014-417-3.1.2",
        "417-318-09",
        "T 2019-04417-18",
        "1427/19",
        "SLK-2022-00418",
        "KS-2012/1422.339",
        "KFKS 2018/311",
        "2014/KS 0318 001",
        "2014KSM0318 001",
        "KS/2016:214",
        "sbf/2012:377",
        "KS 2019-318",
        "KS 318/2014",
        "Ks 712/2020",
        "KS2017.0288",
        "BYGG 2017-000712"
      })
  void readsShapesThatAreHardlyAnythingElseWithoutALabel(String number) {
    assertThat(numbers.bare(number)).extracting(DiaryNumbers.Found::value).containsExactly(number);
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
  @ValueSource(strings = {"2015/ Kommunstyrelsen", "/2012", "2017", "2017-", "1998:"})
  void takesNoYearWhoseNumberIsLost(String text) {
    assertThat(numbers.labelled(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HKF 9310", "SOU 2022:98", "SFS 2010:900", "prop. 2017/18:92", "Nr 4/2023", "den"})
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
