package se.renskrift.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.renskrift.text.CorrectedText;

/** Files in other encodings than UTF-8, and such that say a false one. */
class MarkupFileTest {
  private static String alto(String encoding) {
    return "<?xml version=\"1.0\" encoding=\""
        + encoding
        + "\"?><alto><Layout><Page><PrintSpace><TextBlock><TextLine>"
        + "<String CONTENT=\"Namnden\"/><SP/><String CONTENT=\"\u00E5r\"/>"
        + "</TextLine></TextBlock></PrintSpace></Page></Layout></alto>";
  }

  private static final String HTML =
      "<html><head><meta http-equiv=Content-Type content='text/html; charset=ENC'></head>"
          + "<body class=ocr_page><span class=ocr_line>Namnden \u00E5r</span></body></html>";

  /** What is written as a letter where the encoding is sure, and by number where it is not. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, '', ä",
    "UTF-8, UTF-8, \uFEFF, ä",
    "UTF-16, UTF-16LE, \uFEFF, ä",
    "UTF-16, UTF-16BE, \uFEFF, ä",
    "UTF-16, UTF-16LE, '', ä",
    "ISO-8859-1, ISO-8859-1, '', ä",
    "windows-1252, windows-1252, '', ä",
    "UTF-16, UTF-8, '', &#228;",
    "ISO-8859-1, UTF-8, '', &#228;",
  })
  void keepsTheEncodingAndTheByteOrderMark(
      String declared, String actual, String mark, String written) throws IOException {
    for (String file : new String[] {alto(declared), HTML.replace("ENC", declared)}) {
      Charset charset = Charset.forName(actual);
      byte[] content = (mark + file).getBytes(charset);
      SourceDocument read = OcrFiles.read(content);
      assertThat(read.text()).isEqualTo("Namnden år");
      assertThat(read.charset()).isEqualTo(charset.name());
      assertThat(OcrFiles.correct(read, CorrectedText.of(read.text()))).isEqualTo(content);
      byte[] corrected = OcrFiles.correct(read, OcrFiles.corrected(read, "Namnden", "Nämnden"));
      assertThat(new String(corrected, charset))
          .startsWith(mark + file.substring(0, 10))
          .contains("N" + written + "mnden");
    }
  }

  @Test
  void writesWhatAnEncodingDoesNotHaveByItsNumber() throws IOException {
    byte[] content = alto("ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
    SourceDocument read = OcrFiles.read(content);
    byte[] corrected = OcrFiles.correct(read, OcrFiles.corrected(read, "år", "”å\uD83D\uDE00”"));
    assertThat(new String(corrected, StandardCharsets.ISO_8859_1))
        .contains("CONTENT=\"&#8221;å&#128512;&#8221;\"");
  }

  @Test
  void saysWhereTheEncodingIsNotWhatTheFileSays() throws IOException {
    byte[] latin = alto("UTF-8").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> OcrFiles.read(latin))
        .hasMessageStartingWith(
            "x:1:141: is damaged (it says that it is UTF-8, in which the byte E5 cannot stand"
                + " here)");
    ByteArrayOutputStream half = new ByteArrayOutputStream();
    half.write("\uFEFF<alto/>".getBytes(StandardCharsets.UTF_16LE));
    half.write('x');
    assertThatThrownBy(() -> OcrFiles.read(half.toByteArray()))
        .hasMessageContaining("it says that it is UTF-16LE");
  }

  @Test
  void refusesAnEncodingThatIsNotKnown() {
    assertThatThrownBy(() -> OcrFiles.read(alto("klingon").getBytes(UTF_8)))
        .hasMessageStartingWith("x:1:1: is damaged (the encoding klingon is not known)");
  }
}
