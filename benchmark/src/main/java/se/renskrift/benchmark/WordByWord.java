package se.renskrift.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.renskrift.text.Token;
import se.renskrift.text.Tokenizer;

/**
 * Replaces every word that a spelling checker does not know by its first suggestion.
 *
 * <p>Words are those of {@link Tokenizer}: numbers, references and abbreviations stay. What was
 * answered for a word is remembered until {@link #forget}.
 */
final class WordByWord implements Contestant {
  private final Suggester suggester;
  private final Map<String, Optional<String>> answers = new HashMap<>();

  WordByWord(Suggester suggester) {
    this.suggester = suggester;
  }

  @Override
  public String correct(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (Token token : Tokenizer.tokens(text)) {
      if (token.type() == Token.Type.WORD) {
        String word = token.of(text);
        Optional<String> answer = answers.computeIfAbsent(word, this::answer);
        if (answer.isPresent()) {
          out.append(text, at, token.start()).append(answer.get());
          at = token.end();
        }
      }
    }
    return out.append(text, at, text.length()).toString();
  }

  @Override
  public void forget() {
    answers.clear();
  }

  private Optional<String> answer(String word) {
    return Optional.ofNullable(suggester.suggestion(word))
        .filter(suggestion -> !suggestion.isBlank())
        .map(suggestion -> LetterCase.keep(word, suggestion));
  }
}
