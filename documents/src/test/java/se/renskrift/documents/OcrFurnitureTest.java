package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Running headers and cells in files of OCR programs, which say only where words stand. */
class OcrFurnitureTest {
  private static final int WIDTH = 2480;
  private static final int HEIGHT = 3508;

  private final StringBuilder alto = new StringBuilder("<alto><Layout>");

  private void page() {
    page(WIDTH, HEIGHT);
  }

  private void page(int width, int height) {
    end("</Page>");
    alto.append("<Page WIDTH=\"%d\" HEIGHT=\"%d\"><PrintSpace>".formatted(width, height));
  }

  private void end(String with) {
    if (alto.indexOf("<Page") >= 0) {
      alto.append("</PrintSpace>").append(with);
    }
  }

  /** A line, its words one after the other; a bar stands for a wide gap. */
  private void line(int top, String text) {
    alto.append("<TextBlock><TextLine>");
    int left = 300;
    for (String word : text.split(" ")) {
      if (word.equals("|")) {
        left += 900;
        continue;
      }
      int width = 22 * word.length();
      alto.append(
          "<String CONTENT=\"%s\" HPOS=\"%d\" VPOS=\"%d\" WIDTH=\"%d\" HEIGHT=\"45\"/>"
              .formatted(word, left, top, width));
      left += width + 14;
    }
    alto.append("</TextLine></TextBlock>");
  }

  private SourceDocument read() throws IOException {
    end("</Page>");
    return OcrFiles.read(alto.append("</Layout></alto>").toString());
  }

  private static List<String> furniture(SourceDocument read) {
    return read.layout().furniture().stream().map(span -> span.of(read.text())).toList();
  }

  @Test
  void whatStandsAtOnePlaceOfEveryPageIsFurniture() throws IOException {
    String[] bodies = {"Nämnden beslutar att avslå", "Ansökan avser ett fritidshus", "Ärendet har"};
    for (int n = 0; n < 3; n++) {
      page();
      line(200 + 5 * n, n == 1 ? "Sodalnämnden" : "Socialnämnden");
      line(300, "Dnr SN 2024/11 | Sida " + (n + 1) + " (3)");
      line(700, bodies[n]);
      line(790, bodies[(n + 1) % 3].toLowerCase(Locale.ROOT));
      line(3300, "Box 118 Almsjö");
    }
    SourceDocument read = read();
    assertThat(furniture(read))
        .containsExactly(
            "Socialnämnden",
            "Dnr SN 2024/11\tSida 1 (3)",
            "Box 118 Almsjö",
            "Sodalnämnden",
            "Dnr SN 2024/11\tSida 2 (3)",
            "Box 118 Almsjö",
            "Socialnämnden",
            "Dnr SN 2024/11\tSida 3 (3)",
            "Box 118 Almsjö");
  }

  @Test
  void whatDiffersFromPageToPageIsText() throws IOException {
    String[] tops = {"Bakgrund", "Bedömning av läget", "Ekonomi"};
    for (String top : tops) {
      page();
      line(200, top);
      line(700, "Nämnden beslutar om " + top);
    }
    assertThat(furniture(read())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aPageWithoutSizeTellsNothing(int height) throws IOException {
    for (int n = 0; n < 3; n++) {
      page(WIDTH, height);
      line(200, "Socialnämnden");
      line(700, "Text på sidan " + n);
    }
    assertThat(furniture(read())).isEmpty();
  }

  @Test
  void aWideGapPartsCellsAndASpaceWords() throws IOException {
    page();
    line(200, "Badhus | 14 900 | 13 650");
    line(300, "• | en ritning i skala");
    assertThat(read().text()).isEqualTo("Badhus\t14 900\t13 650\n\n• en ritning i skala");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aLineOfManyWordsIsReadInLinearTime() throws IOException {
    page();
    line(200, "a ".repeat(100_000).strip());
    assertThat(read().text()).hasSize(199_999);
  }
}
