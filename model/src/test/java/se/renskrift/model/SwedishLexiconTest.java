package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.LanguagePack;
import se.renskrift.lexicon.WordList;

/** What a municipality's own names and terms do for its documents. */
class SwedishLexiconTest {
  private static final LanguagePack PACK =
      Swedish.PACK.withLexicon(
          WordList.of(
              List.of(
                  "Önnerödsåsen", "Övre Räsjöviken", "ÄBo", "insatskedja", "Åkersbäckagården")));

  private static final String DAMAGED =
      "Namnden har behandlat arendet om vagen till Onnerodsasen. Personal fran"
          + " Akersbackagarden har lamnat synpunkter pa forslaget om Ovre Rasjovikens skola."
          + " Foretradare for kommunen har ocksa hort boende i Onnerodsasskolan. En insatskedja ar"
          + " till for manga, och insatskedjan foljs upp varje ar av forvaltningen.";

  private static String clean(LanguagePack pack, String text) {
    return Cleaner.of(pack).clean(text).text().strip();
  }

  @Test
  void restoresNamesThatNoOtherLexiconHas() {
    assertThat(clean(PACK, DAMAGED))
        .contains("vägen till Önnerödsåsen.")
        .contains("från Åkersbäckagården har")
        .contains("Övre Räsjövikens skola");
    assertThat(clean(Swedish.PACK, DAMAGED)).doesNotContain("Önnerödsåsen", "Åkersbäckagården");
  }

  @Test
  void neverChangesAWordThatStandsAsListed() {
    LanguagePack listed =
        Swedish.PACK.withLexicon(WordList.of(List.of("Villingby", "Namnden", "forslaget")));
    assertThat(
            clean(listed, DAMAGED + " Han bor i Villingby, och ser FORSLAGET i Villingbys park."))
        .startsWith("Namnden har behandlat ärendet")
        .contains("synpunkter på forslaget om")
        .endsWith("i Villingby, och ser FORSLAGET i Villingbys park.");
  }

  @Test
  void changesNothingInCleanText() {
    String text =
        "Nämnden har behandlat ärendet om vägen till Önnerödsåsen. Övre Räsjövikens skola byggs"
            + " om. ÄBo och ABO är bolag. Insatskedjan följs upp, och insatskedjor prövas i Ånnerås.";
    CleanedDocument document = Cleaner.of(PACK).clean(text);
    assertThat(document.text().strip()).isEqualTo(text);
  }

  @Test
  void twoListsDoWhatOneWould() {
    WordList first = WordList.of(List.of("Önnerödsåsen", "ÄBo"));
    WordList second = WordList.of(List.of("Övre Räsjöviken", "insatskedja", "Åkersbäckagården"));
    LanguagePack twice = Swedish.PACK.withLexicon(first).withLexicon(second);
    LanguagePack once = Swedish.PACK.withLexicon(first.with(second));
    assertThat(clean(twice, DAMAGED)).isEqualTo(clean(once, DAMAGED));
    assertThat(clean(Swedish.PACK.withLexicon(WordList.of(List.of())), DAMAGED))
        .isEqualTo(clean(Swedish.PACK, DAMAGED));
  }

  @Test
  @Timeout(60)
  void aVeryLongListOfAnythingIsTaken() {
    SplittableRandom random = new SplittableRandom(1);
    List<String> names = new ArrayList<>(List.of("\uD83D", "", "|", "a".repeat(100), "ſ", "ǅ"));
    for (int i = 0; i < 50_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int k = random.nextInt(3, 12); k > 0; k--) {
        name.append("aeioöäåbdklmnrstv".charAt(random.nextInt(17)));
      }
      names.add(name.toString());
    }
    LanguagePack pack = Swedish.PACK.withLexicon(WordList.of(names));
    assertThat(clean(pack, DAMAGED)).contains("Nämnden har behandlat ärendet om vägen till");
  }
}
