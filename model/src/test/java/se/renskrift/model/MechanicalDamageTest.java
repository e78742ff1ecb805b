package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.CorrectedText;

/**
 * Every test document, damaged in every way that loses nothing, comes back exactly.
 *
 * <p>Words are for the corrector; here the repair alone is to give the true text, so that all that
 * follows is the same as for the undamaged text.
 */
class MechanicalDamageTest {
  private static final List<TestDocument> DOCUMENTS = TestDocument.all();

  static List<Damage> damages() {
    return Damage.all();
  }

  static List<TestDocument> documents() {
    return DOCUMENTS;
  }

  @ParameterizedTest
  @MethodSource("damages")
  void repairGivesTheTrueTextOfEveryDocument(Damage damage) {
    for (TestDocument document : DOCUMENTS) {
      String truth = damage.truth().apply(document.gold());
      String observed = damage.damage().apply(truth);
      CorrectedText repaired = RepairStages.repair(observed);
      assertThat(repaired.text()).as(document.name()).isEqualTo(truth);
      assertThat(repaired.keep(c -> false).text()).as(document.name()).isEqualTo(observed);
    }
  }

  /** Furniture and pages too: the lines as they were set, with form feeds. */
  @ParameterizedTest
  @MethodSource("damages")
  void repairGivesTheTrueLinesOfADocument(Damage damage) {
    String truth = damage.truth().apply(DOCUMENTS.get(6).lines().replace('¬', '-'));
    assertThat(RepairStages.repair(damage.damage().apply(truth)).text()).isEqualTo(truth);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void repairUndoesAnyTwoMisreadings(TestDocument document) {
    Set<String> seen = new HashSet<>();
    int different = 0;
    for (Misreadings.Step first : Misreadings.steps()) {
      String truth = Misreadings.asWrittenIn(first.was(), document.gold());
      for (Misreadings.Step second : Misreadings.steps()) {
        Optional<String> observed = first.misread(truth).flatMap(second::misread);
        if (observed.isPresent() && seen.add(observed.get() + '\0' + truth)) {
          different++;
          assertThat(RepairStages.repair(observed.get()).text())
              .as("%s, then %s", first, second)
              .isEqualTo(truth);
        }
      }
    }
    assertThat(different).isGreaterThan(150);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theFairCopyIsTheTrueText(TestDocument document) {
    for (Damage damage : Damage.all()) {
      String truth = damage.truth().apply(document.gold());
      String observed = damage.damage().apply(truth);
      assertThat(Swedish.CLEANER.clean(observed).text()).as(damage.name()).isEqualTo(truth);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theFairCopyOfTheTrueTextIsTheTrueText(TestDocument document) {
    assertThat(Swedish.CLEANER.clean(document.gold()).corrected())
        .isEqualTo(CorrectedText.of(document.gold()));
  }

  /** Decomposed first and then misread, and one misreading of a text that was moved. */
  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8 read as windows-1252", "UTF-8 read as x-MacRoman", "UTF-8 read as IBM437"})
  void repairUndoesMisreadingsOfDecomposedText(String name) {
    Damage misread = byName(name);
    Damage decomposed = byName("NFD");
    for (TestDocument document : DOCUMENTS) {
      String observed = misread.damage().apply(decomposed.damage().apply(document.gold()));
      assertThat(RepairStages.repair(observed).text()).isEqualTo(document.gold());
    }
  }

  /** Paragraphs from another file, from another time: only some of the text is damaged. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "UTF-8 read as windows-1252",
        "UTF-8 read as x-MacRoman",
        "x-MacRoman read as windows-1252",
        "windows-1252 read as x-MacRoman",
        "windows-1252 read as IBM850",
        "seven bits, annex B",
        "NFD",
        "ALL moved by 3",
        "ALL moved by -18",
        "LETTERS moved by 4",
        "glyphs in Macintosh order"
      })
  void repairFindsThePartThatIsDamaged(String name) {
    Damage damage = byName(name);
    for (int seed = 0; seed < 100; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      TestDocument document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
      List<String> paragraphs = document.paragraphs();
      // It begins and ends with whole sentences: of a line such as "Dnr 1" nothing can be told.
      int from = next(paragraphs, random.nextInt(paragraphs.size()));
      int to = next(paragraphs, Math.min(from + 2 + random.nextInt(8), paragraphs.size()));
      if (to == paragraphs.size()) {
        continue;
      }
      List<String> observed = new ArrayList<>(paragraphs);
      for (int i = from; i <= to; i++) {
        observed.set(i, damage.damage().apply(paragraphs.get(i)));
      }
      assertThat(RepairStages.repair(String.join("\n\n", observed)).text())
          .as("seed %d: %s, paragraphs %d to %d", seed, document.name(), from, to)
          .isEqualTo(String.join("\n\n", paragraphs));
    }
  }

  private static int next(List<String> paragraphs, int from) {
    int at = from;
    while (at < paragraphs.size() && paragraphs.get(at).length() < 120) {
      at++;
    }
    return at;
  }

  private static Damage byName(String name) {
    return Damage.all().stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
  }
}
