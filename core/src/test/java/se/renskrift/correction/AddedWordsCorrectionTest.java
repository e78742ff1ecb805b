package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.renskrift.errormodel.ErrorModel;
import se.renskrift.languagemodel.ExtendedModel;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.AddedWords;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.lexicon.WordList;
import se.renskrift.text.CorrectedText;

/** The toy language with a list of a user's. */
class AddedWordsCorrectionTest {
  private static final AddedWords ADDED =
      AddedWords.of(
          WordList.of(List.of("Räsjö", "Man", "ÄBo", "vägnät", "Åsbärnä")),
          word -> Toy.LEXICON.number(word) >= 0 ? 0 : Double.NEGATIVE_INFINITY);
  private static final CompoundLexicon LEXICON = Toy.LEXICON.with(ADDED);
  private static final LanguageModel MODEL = model();

  private final Corrector corrector = Toy.corrector().with(LEXICON, MODEL);

  private static LanguageModel model() {
    int[] inBase = new int[ADDED.words().size()];
    Arrays.fill(inBase, Toy.MODEL.unknown());
    return ExtendedModel.of(Toy.MODEL, ADDED.logProbabilities(), inBase);
  }

  private String corrected(String text) {
    return CorrectedText.of(text).revise(corrector).text();
  }

  private static List<String> candidates(String observed) {
    ErrorModel errors = ErrorModel.mixture(Toy.TABLE, new double[] {0.5, 0.3, 0.2});
    CandidateSearch search =
        new CandidateSearch(LEXICON, new ConfusionIndex(errors, -10.5f), MODEL);
    return Arrays.stream(search.search(observed)).map(Candidate::word).toList();
  }

  @Test
  void listedWordsAreFoundBehindDamagedOnes() {
    assertThat(candidates("Rasjo")).contains("räsjö");
    assertThat(candidates("Rasjos")).contains("räsjös");
    assertThat(candidates("RASJO")).contains("räsjö");
    assertThat(candidates("Asbama")).contains("åsbärnä");
  }

  @Test
  void alsoAsPartsOfCompounds() {
    assertThat(candidates("rasjovagnat")).contains("räsjövägnät");
  }

  @Test
  void aWordThatStandsAsListedHasNoOtherCandidate() {
    assertThat(candidates("Man")).containsExactly("man");
    assertThat(candidates("MAN")).containsExactly("man");
    assertThat(candidates("man")).contains("män");
  }

  @Test
  void theyAreRestoredInTheirCase() {
    String text = "Kommunen har fragat om vagen i Rasjo och om ABos barn pa vagen. RASJO vagnat.";
    assertThat(corrected(text))
        .isEqualTo("Kommunen har frågat om vägen i Räsjö och om ÄBos barn på vägen. RÄSJÖ vägnät.");
  }

  @Test
  void aWordThatStandsAsListedIsNotJoinedToTheNext() {
    String text = "Frågan i kommu nen är öppen.";
    assertThat(corrected(text)).isEqualTo("Frågan i kommunen är öppen.");
    WordList fragment = WordList.of(List.of("kommu"));
    CompoundLexicon lexicon = Toy.LEXICON.with(AddedWords.of(fragment, word -> 0));
    Corrector listed = Toy.corrector().with(lexicon, Toy.MODEL);
    assertThat(CorrectedText.of(text).revise(listed).text()).isEqualTo(text);
  }

  @Test
  void theOtherWordsAreReadAsWithoutTheList() {
    for (String word : List.of("namnden", "bam", "frage", "bamen", "ärpå", "kommunvagen", "1")) {
      ErrorModel errors = ErrorModel.mixture(Toy.TABLE, new double[] {0.5, 0.3, 0.2});
      CandidateSearch without =
          new CandidateSearch(Toy.LEXICON, new ConfusionIndex(errors, -10.5f), Toy.MODEL);
      assertThat(candidates(word))
          .containsAll(Arrays.stream(without.search(word)).map(Candidate::word).toList());
    }
  }
}
