package se.renskrift.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.renskrift.layout.Pages;
import se.renskrift.layout.Paragraphs;
import se.renskrift.text.CorrectedText;

/** Headings on one line with their first sentence, and the items of lists. */
class RunInTest {
  private static final String SENTENCE =
      "Nämnden fick frågan i våras och har sedan dess utrett hur den ska lösas.";

  @Test
  void findsAHeadingWithAPeriodAfterIt() {
    assertThat(sections("Bakgrund. " + SENTENCE)).containsExactly("BACKGROUND Bakgrund");
  }

  @Test
  void findsAHeadingWithAColonAfterIt() {
    assertThat(sections("Sammanfattning: " + SENTENCE)).containsExactly("SUMMARY Sammanfattning");
  }

  @Test
  void findsAHeadingWithNothingBetween() {
    assertThat(sections("Sammanfattning " + SENTENCE)).containsExactly("SUMMARY Sammanfattning");
  }

  @Test
  void takesNoWordsOfASentenceForAHeading() {
    assertThat(sections("Bakgrund saknas. " + SENTENCE)).containsExactly("OTHER ");
    assertThat(sections("Sammanfattning av frågan har gjorts. " + SENTENCE))
        .containsExactly("OTHER ");
  }

  @Test
  void findsHeadingsInTextThatHasLostItsLineBreaks() {
    String text =
        "Tjänsteskrivelse Kulturnämnden Nya öppettider vid biblioteken Sammanfattning "
            + SENTENCE
            + " Beslutsunderlag Skrivelse från biblioteken den 4 mars 2019 Bakgrund "
            + SENTENCE
            + " Kulturförvaltningens synpunkter Frågan är utredd. Under rubriken Bakgrund sägs mer."
            + " Förslag till beslut 1. Nämnden godkänner förslaget. 2. Det gäller från maj.";
    assertThat(sections(text))
        .containsExactly(
            "OTHER ",
            "SUMMARY Sammanfattning",
            "BASIS Beslutsunderlag",
            "BACKGROUND Bakgrund",
            "ASSESSMENT Kulturförvaltningens synpunkter",
            "PROPOSAL Förslag till beslut");
  }

  @Test
  void takesNoCapitalisedWordsOfALongParagraphForHeadings() {
    String text =
        SENTENCE
            + " Svaret finns i Bakgrund och i Förslag till beslut. Sammanfattning saknas. "
            + "Motionen Trygga skolvägar bifölls, och boken Sammanfattning, Bakgrund och Beslut är "
            + "läst av Anna Sammanfattningsson, Beslutsunderlag AB och Bakgrund. "
            + SENTENCE;
    assertThat(sections(text)).containsExactly("OTHER ");
  }

  @Test
  void findsTheItemsOfAList() {
    String text =
        "Förslag till beslut\n\nKommunstyrelsen beslutar\n\natt avslå motionen,\n\n"
            + "att2 bifalla resten.\n\n1. Hur många?\n\n- Av vem?";
    Section section = segment(text).get(0);
    assertThat(section.items()).extracting(Item::marker).containsExactly("att", "att2", "1.", "-");
    assertThat(section.items().get(2).span().of(text)).isEqualTo("1. Hur många?");
  }

  private static List<String> sections(String text) {
    return segment(text).stream().map(s -> s.type() + " " + s.heading()).toList();
  }

  private static List<Section> segment(String text) {
    return Segmenter.of(Headings.SWEDISH, SectionOrder.NONE)
        .segment(text, Paragraphs.read(text, Pages.of(CorrectedText.of(text))));
  }
}
