package se.renskrift.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordAutomatonTest {
  private static final String LETTERS = "abcåäöÿ-";

  private static String word(SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int n = 1 + random.nextInt(7); n > 0; n--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  @Test
  void numbersAreRanksAndOnlyWordsHaveThem() {
    for (int seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      TreeSet<String> words = new TreeSet<>();
      for (int n = 1 + random.nextInt(200); n > 0; n--) {
        words.add(word(random));
      }
      WordAutomaton automaton = WordAutomatonBuilder.build(words);
      assertThat(automaton.size()).as("seed %d", seed).isEqualTo(words.size());
      int rank = 0;
      for (String word : words) {
        assertThat(automaton.number(word)).as("seed %d, %s", seed, word).isEqualTo(rank);
        assertThat(automaton.word(rank)).as("seed %d", seed).isEqualTo(word);
        rank++;
      }
      for (int n = 0; n < 500; n++) {
        String other = word(random);
        assertThat(automaton.number(other) >= 0)
            .as("seed %d, %s", seed, other)
            .isEqualTo(words.contains(other));
      }
      assertThat(automaton.number("")).isEqualTo(WordAutomaton.NONE);
      assertThat(automaton.number(words.first() + "\u0100")).isEqualTo(WordAutomaton.NONE);
    }
  }

  @Test
  void endingsAreShared() {
    WordAutomaton shared =
        WordAutomatonBuilder.build(List.of("skolan", "skolans", "vägen", "vägens", "åan", "åans"));
    WordAutomaton alone = WordAutomatonBuilder.build(List.of("skolan", "skolans"));
    assertThat(shared.byteSize()).isLessThan(2 * alone.byteSize());
    assertThat(WordAutomatonBuilder.build(List.of("ab", "cb")).byteSize())
        .isEqualTo(16 + 8 * (3 + 3));
  }

  @Test
  void bytesGiveTheSameAutomatonBack() throws IOException {
    List<String> words = List.of("a", "av", "avlopp", "å", "år", "året");
    WordAutomaton automaton = WordAutomatonBuilder.build(words);
    ByteBuffer bytes = ByteBuffer.allocate(automaton.byteSize() + 3);
    automaton.write(bytes);
    assertThat(bytes.position()).isEqualTo(automaton.byteSize());
    bytes.flip();
    WordAutomaton read = WordAutomaton.read(bytes);
    assertThat(bytes.hasRemaining()).isFalse();
    assertThat(read.size()).isEqualTo(words.size());
    for (int number = 0; number < words.size(); number++) {
      assertThat(read.word(number)).isEqualTo(words.get(number));
      assertThat(read.number(words.get(number))).isEqualTo(number);
    }
  }

  @Test
  void bytesThatAreCutShortAreRefused() {
    WordAutomaton automaton = WordAutomatonBuilder.build(List.of("avlopp"));
    ByteBuffer bytes = ByteBuffer.allocate(automaton.byteSize());
    automaton.write(bytes);
    assertThatIOException()
        .isThrownBy(() -> WordAutomaton.read(ByteBuffer.wrap(bytes.array(), 0, bytes.limit() - 1)))
        .withMessage("the automaton is cut short");
  }

  @Test
  void bytesWithAnyOneChangedAreRefused() {
    WordAutomaton automaton = WordAutomatonBuilder.build(List.of("avlopp", "året"));
    ByteBuffer bytes = ByteBuffer.allocate(automaton.byteSize());
    automaton.write(bytes);
    for (int at = 0; at < bytes.limit(); at++) {
      byte[] damaged = bytes.array().clone();
      damaged[at] ^= 1;
      assertThatIOException()
          .as("byte %d", at)
          .isThrownBy(() -> WordAutomaton.read(ByteBuffer.wrap(damaged)));
    }
  }

  @Test
  void thereMayBeNoWords() throws IOException {
    WordAutomaton none = WordAutomatonBuilder.build(List.of());
    ByteBuffer bytes = ByteBuffer.allocate(none.byteSize());
    none.write(bytes);
    for (WordAutomaton automaton : List.of(none, WordAutomaton.read(bytes.flip()))) {
      assertThat(automaton.size()).isZero();
      assertThat(automaton.number("a")).isEqualTo(WordAutomaton.NONE);
      assertThat(automaton.number("")).isEqualTo(WordAutomaton.NONE);
      assertThat(automaton.arc(automaton.root(), 'a')).isEqualTo(WordAutomaton.NONE);
    }
  }

  @Test
  void aWordThatIsEmptyOrOfOtherLettersIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> WordAutomatonBuilder.build(List.of("")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordAutomatonBuilder.build(List.of("Łódź")))
        .withMessageContaining("Łódź");
  }

  @Test
  void aNumberThatIsNoWordsIsRefused() {
    WordAutomaton automaton = WordAutomatonBuilder.build(List.of("a"));
    assertThatThrownBy(() -> automaton.word(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> automaton.word(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
