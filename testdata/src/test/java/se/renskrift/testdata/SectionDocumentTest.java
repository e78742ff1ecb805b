package se.renskrift.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.testdata.SectionDocument.Split;

/** The labels of every document fit its text. */
class SectionDocumentTest {
  private static final List<String> MONTHS =
      List.of(
          "januari februari mars april maj juni juli augusti september oktober november december"
              .split(" "));
  private static final Set<String> FIELDS =
      Set.of(
          "documentType title diaryNumbers date meetingDate handler.name handler.phone"
              .concat(" handler.email addressee authority unit signatories.name signatories.title")
              .concat(" approvals.name approvals.title approvals.date attachments answers.kind")
              .concat(" answers.from")
              .split(" "));

  @Test
  void thereAreAtLeastTwoDocumentsOfSixteenTemplates() {
    Map<String, Long> templates =
        SectionDocument.in(Split.TUNING).stream()
            .collect(Collectors.groupingBy(SectionDocument::template, Collectors.counting()));
    assertThat(templates.values().stream().filter(count -> count >= 2))
        .hasSizeGreaterThanOrEqualTo(16);
  }

  @Test
  void unseenDocumentsAreManyAndShareNoTemplateWithThoseForTuning() {
    List<SectionDocument> unseen = SectionDocument.in(Split.UNSEEN);
    assertThat(unseen).hasSizeGreaterThanOrEqualTo(10);
    assertThat(unseen)
        .extracting(SectionDocument::template)
        .allSatisfy(template -> assertThat(template).startsWith("fresh-"))
        .doesNotContainAnyElementsOf(
            SectionDocument.in(Split.TUNING).stream().map(SectionDocument::template).toList());
  }

  @Test
  void everyTypeAndFieldIsThere() {
    List<SectionDocument> all = SectionDocument.in(Split.TUNING);
    assertThat(
            all.stream()
                .flatMap(document -> document.sections().stream())
                .map(SectionLabel::type)
                .distinct())
        .containsExactlyInAnyOrderElementsOf(TestDocumentTest.TYPES);
    assertThat(all.stream().flatMap(document -> document.metadata().keySet().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(FIELDS);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theFairCopyHasAParagraphALine(SectionDocument document) {
    assertThat(document.gold()).endsWith("\n").doesNotContain("\n\n\n", "\u00ac", "\f", "  ");
    for (int line = 0; line < document.lines().size(); line++) {
      assertThat(document.lines().get(line).isEmpty()).isEqualTo(line % 2 == 1);
    }
    assertThat(Words.of(document.gold()).size()).isBetween(80, 1800);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyHeadingStandsOnItsLine(SectionDocument document) {
    int before = 0;
    int level = 0;
    for (SectionLabel label : document.sections()) {
      String line = document.lines().get(label.line() - 1);
      assertThat(line).as("line %d", label.line()).isNotEmpty().startsWith(label.heading());
      if (label.heading().isEmpty()) {
        assertThat(label.type()).isEqualTo("signatures");
      } else if (!line.equals(label.heading())) {
        assertThat(line.substring(label.heading().length())).matches("[.:] \\S.*");
      }
      assertThat(label.line()).isGreaterThan(before);
      assertThat(label.level()).isBetween(1, Math.min(3, level + 1));
      before = label.line();
      level = label.level();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyItemBeginsItsLineInsideItsSection(SectionDocument document) {
    for (ItemLabel item : document.items()) {
      assertThat(document.lines().get(item.line() - 1)).startsWith(item.marker() + " ");
      SectionLabel section = document.sections().get(item.section() - 1);
      assertThat(item.line()).isGreaterThan(section.line());
      if (item.section() < document.sections().size()) {
        assertThat(item.line()).isLessThan(document.sections().get(item.section()).line());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyValueStandsInThePages(SectionDocument document) {
    String text = folded(document.gold() + document.source());
    document
        .metadata()
        .forEach(
            (field, values) ->
                assertThat(values)
                    .as(field)
                    .isNotEmpty()
                    .allSatisfy(value -> assertThat(text).containsAnyOf(written(field, value))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void thePagesHaveTheWordsOfTheFairCopy(SectionDocument document) {
    String pages = document.source().replace("-\n", "").replace("-", "").replace('\uf0b7', '•');
    Set<String> words = Set.copyOf(Words.of(pages));
    // What is cut by a page's end, or changed by joining, is little.
    List<String> missing =
        Words.of(document.gold().replace("-", "")).stream()
            .filter(word -> !words.contains(word))
            .toList();
    assertThat(missing).hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theReadingIsDamagedButOfTheSameText(SectionDocument document) {
    double rate = Words.errorRate(document.damaged(), Words.of(document.source()));
    assertThat(rate).isBetween(0.005, 0.45);
    assertThat(document.damaged().split("\f")).hasSameSizeAs(document.source().split("\f"));
  }

  private static String[] written(String field, String value) {
    boolean date = field.endsWith("ate");
    return Arrays.stream(date ? dates(value) : new String[] {value})
        .map(SectionDocumentTest::folded)
        .toArray(String[]::new);
  }

  private static String[] dates(String iso) {
    int month = Integer.parseInt(iso.substring(5, 7));
    int day = Integer.parseInt(iso.substring(8));
    String year = iso.substring(0, 4);
    return new String[] {
      iso,
      day + " " + MONTHS.get(month - 1) + " " + year,
      iso.substring(2).replace("-", ""),
      iso.substring(2),
      iso.replace("-", ""),
      iso.replace('-', '.'),
      day + "/" + month + " " + year
    };
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  static List<SectionDocument> documents() {
    return SectionDocument.all();
  }
}
