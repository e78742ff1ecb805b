package se.renskrift.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;
import se.renskrift.text.Stage;
import se.renskrift.text.Token;
import se.renskrift.text.Tokenizer;

/**
 * Finds full stops that were read as commas: before a common word with the capital that it has only
 * where a sentence begins. Immutable and thread-safe.
 */
final class SentenceEnds implements Stage {
  /** ln P from which a word's case is known well: about once in 20,000 words. */
  private static final float COMMON = -10;

  /** The share of capitals above which a word may have one for another reason. */
  private static final float SELDOM = 0.015f;

  /** Capitals that may be misread small letters. */
  private static final String SAME_SHAPE = "CKOÖPSUVWXZ";

  private static final double CONFIDENCE = 0.97;

  private final CompoundLexicon lexicon;
  private final LanguageModel model;

  SentenceEnds(CompoundLexicon lexicon, LanguageModel model) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    this.model = Objects.requireNonNull(model, "model");
  }

  @Override
  public List<Correction> propose(String text) {
    return propose(text, Tokenizer.tokens(text));
  }

  List<Correction> propose(String text, List<Token> tokens) {
    List<Correction> found = new ArrayList<>();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      int comma = token.start() - 2;
      if (token.type() == Token.Type.WORD
          && tokens.get(i - 1).type() != Token.Type.DATA
          && comma > tokens.get(i - 1).start()
          && text.charAt(comma) == ','
          && isSpace(text.charAt(comma + 1))
          && follows(text, tokens.get(i - 1), comma)
          && beginsSentence(text, token, tokens.get(i + 1))) {
        float share = lexicon.caseProfile(number(token.of(text))).capitalised();
        SortedMap<String, Double> scores = new TreeMap<>();
        scores.put("capitalised-within-sentences", (double) share);
        found.add(
            new Correction(
                new Span(comma, comma + 1),
                ".",
                Kind.PUNCTUATION,
                CONFIDENCE,
                List.of(new Evidence("sentence-end", scores, List.of()))));
      }
    }
    return found;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  /** Whether only closing marks stand between the token and the comma. */
  private static boolean follows(String text, Token token, int comma) {
    for (int i = token.end(); i < comma; i++) {
      if (")\"”'’]".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return comma >= token.end();
  }

  /** Whether the word has the capital of a sentence's beginning, and the next has none. */
  private boolean beginsSentence(String text, Token token, Token next) {
    String word = token.of(text);
    if (word.length() == 1
        || SAME_SHAPE.indexOf(word.charAt(0)) >= 0
        || !Character.isUpperCase(word.charAt(0))
        || Character.isUpperCase(text.charAt(next.start()))
        || !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    int number = number(word);
    return number >= 0
        && model.logProbability(number) >= COMMON
        && lexicon.caseProfile(number).capitalised() <= SELDOM
        && lexicon.caseProfile(number).capitals() <= SELDOM;
  }

  private int number(String word) {
    return lexicon.number(word.toLowerCase(Locale.ROOT));
  }
}
