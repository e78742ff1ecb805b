package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.CleanedDocument;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.Correction;
import se.renskrift.text.Illegible;
import se.renskrift.text.Illegible.Reason;
import se.renskrift.text.Span;

/**
 * Characters that a text layer lost are put back where they can be known, and marked elsewhere.
 *
 * <p>Unlike misread or moved text this cannot come back exactly: one sign for å, ä and ö does not
 * tell får from för, and none tells which digit stood there.
 */
class MissingCharactersTest {
  private static final List<TestDocument> DOCUMENTS = TestDocument.all();

  /** The name, the least share of damaged words that must come back, and the damage of a word. */
  static List<Arguments> signs() {
    return List.of(
        signs("U+FFFD", 0.8, word -> word.replaceAll("[åäöÅÄÖ]", "\uFFFD")),
        signs("a box", 0.8, word -> word.replaceAll("[åäöÅÄÖ]", "□")),
        signs(
            "a number for each",
            0.94,
            word ->
                Pattern.compile("[åäöÅÄÖ]")
                    .matcher(word)
                    .replaceAll(m -> "(cid:" + (int) m.group().charAt(0) + ")")),
        signs(
            "a sign of its own for each ligature",
            0.8,
            word ->
                word.replace("tti", "\uE001")
                    .replace("ti", "\uE002")
                    .replace("tt", "\uE003")
                    .replace("ft", "\uE004")
                    .replace("fi", "\uE005")
                    .replace("ff", "\uE006")));
  }

  private static Arguments signs(String name, double least, UnaryOperator<String> damage) {
    return Arguments.of(name, least, damage);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("signs")
  void everyWordComesBackOrIsMarked(String name, double least, UnaryOperator<String> damage) {
    int damaged = 0;
    int right = 0;
    for (TestDocument document : DOCUMENTS) {
      String truth = document.gold();
      CleanedDocument copy = Swedish.CLEANER.clean(damage.apply(truth));
      List<String> intended = List.of(truth.split("\\s+"));
      List<Span> words = words(copy.text());
      assertThat(words).hasSameSizeAs(intended);
      for (int i = 0; i < words.size(); i++) {
        boolean was = !damage.apply(intended.get(i)).equals(intended.get(i));
        boolean is = words.get(i).of(copy.text()).equals(intended.get(i));
        damaged += was ? 1 : 0;
        right += was && is ? 1 : 0;
        assertThat(is || isMarked(copy, words.get(i)))
            .as("%s: %s for %s", document.name(), words.get(i).of(copy.text()), intended.get(i))
            .isTrue();
      }
    }
    assertThat(right).isGreaterThan((int) (least * damaged));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFFFD", "□", ""})
  void noDigitIsEverPutAnywhere(String sign) {
    for (TestDocument document : DOCUMENTS) {
      CleanedDocument copy = Swedish.CLEANER.clean(document.gold().replaceAll("[0-9]", sign));
      assertThat(copy.text()).as(document.name()).doesNotContainPattern("[0-9]");
      assertThat(copy.illegible()).as(document.name()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFFFD", "□"})
  void allNumbersThatWereLostAreMarked(String sign) {
    TestDocument document = DOCUMENTS.get(0);
    CleanedDocument copy = Swedish.CLEANER.clean(document.gold().replaceAll("[0-9]", sign));
    for (Span word : words(copy.text())) {
      if (word.of(copy.text()).contains(sign)) {
        assertThat(isMarked(copy, word)).as(word.of(copy.text())).isTrue();
      }
    }
  }

  @Test
  void ligaturesDroppedWithoutASignComeBackWhereOnlyOneWordFits() {
    long dropped = 0;
    long back = 0;
    for (TestDocument document : DOCUMENTS) {
      String truth = document.gold();
      dropped += Pattern.compile("tt|ti").matcher(truth).results().count();
      CleanedDocument copy = Swedish.CLEANER.clean(truth.replace("tt", "").replace("ti", ""));
      for (Correction correction : copy.corrected().corrections()) {
        boolean is = correction.evidence().get(0).rule().equals("dropped-ligature");
        assertThat(is && !correction.span().isEmpty()).isFalse();
        back += is ? 1 : 0;
      }
    }
    assertThat(back).isGreaterThan(dropped / 4);
  }

  static List<TestDocument> documents() {
    return DOCUMENTS;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nothingIsMarkedInWhatLostNothing(TestDocument document) {
    List<String> texts = new ArrayList<>(document.sources().values());
    texts.add(document.gold());
    for (String text : texts) {
      assertThat(Swedish.CLEANER.clean(text).illegible()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Det g?ller en annan sak.", "Fr\uFFFDgan avgörs senare."})
  void aSignForALetterIsMarkedWhereverItStands(String text) {
    assertThat(Swedish.CLEANER.clean(text).illegible())
        .extracting(Illegible::reason)
        .containsExactly(Reason.UNKNOWN_CHARACTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vad gäller saken?",
        "☐ ja ☐ nej",
        "□ ja",
        "Se https://almsjo.example/sida?nummer=4",
        "Łukasz Žunić och Győző Şahin deltog.",
        "Bilaga (cid)",
        "Dnr: - / ,"
      })
  void whatOnlyLooksMissingIsNotMarked(String text) {
    CleanedDocument copy = Swedish.CLEANER.clean(text);
    assertThat(copy.illegible()).isEmpty();
    assertThat(copy.text()).isEqualTo(text);
  }

  private static boolean isMarked(CleanedDocument copy, Span word) {
    return copy.illegible().stream().anyMatch(i -> i.span().overlaps(word));
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (!space && start < 0) {
        start = i;
      } else if (space && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }
}
