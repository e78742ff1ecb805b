package se.renskrift.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.layout.CaseFile;
import se.renskrift.lexicon.Lexicon;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Kind;

class MojibakeRepairTest {
  private static final String CLEAN =
      """
      Ärendet om gångvägen vid badplatsen på Almsjö återremitteras. Förvaltningen föreslår att \
      nämnden ser över åtgärderna, så att även Öbergs vän får en idé om möjligheterna.
      """;
  private final MojibakeRepair repair = new MojibakeRepair(swedish(), lexicon());

  /** Knows the words that the cases intend. */
  private static Lexicon lexicon() {
    Set<String> words = new HashSet<>();
    Stream.concat(Stream.of(CLEAN), cases().stream().map(c -> (String) c.get()[1]))
        .flatMap(text -> Stream.of(text.split("[^\\p{L}]+")))
        .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    return word -> words.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Alphabet swedish() {
    Path file =
        Path.of("..", "model", "src", "main", "resources", "se", "renskrift", "model", "sv")
            .resolve("alphabet.tsv");
    try (Reader reader = Files.newBufferedReader(file)) {
      return Alphabet.read(reader, "alphabet.tsv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Arguments> cases() {
    return CaseFile.read(MojibakeRepairTest.class, "mojibake.tsv");
  }

  static List<Arguments> negativeCases() {
    return CaseFile.read(MojibakeRepairTest.class, "mojibake-negative.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void undoesReadingWithTheWrongEncoding(String observed, String intended) {
    CorrectedText repaired = CorrectedText.of(observed).revise(repair);
    assertThat(repaired.text()).isEqualTo(intended);
    assertThat(repaired.corrections()).allMatch(c -> c.kind() == Kind.MOJIBAKE);
    assertThat(repaired.keep(c -> false).text()).isEqualTo(observed);
  }

  @ParameterizedTest
  @MethodSource("negativeCases")
  void leavesWhatOnlyLooksBroken(String text) {
    assertThat(repair.propose(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,windows-1252",
    "UTF-8,x-MacRoman",
    "UTF-8,IBM850",
    "UTF-8,IBM437",
    "UTF-8,ISO-8859-1",
    "x-MacRoman,windows-1252",
    "x-MacRoman,ISO-8859-1",
    "x-MacRoman,IBM850",
    "IBM850,windows-1252",
    "IBM850,ISO-8859-1",
    "IBM437,windows-1252",
    "IBM850,x-MacRoman",
    "windows-1252,x-MacRoman",
    "windows-1252,IBM850",
    "windows-1252,IBM437"
  })
  void undoesEveryPairOfEncodings(String was, String readAs) {
    // Windows-1252 has no characters at five places; readers take the controls of ISO-8859-1.
    String observed = new String(CLEAN.getBytes(Charset.forName(was)), Charset.forName(readAs));
    if (observed.indexOf('\uFFFD') >= 0) {
      byte[] bytes = CLEAN.getBytes(Charset.forName(was));
      String latin = new String(bytes, StandardCharsets.ISO_8859_1);
      StringBuilder mixed = new StringBuilder(observed);
      for (int i = 0; i < mixed.length(); i++) {
        if (mixed.charAt(i) == '\uFFFD') {
          mixed.setCharAt(i, latin.charAt(i));
        }
      }
      observed = mixed.toString();
    }
    assertThat(observed).isNotEqualTo(CLEAN);
    assertThat(CorrectedText.of(observed).revise(repair).text()).isEqualTo(CLEAN);
  }

  @ParameterizedTest
  @EnumSource(CodePage.class)
  void knowsTheCodePagesAsJavaDoes(CodePage page) {
    Charset charset =
        Charset.forName(
            switch (page) {
              case WINDOWS_1252 -> "windows-1252";
              case ISO_8859_1 -> "ISO-8859-1";
              case ISO_8859_15 -> "ISO-8859-15";
              case MAC_ROMAN -> "x-MacRoman";
              case CP850 -> "IBM850";
              case CP437 -> "IBM437";
            });
    for (int octet = 0x80; octet < 0x100; octet++) {
      char expected = new String(new byte[] {(byte) octet}, charset).charAt(0);
      if (expected != '\uFFFD') {
        assertThat(page.decode(octet)).isEqualTo(expected);
      }
      assertThat(page.encode(page.decode(octet))).isEqualTo(octet);
    }
    assertThat(page.encode('a')).isNegative();
  }

  @Test
  void leavesCleanTextAlone() {
    assertThat(repair.propose(CLEAN)).isEmpty();
  }

  @Test
  void saysWhichLineOfAnAlphabetIsWrong() {
    assertThatThrownBy(() -> Alphabet.read(new StringReader("letters\tå\nletter\tä\n"), "a.tsv"))
        .isInstanceOf(IOException.class)
        .hasMessage("a.tsv:2: expected letters, loans or seven-bit, found letter\tä");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ã", "Ã¥", "ÃƒÂ", "a†b", "a}b{c|", "\u0080", "å", "â€"})
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void takesTimeInProportionToTheText(String piece) {
    String text = piece.repeat(300_000);
    CorrectedText repaired = CorrectedText.of(text).revise(repair);
    assertThat(repaired.keep(c -> false).text()).isEqualTo(text);
  }
}
