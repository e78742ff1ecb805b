package se.renskrift.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.renskrift.lexicon.WordListException.Reason;

class WordListTest {
  private static WordList read(byte[] bytes) throws IOException {
    return WordList.read(new ByteArrayInputStream(bytes), "names.txt");
  }

  private static WordList read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void learnsEachWordOfANameAsItIsWritten() throws IOException {
    assertThat(read("Almsjö\nÖvre Räsjö-Vik\nEkbackens IF, Räsjö\ninsatskedja\n").words())
        .containsExactly("Almsjö", "Ekbackens", "IF", "Räsjö", "Vik", "insatskedja", "Övre");
  }

  @Test
  void passesOverCommentsEmptyLinesAndAByteOrderMark() throws IOException {
    assertThat(
            read("\uFEFF# Ortnamn; sorterade\r\n\r\nAlmsjö  # kommunen; \t tätorten\r\n  \r\nÅsby")
                .words())
        .containsExactly("Almsjö", "Åsby");
    assertThat(read("").words()).isEmpty();
  }

  @Test
  void composesLettersAndTheirMarks() throws IOException {
    assertThat(read("A\u030Asby").words()).containsExactly("Åsby");
  }

  @Test
  void numbersAndAbbreviationsNeedNoHelpForTheyAreNeverChanged() throws IOException {
    assertThat(read("Berga 4:12\nS:t Olofs kapell\nE20\n").words())
        .containsExactly("Berga", "Olofs", "kapell");
  }

  @ParameterizedTest
  @CsvSource({
    "'Almsjö\tort', NOT_A_NAME",
    "'Almsjö;ort', NOT_A_NAME",
    "'Alm\u0000sjö', NOT_A_NAME",
    "'4:12', NO_LETTER",
    "'Alm\uFFFDsjö', DAMAGED"
  })
  void saysWhereAndWhatIsWrong(String line, Reason reason) {
    assertThatExceptionOfType(WordListException.class)
        .isThrownBy(() -> read("Åsby\r# två\r\n" + line + "\nEkbacken"))
        .withMessage("names.txt:3: " + reason.explain())
        .satisfies(e -> assertThat(e.place()).isEqualTo("names.txt:3"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void otherEncodingsAndProseAreRefused() {
    assertThatExceptionOfType(WordListException.class)
        .isThrownBy(() -> read("Asby\nÅsby".getBytes(StandardCharsets.ISO_8859_1)))
        .withMessage("names.txt:2: is not UTF-8; save the file as UTF-8");
    assertThatExceptionOfType(WordListException.class)
        .isThrownBy(() -> read("Nämnden beslutar. ".repeat(20)))
        .withMessageStartingWith("names.txt:1: is longer than 200 characters");
  }

  @Test
  void twoListsMakeOne() {
    assertThat(WordList.of(List.of("Åsby")).with(WordList.of(List.of("Ek", "Åsby"))).words())
        .containsExactly("Ek", "Åsby");
  }
}
