package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class HocrFileTest {
  private static final String HEAD =
      "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\""
          + " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n"
          + "<html xml:lang='sv' xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title>"
          + "<meta name='ocr-system' content='t' /></head><body>"
          + "<div class='ocr_page' title='image \"a;b.png\"; bbox 0 0 500 700; scan_res 144 144'>"
          + "<p class='ocr_par'>";
  private static final String END = "</p></div></body></html>\n";

  private static String line(String words) {
    return "<span class='ocr_line' title=\"bbox 0 0 500 20; x_size 24\">" + words + "</span>";
  }

  private static String word(String text) {
    return "<span class='ocrx_word' id='w' title='bbox 10 20 110 32; x_wconf 90'>"
        + text
        + "</span>";
  }

  @Test
  void putsTheCorrectedWordInPlaceAndTheObservedIntoItsTitle() throws IOException {
    String file = HEAD + line(word("Namnden") + "\n " + word("R&amp;D")) + END;
    SourceDocument read = OcrFiles.read(file);
    assertThat(read.text()).isEqualTo("Namnden R&D");
    LayoutLine line = read.layout().pages().get(0).lines().get(0);
    assertThat(line.fontSize()).hasValue(12);
    assertThat(line.words().get(0).box()).isEqualTo(new Box(10, 20, 100, 12));
    assertThat(line.words().get(0).confidence()).hasValue(0.9);
    String note =
        "<meta name=\"ocr-correction\" content=\"Renskrift 1.2; model sv-7; min-confidence"
            + " 0.9\"/>";
    assertThat(OcrFiles.correct(file, "Namnden", "Nämnden"))
        .isEqualTo(
            file.replace("content='t' />", "content='t' />" + note)
                .replace(
                    word("Namnden"),
                    word("Nämnden")
                        .replace("x_wconf 90'", "x_wconf 90; x_observed &quot;Namnden&quot;'")));
  }

  @Test
  void writesMarksThatEndAPropertyByTheirNumber() throws IOException {
    String file = HEAD + line(word("5%;&quot;")) + END;
    String written = OcrFiles.correct(file, "5%;\"", "5 %;");
    assertThat(written).contains("x_observed &quot;5%25%3B%22&quot;'");
  }

  @Test
  void dividesAWordThatWasReadForTwoAndEmptiesOneOfTwo() throws IOException {
    String file = HEAD + line(word("attfraga") + word("for") + word("valt")) + END;
    String written = OcrFiles.correct(file, "attfraga", "att fråga", "for valt", "förvalt");
    assertThat(written)
        .contains(
            "title='bbox 10 20 43 32; x_wconf 90; x_observed &quot;attfraga&quot;'>att</span>")
        .contains("</span> <span class=\"ocrx_word\" title=\"bbox 54 20 110 32\">fråga</span>")
        .contains("&quot;for&quot;'>förvalt</span>")
        .contains("&quot;valt&quot;'></span>");
    assertThat(OcrFiles.read(written).text()).isEqualTo("att fråga förvalt");
  }

  @Test
  void keepsMarkUpWithinWordsAndPassesOverOtherReadings() throws IOException {
    String strong = word("<strong>Namnden</strong>");
    String both =
        word(
            "<span class='alternatives'><ins class='alt'>fraga</ins>"
                + "<del class='alt'>fruga</del></span>");
    String file = HEAD + line(strong) + line(strong + both) + END;
    SourceDocument read = OcrFiles.read(file);
    assertThat(read.text()).isEqualTo("Namnden\nNamnden fraga");
    assertThat(read.layout().pages().get(0).lines().stream().map(LayoutLine::bold))
        .containsExactly(true, false);
    assertThat(OcrFiles.correct(file, "Namnden", "Nämnden", "fraga", "fråga"))
        .contains("<strong>Nämnden</strong>")
        .contains("<ins class='alt'>fråga</ins><del class='alt'>fruga</del>");
  }

  @Test
  void readsLinesWithoutWordsAndFilesWithoutPages() throws IOException {
    String file =
        "<html><body><div class=ocr_carea><span class=ocr_line title='bbox 0 0 100 9'>Namnden "
            + "beslutar</span><br><span class=ocr_line>nu<span>!</span></span></div>\n"
            + "<span class=ocr_footer>1 (2)</span></body></html>";
    SourceDocument read = OcrFiles.read(file);
    assertThat(read.text()).isEqualTo("Namnden beslutar\nnu !\n1 (2)");
    assertThat(read.layout().words().toList().get(1).box().left()).isBetween(49.0, 51.0);
    assertThat(read.layout().pages().get(0).lines().get(2).furniture()).isTrue();
    assertThat(OcrFiles.correct(file, "Namnden", "Nämnden"))
        .contains(
            "<!-- Renskrift 1.2; model sv-7; min-confidence 0.9 --><span class=ocr_line"
                + " title='bbox 0 0 100 9; x_observed &quot;Namnden beslutar&quot;'>N&#228;mnden");
  }

  @Test
  void keepsTheEmptyElementsOfXhtml() throws IOException {
    String file = HEAD + line("<span class='ocrx_word'/>" + word("A") + word("B")) + END;
    assertThat(OcrFiles.read(file).text()).isEqualTo("A B");
  }

  @Test
  void refusesAFileThatBreaksOff() {
    assertThatThrownBy(() -> OcrFiles.read(HEAD + line(word("A"))))
        .hasMessageStartingWith("x:2:")
        .hasMessageContaining("it breaks off: <html> is not closed");
  }

  @Test
  void doesNotTakeOrdinaryHtmlForHocr() throws IOException {
    SourceDocument read = OcrFiles.read("<html><body><p>Hej</p></body></html>");
    assertThat(read.mediaType()).isEqualTo("text/html");
    assertThat(read.original()).isNull();
  }
}
