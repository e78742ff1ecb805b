package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.CleanerOptions;
import se.renskrift.testdata.Engine;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.PageEvidence;
import se.renskrift.text.SecondReading;
import se.renskrift.text.Span;

/** What becomes of a text that has been read twice. */
class SecondReadingTest {
  private static CleanedDocument clean(Cleaner cleaner, String source, SecondReading second) {
    return cleaner.clean(source, PageEvidence.NONE.withSecond(second));
  }

  private static SecondReading reading(String source, String observed, String other) {
    int at = source.indexOf(observed);
    Span span = new Span(at, at + observed.length());
    return new SecondReading(List.of(new SecondReading.Word(span, other)));
  }

  @ParameterizedTest
  @CsvSource({
    "Nämnden beslutar att utreda fackhga frågor i kommunen., fackhga, fackliga, fackliga",
    "Antalet platser ökade ull fjorton i kommunen., ull, till, till",
    "Nämnden beslutar idessa frågor på måndag., idessa, i dessa, i dessa",
    "Nämnden köpte en skolbuss i går., skolbuss, skol buss, skolbuss",
    "Anmälan kom 1dag med posten., 1dag, i dag, 1dag",
    "Föreningen Almsjö IK har tackat nej., IK, I, IK",
    "Nämnden beslutar att avslå ansökan., avslå, avsla, avslå",
    "Det kostar 38 kronor om året., 38, 33, 38",
    "Diarienummer 2024/17b gäller ännu., 2024/17b, 2024/176, 2024/17b",
    "Det här kommer olägligt för oss alla., olägligt, olagligt, olägligt",
    "Handläggare är Lena Åhlmark på enheten., Åhlmark, Ahlmark, Åhlmark",
    "Handläggare är Fatima Ahlberg på enheten., Ahlberg, Ahlborg, Ahlberg"
  })
  void takesTheWordThatIsOneAndNeverAFigureNorOneWithItsMarksLost(
      String source, String observed, String other, String intended) {
    String text = clean(Swedish.CLEANER, source, reading(source, observed, other)).text();
    assertThat(text).isEqualTo(source.replaceFirst(observed, intended));
  }

  @Test
  void takesAFullStopAtASentencesEnd() {
    String source = "Nämnden har behandlat ärendet Kommunen betalar kostnaden.";
    assertThat(clean(Swedish.CLEANER, source, reading(source, "ärendet", "ärendet.")).text())
        .isEqualTo("Nämnden har behandlat ärendet. Kommunen betalar kostnaden.");
    String name = "Nämnden har behandlat ärendet om vägen.";
    assertThat(clean(Swedish.CLEANER, name, reading(name, "ärendet", "ärendet.")).text())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nämnden har behandlat ärendet, Det gäller vägen.|ärendet,|ärendet.|ärendet.",
        "Nämnden har behandlat ärendet. det gäller vägen.|ärendet.|ärendet,|ärendet,",
        "Vägen går genom byn. Kommunen betalar.|byn.|byn,|byn.",
        "Det kostar 480, Det är mycket.|480,|480.|480,",
        "Beslutet gäller bl.a. vägen och bron.|bl.a.|bl.a,|bl.a."
      })
  void takesAMarkAfterAWordWhereWhatFollowsFitsIt(
      String source, String observed, String other, String intended) {
    String text = clean(Swedish.CLEANER, source, reading(source, observed, other)).text();
    assertThat(text).isEqualTo(source.replace(observed, intended));
  }

  @Test
  void aReadingThatLosesMarksIsNoWitnessOfThem() {
    String source = "Vi sköter våra vägar, åar, sjöar och hamnar, och de är öppna för alla.";
    String lost = source.replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
    List<SecondReading.Word> words = new ArrayList<>();
    for (SecondReading.Word word : words(source, 0, 1).words()) {
      words.add(new SecondReading.Word(word.span(), word.span().of(lost)));
    }
    assertThat(clean(Swedish.CLEANER, source, new SecondReading(words)).text()).isEqualTo(source);
  }

  @Test
  void agreementSpeaksAgainstAChangeAndDisagreementForIt() {
    TestDocument document = TestDocument.of("tjansteutlatande-rehabilitering");
    String source = document.source(Engine.SWE);
    CleanedDocument alone = Swedish.CLEANER.clean(source);
    CleanedDocument weighed = clean(Swedish.CLEANER, source, words(source, 1, 4));
    assertThat(weighed.corrected().corrections())
        .anySatisfy(
            c ->
                assertThat(c.evidence())
                    .anySatisfy(e -> assertThat(e.scores()).containsKey("agreement")));
    assertThat(alone.corrected().corrections())
        .allSatisfy(
            c ->
                assertThat(c.evidence())
                    .allSatisfy(e -> assertThat(e.scores()).doesNotContainKey("agreement")));
  }

  @Test
  void whatIsNotSureEnoughIsASuggestion() throws IOException {
    String source = "Nämnden beslutar att utreda fackhga frågor i kommunen.";
    Cleaner cautious = Cleaner.of(SwedishModel.load(), new CleanerOptions(0.99, false, false));
    CleanedDocument document = clean(cautious, source, reading(source, "fackhga", "fackliga"));
    assertThat(document.text()).isEqualTo(source);
    assertThat(document.suggestions())
        .anySatisfy(
            c -> {
              assertThat(c.intended()).isEqualTo("fackliga");
              assertThat(c.evidence().get(0).rule()).isEqualTo("second-reading");
            });
  }

  @Test
  void aSecondReadingThatAgreesChangesNothing() {
    for (TestDocument document : TestDocument.all()) {
      String source = document.source(Engine.DEU);
      SecondReading same = words(source, 0, 1);
      assertThat(clean(Swedish.CLEANER, source, same)).isEqualTo(Swedish.CLEANER.clean(source));
    }
  }

  @Test
  void cleanTextComesOutUnchangedWhateverTheSecondReadingMisread() {
    TestDocument document = TestDocument.of("tjansteutlatande-lovverksamhet");
    String gold = document.gold();
    for (int seed = 1; seed < 6; seed++) {
      List<String> changes =
          clean(Swedish.CLEANER, gold, words(gold, seed, 3)).corrected().corrections().stream()
              .filter(c -> c.evidence().get(0).rule().equals("second-reading"))
              .map(c -> c.span().of(gold) + " -> " + c.intended())
              .toList();
      assertThat(changes).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void keepingNoCorrectionGivesTheSourceBack() {
    for (TestDocument document : TestDocument.all()) {
      String source = document.source(Engine.SWE);
      for (int seed = 1; seed < 4; seed++) {
        CleanedDocument cleaned = clean(Swedish.CLEANER, source, words(source, seed, 4));
        assertThat(cleaned.corrected().keep(c -> false).text()).isEqualTo(source);
      }
    }
  }

  /** Every word of a text, one of some with letters changed; none where the seed is 0. */
  private static SecondReading words(String source, int seed, int oneOf) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SecondReading.Word> words = new ArrayList<>();
    for (int start = 0; start < source.length(); start++) {
      int end = start;
      while (end < source.length() && !Character.isWhitespace(source.charAt(end))) {
        end++;
      }
      if (end > start) {
        StringBuilder text = new StringBuilder(source.substring(start, end));
        if (seed > 0 && random.nextInt(oneOf) == 0) {
          text.setCharAt(random.nextInt(text.length()), (char) random.nextInt('!', 'z'));
        }
        words.add(new SecondReading.Word(new Span(start, end), text.toString()));
        start = end;
      }
    }
    return new SecondReading(words);
  }
}
