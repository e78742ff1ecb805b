package se.renskrift.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.LineStyles;

class HeadingRepairsTest {
  private static final Segmenter SEGMENTER = Segmenter.of(Headings.SWEDISH, SectionOrder.NONE);
  private static final Set<String> WORDS =
      Set.of(
          "Vara", "synpunkter", "Våra", "Underlag", "REMISSER", "YTTRANDEN", "Beslut", "underlag");
  private static final String BODY =
      "\n\nNämnden har under året fått in många synpunkter på färjan. De besvaras här.\n";

  @ParameterizedTest
  @CsvSource({
    "Vara synpunkter, Våra synpunkter",
    "3. Vara synpunkter, 3. Våra synpunkter",
    "VARA SYNPUNKTER, VÅRA SYNPUNKTER",
    "Anslagsbevls, Anslagsbevis",
    "Sammanfatming, Sammanfattning",
    "Ärendets beredmng, Ärendets beredning",
    "$ 12 Färjans tider, § 12 Färjans tider"
  })
  void giveTheHeadingBackThatWasMeant(String observed, String intended) {
    String text = observed + BODY;
    List<Correction> repairs = repairs(text);
    assertThat(repairs).isNotEmpty();
    assertThat(CorrectedText.of(text, repairs).text()).isEqualTo(intended + BODY);
    assertThat(repairs)
        .allSatisfy(c -> assertThat(c.evidence().get(0).rule()).isEqualTo(HeadingRepairs.RULE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Våra synpunkter",
        "SAMMANFATTNING",
        "Reservatione",
        "Underlag",
        "§ 12 Färjans tider",
        "Mal",
        "REMISSER/YTTRANDEN",
        "Besluts-underlag",
        "Beslut-underlag"
      })
  void leaveAHeadingThatIsRightOrMayBeAnother(String heading) {
    assertThat(repairs(heading + BODY)).isEmpty();
  }

  @Test
  void giveRowsOfHeadingsTheirSignsAndLettersBack() {
    String law = "Bakgrund" + BODY + "\n7 $ Gångbanor" + BODY + "\n14 $ Slam" + BODY;
    assertThat(CorrectedText.of(law, repairs(law)).text()).isEqualTo(law.replace('$', '§'));
    String letters =
        "Bakgrund" + BODY + "\nA. Vänta" + BODY + "\nB. Bygga" + BODY + "\n\u20AC. Riva" + BODY;
    assertThat(CorrectedText.of(letters, repairs(letters)).text())
        .isEqualTo(letters.replace('\u20AC', 'C'));
  }

  @Test
  void leaveAmountsOfMoney() {
    assertThat(repairs("Biljetten kostar 7 $ för vuxna" + BODY)).isEmpty();
    assertThat(repairs("7 $ Priser" + BODY)).isEmpty();
  }

  @Test
  void leaveDamagedWordsInSentences() {
    assertThat(repairs("Bakgrund" + BODY + "\nI vår sammanfatming finns vara synpunkter.\n"))
        .isEmpty();
  }

  private static List<Correction> repairs(String text) {
    return SEGMENTER
        .outline(text, Reflow.paragraphs(text), LineStyles.NONE, WORDS::contains)
        .repairs();
  }
}
