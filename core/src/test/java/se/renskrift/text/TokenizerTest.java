package se.renskrift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.CaseFile;

class TokenizerTest {
  static Stream<Arguments> cases() {
    return CaseFile.rows(TokenizerTest.class, "tokens.tsv")
        .map(row -> Arguments.of(row.get(0), row.get(1)));
  }

  /** A token is written with a letter for its type, after {@code >} where a sentence begins. */
  @ParameterizedTest
  @MethodSource("cases")
  void cutsTextIntoTokens(String text, String tokens) {
    assertThat(
            Tokenizer.tokens(text).stream()
                .map(
                    t ->
                        (t.sentenceStart() ? ">" : "")
                            + t.type().name().charAt(0)
                            + ":"
                            + t.of(text))
                .collect(Collectors.joining(" ")))
        .isEqualTo(tokens);
  }

  @Test
  void wordsLongerThanAnyAreData() {
    assertThat(Tokenizer.tokens("a".repeat(Tokenizer.MAX_WORD)).get(0).type())
        .isEqualTo(Token.Type.WORD);
    assertThat(Tokenizer.tokens("a".repeat(Tokenizer.MAX_WORD + 1)).get(0).type())
        .isEqualTo(Token.Type.DATA);
  }

  @Test
  void tokensStandInOrderWithinRunsOfNonSpace() {
    String letters = "abÅ1|&@.:-/ \n\f\u00A0(\"§2\uD83D";
    for (int seed = 0; seed < 10_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder random30 = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        random30.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = random30.toString();
      int end = 0;
      for (Token token : Tokenizer.tokens(text)) {
        assertThat(token.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
        assertThat(token.end()).as("seed %d", seed).isGreaterThan(token.start());
        assertThat(token.of(text)).as("seed %d", seed).doesNotContain(" ", "\n", "\f", "\u00A0");
        end = token.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
      // Every letter and every digit is in some token.
      List<Token> tokens = Tokenizer.tokens(text);
      for (int i = 0; i < text.length(); i++) {
        int at = i;
        if (Character.isLetterOrDigit(text.charAt(i))) {
          assertThat(tokens).as("seed %d", seed).anyMatch(t -> t.start() <= at && at < t.end());
        }
      }
    }
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void longTextTakesTimeInProportion() {
    for (String unit : List.of("a", "-", "a-", "|", "1", ".", "&", "[", " ", "\uD83D", "a/")) {
      assertThat(Tokenizer.tokens(unit.repeat(1_000_000))).hasSizeLessThanOrEqualTo(1_000_000);
    }
  }
}
