package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.CleanedDocument;
import se.renskrift.testdata.Case;
import se.renskrift.testdata.CaseFile;
import se.renskrift.testdata.Engine;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;

/**
 * The cases of the test data, cleaned for real.
 *
 * <p>The damaged sentences, those that fail among them, make one document, a paragraph each, for
 * how a document is damaged is told from the document: by themselves only half of them come out
 * right, since a single sentence hardly shows that it is damaged at all, and is rather left alone.
 * A sentence that must not change is cleaned by itself, so that no other's damage speaks for it.
 */
class SwedishCorrectionsTest {
  private static final Map<Case, String> CLEANED = new HashMap<>();

  @BeforeAll
  static void cleanDamagedSentencesAsOneDocument() {
    List<Case> damaged = new ArrayList<>(CaseFile.OBSERVED.cases());
    knownFailures().forEach(damaged::add);
    String source = damaged.stream().map(Case::observed).collect(Collectors.joining("\n\n"));
    String[] paragraphs = Swedish.CLEANER.clean(source).text().strip().split("\n\n");
    assertThat(paragraphs).hasSameSizeAs(damaged);
    for (int i = 0; i < paragraphs.length; i++) {
      CLEANED.put(damaged.get(i), paragraphs[i]);
    }
  }

  static Stream<Case> observed() {
    return CaseFile.OBSERVED.cases().stream();
  }

  static Stream<Case> knownFailures() {
    return CaseFile.KNOWN_FAILURES.cases().stream().filter(c -> !isHarm(c));
  }

  static Stream<Case> knownHarm() {
    return CaseFile.KNOWN_FAILURES.cases().stream().filter(SwedishCorrectionsTest::isHarm);
  }

  static Stream<Case> negative() {
    List<String> harmed = knownHarm().map(Case::observed).toList();
    return CaseFile.NEGATIVE.cases().stream().filter(c -> !harmed.contains(c.observed()));
  }

  private static boolean isHarm(Case c) {
    return c.observed().equals(c.intended());
  }

  @ParameterizedTest
  @MethodSource("observed")
  void damagedSentencesComeOutRight(Case c) {
    assertThat(CLEANED.get(c)).isEqualTo(c.intended());
  }

  @ParameterizedTest
  @MethodSource("knownFailures")
  void knownFailuresStillFail(Case c) {
    assertThat(CLEANED.get(c)).as("passes: move it to observed.tsv").isNotEqualTo(c.intended());
  }

  @ParameterizedTest
  @MethodSource("negative")
  void rightSentencesComeOutUnchanged(Case c) {
    CleanedDocument cleaned = Swedish.CLEANER.clean(c.observed());
    assertThat(cleaned.corrected().corrections()).as("%s", c).isEmpty();
    assertThat(cleaned.text()).isEqualTo(c.observed());
  }

  /**
   * What a damaged document makes of right sentences in it: few are touched, foreign words mostly.
   */
  @ParameterizedTest
  @CsvSource({"ENG, 1", "DEU, 2", "SWE, 1"})
  void damageElsewhereHardlySpeaksAgainstRightSentences(Engine engine, int most) {
    String damaged =
        TestDocument.of("tjansteutlatande-rehabilitering").source(engine)
            + "\n\n"
            + TestDocument.of("tjansteutlatande-lovverksamhet").source(engine)
            + "\n\n";
    String right = negative().map(Case::observed).collect(Collectors.joining("\n\n"));
    CorrectedText corrected = Swedish.CLEANER.clean(damaged + right).corrected();
    List<String> harm =
        corrected.corrections().stream()
            .filter(c -> c.span().start() >= damaged.length())
            .filter(c -> c.kind() == Kind.SPELLING || c.kind() == Kind.SPLIT)
            .map(c -> corrected.observed(c) + " became " + c.intended())
            .toList();
    assertThat(harm).hasSizeLessThanOrEqualTo(most).noneMatch(s -> s.matches(".*[0-9].*"));
  }

  @ParameterizedTest
  @MethodSource("knownHarm")
  void knownHarmIsStillDone(Case c) {
    assertThat(Swedish.CLEANER.clean(c.observed()).text())
        .as("passes: take it out of known-failures.tsv")
        .isNotEqualTo(c.observed());
  }

  @Test
  void everyCorrectionSaysWhyAndHowSureItIs() {
    String source = observed().map(Case::observed).collect(Collectors.joining("\n\n"));
    List<Correction> corrections = Swedish.CLEANER.clean(source).corrected().corrections();
    assertThat(corrections).hasSizeGreaterThan(100);
    assertThat(corrections)
        .allSatisfy(
            c -> {
              assertThat(c.confidence())
                  .isGreaterThanOrEqualTo(Swedish.CLEANER.options().minConfidence());
              assertThat(c.evidence().get(0).rule()).matches("[a-z]+(-[a-z]+)*");
            });
  }
}
