package se.renskrift.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A lexicon of a few words, built as the real one is. */
class CompoundLexiconTest {
  private static final String[] HEADS = {
    "beslut",
    "frågan",
    "planer",
    "taxan",
    "yttrande",
    "rapport",
    "budget",
    "ledning",
    "arbete",
    "mötet",
    "området",
    "skyddet"
  };

  /** Modifiers before every head, the heads by themselves, and two words too common to be heads. */
  private static CompoundLexicon lexicon() {
    Map<String, WordCount> counts = new TreeMap<>();
    for (String head : HEADS) {
      counts.put(head, new WordCount(20, 20, 0, 0));
      counts.put("skol" + head, new WordCount(4, 4, 0, 0));
      counts.put("kommun" + head, new WordCount(4, 4, 0, 0));
      counts.put("lednings" + head, new WordCount(3, 3, 0, 0));
    }
    counts.remove("kommuntaxan");
    counts.put("kommun", new WordCount(30, 30, 3, 0));
    counts.put("och", new WordCount(500_000, 400_000, 0, 0));
    counts.put("almsjö", new WordCount(40, 40, 40, 0));
    counts.put("sällan", new WordCount(2, 2, 0, 0));
    return new LexiconBuilder(counts, Set.of("miljö", "Berga", "FN", "hund", "Łódź"), 3).build();
  }

  private final CompoundLexicon lexicon = lexicon();

  @Test
  void listsFrequentWordsAndTheDictionarysInLowerCase() {
    assertThat(lexicon.words().number("kommun")).isNotNegative();
    assertThat(lexicon.words().number("berga")).isNotNegative();
    assertThat(lexicon.words().number("fn")).isNotNegative();
    assertThat(lexicon.words().number("sällan")).isEqualTo(WordAutomaton.NONE);
    assertThat(lexicon.contains("Kommun")).isTrue();
    assertThat(lexicon.contains("kommunn")).isFalse();
    assertThat(lexicon.contains("")).isFalse();
  }

  @Test
  void acceptsCompoundsThatWereNeverSeen() {
    assertThat(lexicon.words().number("kommuntaxan")).isEqualTo(WordAutomaton.NONE);
    assertThat(lexicon.contains("kommuntaxan")).isTrue();
    assertThat(lexicon.contains("Skolkommuntaxan")).isTrue();
    // The last part must be a word, the others forms that begin words.
    assertThat(lexicon.contains("kommunskol")).isFalse();
    assertThat(lexicon.contains("taxankommun")).isFalse();
    assertThat(lexicon.compound("kommuntaxan")).isGreaterThan(CompoundLexicon.NEVER);
    assertThat(lexicon.compound("kommunoch")).isEqualTo(CompoundLexicon.NEVER);
    // Three modifiers are the most.
    assertThat(lexicon.contains("kommunkommunkommuntaxan")).isTrue();
    assertThat(lexicon.contains("kommunkommunkommunkommuntaxan")).isFalse();
  }

  @Test
  void aFormThatTheCorpusDoesNotShowMayBeginCompoundsIfItIsSaidTo() {
    Map<String, WordCount> counts =
        Map.of("skolan", new WordCount(20, 20, 0, 0), "och", new WordCount(500_000, 400_000, 0, 0));
    LexiconBuilder builder = new LexiconBuilder(counts, Set.of("Almsjö"), 3);
    assertThat(builder.build().contains("Almsjöskolan")).isFalse();
    CompoundLexicon with = builder.withBeginnings(Set.of("almsjö", "Łódź")).build();
    assertThat(with.contains("Almsjöskolan")).isTrue();
    assertThat(with.contains("almsjö")).isTrue();
    assertThat(with.contains("Almsjöalmsjö")).isFalse();
  }

  @Test
  void aCompoundCostsAsMuchAsItsParts() {
    int modifier = lexicon.modifiers().number("kommun");
    int head = lexicon.words().number("taxan");
    assertThat(lexicon.compound("kommuntaxan"))
        .isEqualTo(lexicon.modifierLogProbability(modifier) + lexicon.headLogProbability(head));
    assertThat(lexicon.headLogProbability(lexicon.words().number("och")))
        .isEqualTo(CompoundLexicon.NEVER);
    double heads = 0;
    for (int word = 0; word < lexicon.words().size(); word++) {
      heads += Math.exp(lexicon.headLogProbability(word));
    }
    assertThat(heads).isCloseTo(1, within(0.05));
    double modifiers = 0;
    for (int form = 0; form < lexicon.modifiers().size(); form++) {
      modifiers += Math.exp(lexicon.modifierLogProbability(form));
    }
    assertThat(modifiers).isCloseTo(1, within(0.05));
  }

  @Test
  void aStrangeWordIsSpelt() {
    assertThat(lexicon.compound("qwrtzx")).isEqualTo(CompoundLexicon.NEVER);
    assertThat(lexicon.spelling("qwrtzx")).isBetween(-100f, -5f);
    assertThat(lexicon.spelling("kommuntaxan")).isGreaterThan(lexicon.spelling("kqmmxntaxan"));
    assertThat(lexicon.compound("a".repeat(CompoundLexicon.LONGEST + 1)))
        .isEqualTo(CompoundLexicon.NEVER);
  }

  @Test
  void aLexiconOfFewWordsHasNoCompounds() {
    CompoundLexicon few =
        new LexiconBuilder(Map.of("kommun", new WordCount(3, 3, 0, 0)), Set.of("plan"), 3).build();
    assertThat(few.contains("Kommun")).isTrue();
    assertThat(few.contains("plan")).isTrue();
    assertThat(few.contains("kommunplan")).isFalse();
    assertThat(few.spelling("kommunplan")).isNegative().isFinite();
  }

  @Test
  void knowsTheCaseThatWordsAreWrittenIn() {
    assertThat(profile("almsjö").capitalised()).isEqualTo(1);
    assertThat(profile("kommun").capitalised()).isCloseTo(0.1f, within(0.03f));
    assertThat(profile("berga").capitalised()).isEqualTo(1);
    assertThat(profile("fn").capitals()).isEqualTo(1);
    assertThat(profile("hund").capitalised()).isLessThan(0.001f);
  }

  private CaseProfile profile(String word) {
    return lexicon.caseProfile(lexicon.words().number(word));
  }

  @Test
  void bytesGiveTheSameLexiconBack() throws IOException {
    CompoundLexicon read = CompoundLexicon.read(bytes());
    for (String word : new String[] {"kommuntaxan", "skolbeslut", "xyz", "almsjö"}) {
      assertThat(read.contains(word)).isEqualTo(lexicon.contains(word));
      assertThat(read.compound(word)).isEqualTo(lexicon.compound(word));
      assertThat(read.spelling(word)).isEqualTo(lexicon.spelling(word));
    }
    for (int word = 0; word < lexicon.words().size(); word++) {
      assertThat(read.caseProfile(word)).isEqualTo(lexicon.caseProfile(word));
      assertThat(read.headLogProbability(word)).isEqualTo(lexicon.headLogProbability(word));
    }
  }

  @Test
  void bytesThatAreCutShortAreRefused() {
    ByteBuffer whole = bytes();
    for (int length = 12; length < whole.limit(); length += 1 + length / 3) {
      ByteBuffer cut = ByteBuffer.wrap(whole.array(), 0, length);
      assertThatIOException()
          .as("%d bytes", length)
          .isThrownBy(
              () -> {
                try {
                  CompoundLexicon.read(cut);
                } catch (BufferUnderflowException e) {
                  // Its reader says which file it was.
                  throw new IOException(e);
                }
              });
    }
  }

  private ByteBuffer bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(lexicon.byteSize());
    lexicon.write(bytes);
    assertThat(bytes.hasRemaining()).isFalse();
    return bytes.flip();
  }
}
