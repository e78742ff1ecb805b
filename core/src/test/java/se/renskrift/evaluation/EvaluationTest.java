package se.renskrift.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.CaseFile;
import se.renskrift.SharedMaterial;

/** The figures are those of the common measure, written down once. */
class EvaluationTest {
  static Stream<List<String>> cases() {
    return CaseFile.rows(EvaluationTest.class, "cases/cases.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheFiguresOfTheCommonMeasure(List<String> row) {
    assertThat(figures(Evaluation.of(row.get(1), row.get(2), row.get(3))))
        .as(row.get(0))
        .isEqualTo(numbers(row.subList(4, row.size())));
  }

  @Test
  void givesTheFiguresOfTheCommonMeasureOnPages() {
    Map<String, String> pages = new HashMap<>();
    for (String page : SharedMaterial.lines("ocrpairs/pages.jsonl")) {
      pages.put(SharedMaterial.member(page, "id"), page);
    }
    CaseFile.rows(EvaluationTest.class, "cases/pages.tsv")
        .forEach(
            row -> {
              String page = pages.get(row.get(0));
              String ocr = SharedMaterial.member(page, "ocr");
              assertThat(
                      figures(
                          Evaluation.of(ocr, output(ocr), SharedMaterial.member(page, "truth"))))
                  .as(row.get(0))
                  .isEqualTo(numbers(row.subList(1, row.size())));
            });
  }

  @Test
  void givesTheFiguresOfTheCommonMeasureOnADocument() {
    String ocr = SharedMaterial.read("seeds/000_9d432db659bb06ab.txt");
    String gold = SharedMaterial.read("seeds/000_9d432db659bb06ab.gold.txt");
    assertThat(figures(Evaluation.of(ocr, output(ocr), gold)))
        .containsExactly(1622L, 465L, 440L, 523L, 516L, 11463L, 1157L, 465L, 44L, 19L, 47L, 3L, 0L);
  }

  @Test
  void sumsPagesAndCountsTheHarmedOnes() {
    Evaluation better = Evaluation.of("Arendet bereds", "Ärendet bereds", "Ärendet bereds");
    Evaluation worse =
        Evaluation.of("Mötet hölls 1 mars", "Mötet hölls i mars", "Mötet hölls 1 mars");
    Evaluation both = Evaluation.NONE.plus(better).plus(worse);
    assertThat(both.pages()).isEqualTo(2);
    assertThat(both.harmed()).isEqualTo(1);
    assertThat(both.words()).isEqualTo(6);
    assertThat(both.wordsBefore().value()).isEqualTo(1 / 6.0, within(1e-12));
    assertThat(both.wordsAfter().value()).isEqualTo(1 / 6.0, within(1e-12));
    assertThat(both.fixedShare()).isEqualTo(1);
    assertThat(both.brokenPer100k()).isEqualTo(20_000);
    assertThat(both.precision()).isEqualTo(0.5);
    assertThat(both.digitsBroken()).isEqualTo(1);
    assertThat(both.examples()).containsExactly(new Example(Example.Kind.BROKEN, "1", "i", "1"));
  }

  @Test
  void keepsALimitedNumberOfExamplesOfEachKind() {
    String ocr = "rätt fel ".repeat(1_500);
    Evaluation page = Evaluation.of(ocr, "fel fel ".repeat(1_500), "rätt rätt ".repeat(1_500));
    for (Evaluation e : List.of(page, page.plus(page))) {
      assertThat(e.examples()).filteredOn(x -> x.kind() == Example.Kind.BROKEN).hasSize(1_000);
      assertThat(e.examples()).filteredOn(x -> x.kind() == Example.Kind.MISSED).hasSize(1_000);
    }
  }

  @Test
  void acceptsAnyText() {
    String odd = "\uD800 a-\n\uDC00b \u0000\uFFFF \u0301x ¬\n";
    assertThat(Evaluation.of("", "", "").wordsBefore().value()).isNaN();
    assertThat(Evaluation.of(odd, odd, odd).wordsAfter().errors()).isZero();
    assertThat(Evaluation.of("", odd, odd).fixedShare()).isEqualTo(1);
  }

  private static String output(String ocr) {
    return ocr.replace('é', 'ä').replace('6', 'ö').replace("rn", "m");
  }

  private static List<Long> numbers(List<String> columns) {
    return columns.stream().map(Long::valueOf).toList();
  }

  private static List<Long> figures(Evaluation e) {
    assertThat(e.right() + e.wrong()).isEqualTo(e.words());
    return List.of(
        e.words(),
        e.wordsBefore().errors(),
        e.wordsAfter().errors(),
        e.charactersBefore().errors(),
        e.charactersAfter().errors(),
        e.charactersAfter().length(),
        e.right(),
        e.wrong(),
        e.fixed(),
        e.broken(),
        e.moved(),
        e.digitsBroken(),
        (long) e.harmed());
  }
}
