package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.CleanedDocument;
import se.renskrift.DamageProfile;
import se.renskrift.errormodel.Damage;
import se.renskrift.errormodel.Misreading;
import se.renskrift.testdata.Engine;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;

/** How damaged documents are found to be, and what follows for their undamaged parts. */
class DamageProfileTest {
  private static final String ENGLISH =
      "The municipality has decided to close the old school and to build a new one near the river."
          + " Parents who want to apply for a place should send the form to the office before the"
          + " end of the month. For more information, please read the fact sheet or ask the man at"
          + " the desk. All children have the right to be heard in matters that concern them.";

  private static final String FINNISH =
      "Kunta on päättänyt sulkea vanhan koulun ja rakentaa uuden joen rannalle. Hakemus"
          + " lähetetään lautakunnalle ennen kuukauden loppua. Lapsilla on oikeus tulla kuulluiksi"
          + " heitä koskevissa asioissa.";

  private static String reading(Engine engine) {
    return TestDocument.of("tjansteutlatande-rehabilitering").source(engine);
  }

  private static String gold() {
    return TestDocument.of("tjansteutlatande-lovverksamhet").gold();
  }

  private static DamageProfile profile(String source) {
    return Swedish.CLEANER.clean(source).damage();
  }

  private static List<Damage.Kind> kinds(DamageProfile profile) {
    return profile.parts().stream().map(part -> part.damage().kind()).toList();
  }

  static Stream<TestDocument> documents() {
    return TestDocument.all().stream();
  }

  /** Words changed from an offset of the source on, each with its place counted from there. */
  private static Set<String> changes(CleanedDocument document, int from, int to) {
    Set<String> changes = new TreeSet<>();
    for (Correction c : document.corrected().corrections()) {
      boolean word = c.kind() == Kind.SPELLING || c.kind() == Kind.SPLIT;
      if (word && c.span().start() >= from && c.span().start() < to) {
        changes.add(c.span().start() - from + " " + c.intended());
      }
    }
    return changes;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aCleanDocumentHasNoDamageAndNoParts(TestDocument document) {
    DamageProfile profile = profile(document.gold());
    assertThat(profile.whole().kind()).isEqualTo(Damage.Kind.NONE);
    assertThat(profile.whole().misreadings()).isEmpty();
    assertThat(profile.whole().missing()).isEmpty();
    assertThat(kinds(profile)).containsExactly(Damage.Kind.NONE);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theKindOfDamageIsThatOfTheModelThatRead(TestDocument document) {
    Damage english = profile(document.source(Engine.ENG)).whole();
    assertThat(english.kind()).isEqualTo(Damage.Kind.MARKS_LOST);
    assertThat(english.damagedShare()).isBetween(0.1, 0.5);
    assertThat(english.missing()).containsAnyOf("å", "ä", "ö");
    assertThat(english.misreadings().get(0).observed()).isIn("a", "o", "é");
    Damage german = profile(document.source(Engine.DEU)).whole();
    assertThat(german.kind()).isEqualTo(Damage.Kind.WRONG_MARKS);
    assertThat(german.missing()).containsExactly("å");
    Misreading first = german.misreadings().get(0);
    assertThat(first.observed() + first.intended()).isEqualTo("äå");
    assertThat(first.share()).isGreaterThan(0.8);
    Damage swedish = profile(document.source(Engine.SWE)).whole();
    assertThat(swedish.kind()).isIn(Damage.Kind.NONE, Damage.Kind.SCATTERED);
    assertThat(swedish.missing()).isEmpty();
    assertThat(swedish.damagedShare()).isLessThan(0.1);
  }

  @ParameterizedTest
  @EnumSource(names = {"ENG", "DEU"})
  void aCleanLetterBehindDamagedPagesIsAPartOfItsOwn(Engine engine) {
    String before = reading(engine) + "\n\f";
    CleanedDocument document = Swedish.CLEANER.clean(before + gold());
    List<DamageProfile.Part> parts = document.damage().parts();
    assertThat(parts).hasSize(2);
    assertThat(parts.get(0).damage().kind()).isEqualTo(profile(before).whole().kind());
    assertThat(parts.get(1).damage().kind()).isEqualTo(Damage.Kind.NONE);
    // The damaged pages may end with lines that were not damaged.
    assertThat(parts.get(1).span().start()).isBetween(before.length() - 300, before.length() + 80);
    assertThat(parts.get(1).firstPage())
        .isBetween(parts.get(0).lastPage(), parts.get(0).lastPage() + 1);
    assertThat(changes(document, before.length(), Integer.MAX_VALUE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ENG", "DEU"})
  void aDamagedAppendixIsCorrectedAsIfAlone(Engine engine) {
    String letter = gold();
    String before = (letter + "\n\f").repeat(6);
    String appendix = TestDocument.of("remissvar-samverkan").source(engine);
    Set<String> alone = changes(Swedish.CLEANER.clean(appendix), 0, Integer.MAX_VALUE);
    CleanedDocument document = Swedish.CLEANER.clean(before + appendix);
    Set<String> behind = changes(document, before.length(), Integer.MAX_VALUE);
    assertThat(alone).hasSizeGreaterThan(20);
    assertThat(behind.stream().filter(alone::contains).count())
        .isGreaterThanOrEqualTo(alone.size() * 98L / 100);
    assertThat(behind.size()).isLessThanOrEqualTo(alone.size() * 102 / 100);
    assertThat(changes(document, 0, before.length())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, FINNISH})
  void aParagraphInAnotherLanguageIsLeftAlone(String foreign) {
    String before = reading(Engine.ENG) + "\n\n";
    CleanedDocument document =
        Swedish.CLEANER.clean(before + foreign + "\n\n" + reading(Engine.ENG));
    assertThat(changes(document, before.length(), before.length() + foreign.length())).isEmpty();
    assertThat(kinds(document.damage()))
        .containsExactly(
            Damage.Kind.MARKS_LOST, Damage.Kind.OTHER_LANGUAGE, Damage.Kind.MARKS_LOST);
    assertThat(document.damage().whole().kind()).isEqualTo(Damage.Kind.MARKS_LOST);
    assertThat(profile(foreign).whole().kind()).isEqualTo(Damage.Kind.OTHER_LANGUAGE);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void partsCoverTheSourceAndDifferFromTheirNeighbours(TestDocument document) {
    for (String source :
        List.of(
            document.source(Engine.ENG) + "\f" + document.gold(),
            document.source(Engine.SWE),
            document.gold() + "\n\n" + document.source(Engine.DEU))) {
      CleanedDocument cleaned = Swedish.CLEANER.clean(source);
      int at = 0;
      int page = 1;
      int words = 0;
      Damage.Kind last = null;
      for (DamageProfile.Part part : cleaned.damage().parts()) {
        assertThat(part.span().start()).isEqualTo(at);
        assertThat(part.firstPage()).isBetween(page, part.lastPage());
        assertThat(part.damage().kind()).isNotEqualTo(last);
        at = part.span().end();
        page = part.lastPage();
        words += part.damage().words();
        last = part.damage().kind();
      }
      assertThat(at).isEqualTo(source.length());
      assertThat(words).isEqualTo(cleaned.damage().whole().words());
    }
  }

  @Test
  void theProfileIsTheSameEachTimeAndForAnyLineEnds() {
    String source = reading(Engine.ENG) + "\n\n" + gold() + "\n\n" + ENGLISH;
    DamageProfile profile = profile(source);
    assertThat(kinds(profile)).hasSize(3);
    assertThat(profile(source)).isEqualTo(profile);
    for (String end : List.of("\r\n", "\r")) {
      DamageProfile other = profile(source.replace("\n", end));
      assertThat(other.whole()).isEqualTo(profile.whole());
      assertThat(other.parts().stream().map(DamageProfile.Part::damage))
          .isEqualTo(profile.parts().stream().map(DamageProfile.Part::damage).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\f", "....", "\uD83D"})
  void aDocumentWithoutWordsHasNoDamageAndNoParts(String source) {
    DamageProfile profile = profile(source);
    assertThat(profile.whole().kind()).isEqualTo(Damage.Kind.NONE);
    assertThat(profile.whole().words()).isZero();
    assertThat(profile.whole().damagedShare()).isZero();
    assertThat(profile.parts()).isEmpty();
  }

  @Test
  void pagesOfNumbersOnlyAreClean() {
    String numbers =
        Stream.iterate(1000, n -> n + 7)
            .limit(300)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    assertThat(kinds(profile(numbers))).containsExactly(Damage.Kind.NONE);
  }
}
