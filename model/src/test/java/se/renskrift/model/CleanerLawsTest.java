package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.CleanedDocument;
import se.renskrift.evaluation.Evaluation;
import se.renskrift.testdata.Engine;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/** What holds for every reading of every document. */
class CleanerLawsTest {
  /** How furniture explains itself; such a correction may have been welded to one of a word. */
  private static final Set<String> FURNITURE =
      Set.of("page-mark", "running-header", "running-footer");

  private static final List<TestDocument> DOCUMENTS = TestDocument.all();
  private static final Map<String, CleanedDocument> CLEANED = new HashMap<>();

  record Reading(TestDocument document, Engine engine) {
    String source() {
      return document.source(engine);
    }

    CleanedDocument cleaned() {
      return CLEANED.computeIfAbsent(source(), Swedish.CLEANER::clean);
    }

    @Override
    public String toString() {
      return document.name() + " " + engine;
    }
  }

  static Stream<Reading> readings() {
    return DOCUMENTS.stream()
        .flatMap(d -> Stream.of(Engine.values()).map(engine -> new Reading(d, engine)));
  }

  static Stream<TestDocument> documents() {
    return DOCUMENTS.stream();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void undoingAllCorrectionsGivesTheSourceBack(Reading reading) {
    CorrectedText corrected = reading.cleaned().corrected();
    assertThat(corrected.keep(c -> false).text()).isEqualTo(reading.source());
    StringBuilder undone = new StringBuilder(corrected.text());
    int shift = 0;
    for (Correction c : corrected.corrections()) {
      shift += c.intended().length() - c.span().length();
    }
    // By hand too, from the last: what a reader of the list would do.
    for (int i = corrected.corrections().size() - 1; i >= 0; i--) {
      Correction c = corrected.corrections().get(i);
      shift -= c.intended().length() - c.span().length();
      int at = c.span().start() + shift;
      undone.replace(at, at + c.intended().length(), corrected.observed(c));
    }
    assertThat(undone).hasToString(reading.source());
  }

  @ParameterizedTest
  @MethodSource("readings")
  void correctionsStandInOrderAndChangeSomething(Reading reading) {
    CleanedDocument cleaned = reading.cleaned();
    int end = 0;
    for (Correction c : cleaned.corrected().corrections()) {
      assertThat(c.span().start()).as("%s", c).isGreaterThanOrEqualTo(end);
      assertThat(c.intended()).as("%s", c).isNotEqualTo(cleaned.corrected().observed(c));
      end = c.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(reading.source().length());
    int start = 0;
    for (Correction c : cleaned.suggestions()) {
      assertThat(c.span().start()).as("%s", c).isGreaterThanOrEqualTo(start);
      assertThat(c.span().end()).isLessThanOrEqualTo(reading.source().length());
      double sure = Swedish.CLEANER.options().minConfidence();
      double harm = c.evidence().get(0).scores().get("harm");
      assertThat(c.confidence() < sure || harm > (1 - sure) / 7).as("%s", c).isTrue();
      start = c.span().start();
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void paragraphsAreTheLinesOfTheFairCopy(Reading reading) {
    CleanedDocument cleaned = reading.cleaned();
    assertThat(cleaned.paragraphs().stream().map(Paragraph::span).map(s -> s.of(cleaned.text())))
        .containsExactly(cleaned.text().strip().split("\n\n"));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void numbersStayAsTheyAre(Reading reading) {
    CorrectedText corrected = reading.cleaned().corrected();
    String text = corrected.keep(Predicate.not(CleanerLawsTest::isFurniture)).text();
    assertThat(numbers(text)).isNotEmpty().isEqualTo(numbers(reading.source()));
  }

  private static boolean isFurniture(Correction c) {
    return c.evidence().stream().anyMatch(e -> FURNITURE.contains(e.rule()));
  }

  /**
   * Runs of non-space with a digit and no letter, in order; a lone 1 may stand for a letter, a $
   * for a section sign.
   */
  private static List<String> numbers(String text) {
    return Arrays.stream(text.split("[\\s\u00A0]+"))
        .filter(run -> run.chars().anyMatch(Character::isDigit))
        .filter(run -> run.chars().noneMatch(Character::isLetter) && !run.equals("1"))
        .map(run -> run.replaceAll("[.,]$", "").replace('$', '\u00A7'))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void lineEndsOfOtherSystemsMakeNoDifference(Reading reading) {
    String fairCopy = reading.cleaned().text();
    for (String lineEnd : List.of("\r\n", "\r")) {
      String source = reading.source().replace("\n", lineEnd);
      assertThat(Swedish.CLEANER.clean(source).text()).isEqualTo(fairCopy);
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void keptLinesGoOnlyAsFurnitureOrAsTheRestOfAWord(Reading reading) {
    CorrectedText corrected = Swedish.LINES_KEPT.clean(reading.source()).corrected();
    for (Correction c : corrected.corrections()) {
      String observed = corrected.observed(c);
      Span rest = new Span(c.span().end(), endOfLine(reading.source(), c.span().end()));
      boolean wordWasTheWholeLine =
          observed.contains("-\n") && !rest.of(reading.source()).contains(" ");
      if (!isFurniture(c) && !wordWasTheWholeLine) {
        assertThat(lines(c.intended())).as("%s", c).isEqualTo(lines(observed));
      }
    }
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static long lines(String text) {
    return text.chars().filter(c -> c == '\n').count();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void trueTextKeepsItsWords(TestDocument document) {
    CleanedDocument cleaned = Swedish.CLEANER.clean(document.gold());
    assertThat(cleaned.corrected().corrections())
        .extracting(Correction::kind)
        .doesNotContain(Kind.SPELLING, Kind.SPLIT, Kind.MERGE);
    assertThat(cleaned.text().strip()).isEqualTo(document.gold().strip());
  }

  @ParameterizedTest
  @CsvSource({"brev-avlopp, ENG", "remissvar-samverkan, DEU", "yttrande-budget, SWE"})
  void everyBeginningOfADocumentCanBeCleaned(String document, Engine engine) {
    String source = TestDocument.of(document).source(engine);
    for (int end = 0; end < source.length(); end += 50) {
      String beginning = source.substring(0, end);
      CorrectedText corrected = Swedish.CLEANER.clean(beginning).corrected();
      assertThat(corrected.source()).isEqualTo(beginning);
      assertThat(CorrectedText.of(beginning, corrected.corrections())).isEqualTo(corrected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void threadsMakeNoDifference(int count) throws Exception {
    List<String> sources = readings().map(Reading::source).toList();
    List<CleanedDocument> alone = readings().map(Reading::cleaned).toList();
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      List<Future<CleanedDocument>> together =
          sources.stream().map(s -> threads.submit(() -> Swedish.CLEANER.clean(s))).toList();
      for (int i = 0; i < sources.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({"tr-TR", "sv-SE", "ar-EG-u-nu-arab"})
  void theMachinesLocaleMakesNoDifference(String tag) {
    Locale before = Locale.getDefault();
    List<CleanedDocument> here = readings().map(Reading::cleaned).toList();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(readings().map(r -> Swedish.CLEANER.clean(r.source())).toList()).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"ENG, 0.092", "DEU, 0.059", "SWE, 0.065"})
  void farFewerWordsAreWrongAfterwards(Engine engine, double most) {
    Evaluation evaluation =
        readings()
            .filter(r -> r.engine() == engine)
            .map(r -> Evaluation.of(r.source(), r.cleaned().text(), r.document().gold()))
            .reduce(Evaluation.NONE, Evaluation::plus);
    assertThat(evaluation.wordsAfter().value()).isLessThan(most);
    assertThat(evaluation.wordsAfter().value()).isLessThan(evaluation.wordsBefore().value());
    assertThat(evaluation.digitsBroken()).isZero();
  }
}
