package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.renskrift.documents.DocumentException.Reason.BINARY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextFormatTest {
  private static final String SWEDISH =
      "Kommunstyrelsen i Almsjö beslutar att ge förvaltningen i uppdrag\r\nåterkomma – senast i"
          + " maj – med förslag enligt 4 §.\r\n\r\nÄrendet bereddes på ”nytt” sätt.\r\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "windows-1252, windows-1252",
    "UTF-16, UTF-16",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE"
  })
  void readsTheSameTextFromEveryEncoding(String encoding, String found) throws IOException {
    SourceDocument document = read(SWEDISH.getBytes(Charset.forName(encoding)));
    assertThat(document.text()).isEqualTo(SWEDISH);
    assertThat(document.charset()).isEqualTo(found);
    assertThat(document.mediaType()).isEqualTo("text/plain");
  }

  @Test
  void readsBytesThatWindows1252DoesNotHaveAsIso88591() throws IOException {
    byte[] latin = ("Å\u0081 " + "Ärendet är återremitterat. ".repeat(5)).getBytes("ISO-8859-1");
    assertThat(read(latin).charset()).isEqualTo("ISO-8859-1");
  }

  @Test
  void takesOffTheByteOrderMark() throws IOException {
    assertThat(read("\uFEFFNämnden".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Nämnden");
    byte[] little = "\uFEFFNämnden".getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(little).text()).isEqualTo("Nämnden");
  }

  @Test
  void takesAsciiForUtf8() throws IOException {
    assertThat(read("Svar pa skrivelse".getBytes(StandardCharsets.US_ASCII)).charset())
        .isEqualTo("UTF-8");
  }

  @Test
  void readsASingleLetterOfWindows1252() throws IOException {
    assertThat(read(new byte[] {'p', (byte) 0xE5}).text()).isEqualTo("på");
  }

  @Test
  void readsRussianOnStatistics() throws IOException {
    String russian = "Городская управа приняла решение построить новую школу для детей. ";
    byte[] bytes = russian.repeat(4).getBytes(Charset.forName("windows-1251"));
    assertThat(read(bytes).text()).startsWith(russian);
  }

  @Test
  void marksAWrongByteInUtf8() throws IOException {
    byte[] bytes = SWEDISH.repeat(2).getBytes(StandardCharsets.UTF_8);
    bytes[3] = (byte) 0xE5;
    SourceDocument document = read(bytes);
    assertThat(document.charset()).isEqualTo("UTF-8");
    assertThat(document.text()).startsWith("Kom\uFFFDunstyrelsen i Almsjö");
  }

  @Test
  void countsPagesByFormFeedsButNotTheLastOne() throws IOException {
    assertThat(read("ett\ftvå\f\n".getBytes(StandardCharsets.UTF_8)).pages()).isEqualTo(2);
    assertThat(read("ett".getBytes(StandardCharsets.UTF_8)).pages()).isEqualTo(1);
  }

  @Test
  void knowsTheFileAgainByItsHash() throws IOException {
    assertThat(read("abc".getBytes(StandardCharsets.US_ASCII)).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\f\n", "\uFEFF"})
  void refusesAnEmptyFile(String text) {
    assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(DocumentException.class)
        .hasMessage("f: is empty; check that it was copied whole");
  }

  @Test
  void refusesZeroBytes() {
    assertThatThrownBy(() -> read("Ett beslut\0".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("f: is not text (it has zero bytes); give it as plain text or as PDF");
  }

  @Test
  void refusesRandomBytes() {
    for (int seed = 0; seed < 500; seed++) {
      byte[] content = new byte[400];
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = 0; i < content.length; i++) {
        content[i] = (byte) random.nextInt(1, 256);
      }
      assertThatThrownBy(() -> read(content))
          .as("seed %d", seed)
          .isInstanceOfSatisfying(
              DocumentException.class, e -> assertThat(e.reason()).isEqualTo(BINARY));
    }
  }

  @Test
  void readsEveryStartOfATextInEveryEncoding() throws IOException {
    for (String encoding : new String[] {"UTF-8", "windows-1252"}) {
      byte[] whole = SWEDISH.getBytes(Charset.forName(encoding));
      for (int length = 1; length < whole.length; length++) {
        assertThat(read(Arrays.copyOf(whole, length)).pages()).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<?xml version='1.0'?><mets/>|an XML document",
        "%!PS-Adobe-3.0|a PostScript document"
      })
  void namesAFormatThatItDoesNotRead(String content, String name) {
    assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.UTF_8)))
        .hasMessage("f: is " + name + "; save it as plain text (UTF-8) or as PDF");
  }

  @Test
  void readsProseThatSpeaksOfFormats() throws IOException {
    String prose = "Filen ska börja med %PDF- och inte med <html> eller {\\rtf.";
    assertThat(read(prose.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(prose);
  }

  private static SourceDocument read(byte[] content) throws IOException {
    return DocumentReader.create().read(new ByteArrayInputStream(content), "f");
  }
}
