package se.renskrift.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Paragraph;

class PagesTest {
  private static List<String> read(CorrectedText corrected) {
    return Paragraphs.read(corrected.text(), Pages.of(corrected)).stream()
        .map(paragraph -> paragraph.page() + ":" + paragraph.span().of(corrected.text()))
        .toList();
  }

  @Test
  void saysWhichPageAParagraphBeginsOn() {
    String source =
        "Ett.\n\fTvå börjar här på sidan två och går vidare till nästa sida där\n\f"
            + "den tar slut utan vidare åthävor.\n\nTre.\n\f\fFem.";
    assertThat(read(SwedishTerms.layOut(source)))
        .containsExactly(
            "1:Ett.",
            "2:Två börjar här på sidan två och går vidare till nästa sida där",
            "3:den tar slut utan vidare åthävor.",
            "3:Tre.",
            "5:Fem.");
  }

  @Test
  void findsThePageWithinACorrection() {
    CorrectedText corrected = SwedishTerms.layOut("Nämndens bud-\n\fget ryms.\n\nSlut.");
    assertThat(corrected.text()).isEqualTo("Nämndens budget ryms.\n\nSlut.");
    Pages pages = Pages.of(corrected);
    assertThat(pages.applyAsInt(corrected.text().indexOf("bud"))).isEqualTo(1);
    assertThat(pages.applyAsInt(corrected.text().indexOf("get"))).isEqualTo(2);
    assertThat(pages.applyAsInt(corrected.text().indexOf("Slut"))).isEqualTo(2);
    assertThat(pages.count()).isEqualTo(2);
  }

  @Test
  void readsParagraphsOfSeveralLines() {
    CorrectedText kept = CorrectedText.of("Ett\ntvå\n \ntre\n\ffyra\n");
    assertThat(read(kept)).containsExactly("1:Ett\ntvå", "1:tre", "2:fyra");
  }

  @Test
  void countsEveryWordOnItsPage() {
    LongStream.range(0, 2000)
        .forEach(
            seed -> {
              SplittableRandom random = new SplittableRandom(seed);
              StringBuilder source = new StringBuilder();
              int page = 1;
              for (int word = 0; word < 30; word++) {
                source.append("ord").append(word).append('x').append(page);
                source.append(
                    new String[] {" ", "\n", "\n\n", " \n \f", "\f\n"}[random.nextInt(5)]);
                page += source.indexOf("\f", source.length() - 2) >= 0 ? 1 : 0;
              }
              CorrectedText corrected = SwedishTerms.layOut(source.toString());
              Pages pages = Pages.of(corrected);
              for (int at = corrected.text().indexOf("ord"); at >= 0; ) {
                int digits = corrected.text().indexOf('x', at) + 1;
                int end = digits;
                while (end < corrected.text().length()
                    && Character.isDigit(corrected.text().charAt(end))) {
                  end++;
                }
                assertThat(pages.applyAsInt(at))
                    .as("seed %d at %d", seed, at)
                    .isEqualTo(Integer.parseInt(corrected.text().substring(digits, end)));
                at = corrected.text().indexOf("ord", end);
              }
            });
  }

  @Test
  void aTextWithoutFormFeedsIsOnePage() {
    CorrectedText plain = CorrectedText.of("Ett.\n\nTvå.");
    assertThat(Paragraphs.read(plain.text(), Pages.of(plain)))
        .extracting(Paragraph::page)
        .containsOnly(1);
  }
}
