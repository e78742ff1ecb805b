package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.testdata.Engine;
import se.renskrift.testdata.TestDocument;

/** Text is read exactly from every encoding that Swedish was ever kept in. */
class SwedishEncodingsTest {
  private static final List<String> NARROW =
      List.of("windows-1252", "ISO-8859-1", "ISO-8859-15", "x-MacRoman", "IBM850", "IBM437");

  static List<Arguments> documents() {
    List<Arguments> all = new ArrayList<>();
    for (TestDocument document : TestDocument.all()) {
      for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE")) {
        all.add(Arguments.of(document, charset));
      }
      NARROW.forEach(charset -> all.add(Arguments.of(document, charset)));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsEveryDocumentExactly(TestDocument document, String charset) throws IOException {
    for (String whole : List.of(document.gold(), document.source(Engine.DEU))) {
      byte[] content = whole.getBytes(Charset.forName(charset));
      String text = new String(content, Charset.forName(charset));
      assertThat(read(content).text()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsMostParagraphsOfManyWordsExactly(TestDocument document, String charset)
      throws IOException {
    for (String paragraph : document.paragraphs()) {
      if (paragraph.length() > 200) {
        byte[] content = paragraph.getBytes(Charset.forName(charset));
        assertThat(read(content).text()).isEqualTo(new String(content, Charset.forName(charset)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("se.renskrift.testdata.TestDocument#all")
  void readsEveryDocumentInSevenBits(TestDocument document) throws IOException {
    String text =
        document.gold().replaceAll("[^\\nåäöÅÄÖ -~]", "?").replaceAll("[\\[\\]{}|\\\\]", "?");
    SourceDocument read = read(sevenBits(text));
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.charset()).isEqualTo("SEN_850200_B");
  }

  private static byte[] sevenBits(String text) {
    String written = text;
    for (String pair : List.of("Ä[", "Ö\\", "Å]", "ä{", "ö|", "å}")) {
      written = written.replace(pair.charAt(0), pair.charAt(1));
    }
    return written.getBytes(StandardCharsets.US_ASCII);
  }

  @ParameterizedTest
  @CsvSource({
    "hänvisa, windows-1252",
    "hänvisa, IBM850",
    "hänvisa, x-MacRoman",
    "hänvisa, UTF-8",
    "Svar på skrivelse, windows-1252",
    "Svar på frågan, IBM850",
    "Svar på frågan, x-MacRoman",
    "FÖRSLAG, IBM850",
    "FÖRSLAG, x-MacRoman",
    "FÖRSLAG, windows-1252"
  })
  void readsAWordOrTwo(String text, String charset) throws IOException {
    SourceDocument read = read(text.getBytes(Charset.forName(charset)));
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.charset()).isEqualTo(charset);
  }

  @Test
  void readsAWordInSevenBits() throws IOException {
    assertThat(read("h{nvisa".getBytes(StandardCharsets.US_ASCII)).text()).isEqualTo("hänvisa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"a\", \"list\": [1, 2]}",
        "int[] a = {1}; if (a[i] || b[i]) { return a|b; }",
        "Hej {namn}, din {sak} kommer.",
        "\\textbf{namn} och \\emph{en}",
        "C:\\Users\\anna\\Documents and so on",
        "Se [1] och [2], jfr [bilaga].",
        "a|b|c\nd|e|f",
        "The committee decided [sic] that it was so.",
        "function f(x){return x}\nvar y={a:1}",
        "cat fil | grep ord | sort",
        "}",
        "{{{"
      })
  void leavesWhatIsWrittenInAsciiAsItIs(String text) throws IOException {
    SourceDocument read = read(text.getBytes(StandardCharsets.US_ASCII));
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.charset()).isEqualTo("UTF-8");
  }

  @Test
  void leavesEnglishWithItsQuotesInWindows1252() throws IOException {
    String text = "It’s “the” council’s decision – no more… “well”, it says.";
    SourceDocument read = read(text.getBytes(Charset.forName("windows-1252")));
    assertThat(read.text()).isEqualTo(text);
  }

  @Test
  void readsReadingsWithoutMarksInWindows1252() throws IOException {
    for (TestDocument document : TestDocument.all()) {
      byte[] content = document.source(Engine.ENG).getBytes(Charset.forName("windows-1252"));
      String text = new String(content, Charset.forName("windows-1252"));
      assertThat(read(content).text()).as(document.name()).isEqualTo(text);
    }
  }

  @Test
  void whatIsUtf8WithLettersAboveAsciiIsAlwaysUtf8() throws IOException {
    String letters = "abcdeåäöÅÄÖéü {}|[]\\\n.,§–”’€ŁжΩ";
    for (int seed = 0; seed < 2000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder("ö");
      for (int i = random.nextInt(1, 60); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      SourceDocument read = read(text.toString().getBytes(StandardCharsets.UTF_8));
      assertThat(read.charset()).as("seed %d", seed).isEqualTo("UTF-8");
      assertThat(read.text()).as("seed %d", seed).isEqualTo(text.toString());
    }
  }

  private static SourceDocument read(byte[] content) throws IOException {
    return DocumentReader.create().read(new ByteArrayInputStream(content), "f");
  }
}
