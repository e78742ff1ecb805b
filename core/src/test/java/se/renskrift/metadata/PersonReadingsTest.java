package se.renskrift.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;

/** What a damaged document says of people, with the likelier of its readings. */
class PersonReadingsTest {
  private static final String SIGNED =
      """
      Tjanstesksrivelse

      Dnr KS 2015/0112

      Handläggare: HANDLER

      Flytt av arkivet

      Sammanfattning

      Nämnden fick frågan i våras och har sedan dess utrett hur den kan lösas.

      SIGNATORY

      Arkivarie
      """;

  @ParameterizedTest
  @CsvSource({
    "Asa Dahl, Åsa Dahl",
    "Goran Dahl, Göran Dahl",
    "Per-Ake Dahl, Per-Åke Dahl",
    "Majlis Dahl, Majlis Dahl",
    "Maria Dahl, Maria Dahl"
  })
  void putsLostMarksBackOnFirstNames(String observed, String intended) {
    assertThat(damaged(observed, "Nils Ek").value(Field.HANDLER_NAME)).isEqualTo(intended);
  }

  @Test
  void keepsTheObservedName() {
    Metadata metadata = damaged("Asa Dahl", "Nils Ek");
    assertThat(metadata.statements())
        .anyMatch(s -> s.field() == Field.HANDLER_NAME && s.observed().equals("Asa Dahl"));
  }

  @Test
  void takesTheReadingThatIsAWord() {
    Metadata metadata = damaged("Anna Tidhoim", "Anna Tidholm");
    assertThat(metadata.value(Field.HANDLER_NAME)).isEqualTo("Anna Tidholm");
    assertThat(metadata.value(Field.SIGNATORY_NAME)).isEqualTo("Anna Tidholm");
  }

  @Test
  void keepsDifferentPeopleApart() {
    Metadata metadata = damaged("Anna Tidhoim", "Karin Tidholm");
    assertThat(metadata.value(Field.HANDLER_NAME)).isEqualTo("Anna Tidhoim");
  }

  @Test
  void leavesNamesOfAnUndamagedDocumentAlone() {
    String text = SIGNED.replace("HANDLER", "Asa Dahl").replace("SIGNATORY", "Asa Dahi");
    Metadata metadata = read(CorrectedText.of(text), List.of());
    assertThat(metadata.value(Field.HANDLER_NAME)).isEqualTo("Asa Dahl");
    assertThat(metadata.value(Field.SIGNATORY_NAME)).isEqualTo("Asa Dahi");
  }

  @Test
  void takesALikelySuggestionThatIsAnotherLookOfTheName() {
    CorrectedText text = corrected("Dag Mémer", "Nils Ek");
    assertThat(
            read(text, List.of(suggestion(text, "Mémer", "Mörner", 0.5))).value(Field.HANDLER_NAME))
        .isEqualTo("Dag Mörner");
  }

  @Test
  void takesNoUnlikelySuggestionAndNoneForAKnownFirstName() {
    CorrectedText text = corrected("Elna Idberg", "Nils Ek");
    List<Correction> suggestions =
        List.of(suggestion(text, "Elna", "Elnät", 0.9), suggestion(text, "Idberg", "Åberg", 0.6));
    assertThat(read(text, suggestions).value(Field.HANDLER_NAME)).isEqualTo("Elna Idberg");
  }

  @Test
  void isLessSureOfASuggestion() {
    CorrectedText text = corrected("Dag Mémer", "Nils Ek");
    Metadata metadata = read(text, List.of(suggestion(text, "Mémer", "Mörner", 0.5)));
    assertThat(metadata.statements())
        .filteredOn(s -> s.field() == Field.HANDLER_NAME)
        .allMatch(s -> s.confidence() < 0.6 && s.observed().equals("Dag Mémer"));
  }

  @Test
  void findsTheHandlerAmongThoseWhoSign() {
    Metadata metadata = damaged("ilippa Dahlgren", "Filippa Dahlgren");
    assertThat(metadata.value(Field.HANDLER_NAME)).isEqualTo("Filippa Dahlgren");
  }

  private static Metadata damaged(String handler, String signatory) {
    return read(corrected(handler, signatory), List.of());
  }

  private static Metadata read(CorrectedText text, List<Correction> suggestions) {
    return SwedishTerms.metadata(text, suggestions, Set.of("Tidholm", "Dahl")::contains);
  }

  /** A text of which one word was misread and is corrected, so that it is known to be damaged. */
  private static CorrectedText corrected(String handler, String signatory) {
    String source = SIGNED.replace("HANDLER", handler).replace("SIGNATORY", signatory);
    List<Correction> corrections = new ArrayList<>();
    corrections.add(change(source, "Tjanstesksrivelse", "Tjänsteskrivelse", 0.99));
    return CorrectedText.of(source, corrections);
  }

  private static Correction suggestion(
      CorrectedText text, String observed, String intended, double confidence) {
    return change(text.source(), observed, intended, confidence);
  }

  private static Correction change(
      String source, String observed, String intended, double confidence) {
    int start = source.indexOf(observed);
    return new Correction(
        new Span(start, start + observed.length()),
        intended,
        Kind.SPELLING,
        confidence,
        List.of(Evidence.of("test")));
  }
}
