package se.renskrift.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CaseProfile;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;
import se.renskrift.text.Stage;
import se.renskrift.text.Token;
import se.renskrift.text.Tokenizer;

/**
 * Finds full stops that were read as commas: before a capital, where the words around speak for the
 * end of a sentence. Immutable and thread-safe.
 */
final class SentenceEnds implements Stage {
  /** How much likelier the end of a sentence must be, ln; at 7, one of fifty is wrong. */
  private static final double LEAST_MARGIN = 7;

  private static final double CONFIDENCE = 0.97;

  /** The share of capitals, within sentences, of words that are not listed: many are names. */
  private static final double UNLISTED_CAPITALS = 0.4;

  private static final double LEAST_CAPITALS = 0.001;

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
      // Numbers stay as they are, their marks too.
      if (token.type() == Token.Type.WORD
          && tokens.get(i - 1).type() != Token.Type.DATA
          && comma > tokens.get(i - 1).start()
          && text.charAt(comma) == ','
          && isSpace(text.charAt(comma + 1))
          && isCapitalised(token.of(text))
          && follows(text, tokens.get(i - 1), comma)) {
        double margin = margin(text, tokens, i);
        if (margin >= LEAST_MARGIN) {
          SortedMap<String, Double> scores = new TreeMap<>();
          scores.put("margin", margin);
          found.add(
              new Correction(
                  new Span(comma, comma + 1),
                  ".",
                  Kind.PUNCTUATION,
                  CONFIDENCE,
                  List.of(new Evidence("sentence-end", scores, List.of()))));
        }
      }
    }
    return found;
  }

  /** How much likelier a token begins a sentence than that it goes on with one, ln. */
  private double margin(String text, List<Token> tokens, int at) {
    int boundary = model.boundary();
    int last = number(text, tokens.get(at - 1));
    int beforeLast =
        at < 2 || tokens.get(at - 1).sentenceStart() ? boundary : number(text, tokens.get(at - 2));
    int here = number(text, tokens.get(at));
    Token following = tokens.get(at + 1);
    int next = following.sentenceStart() ? boundary : number(text, following);
    double ends =
        model.logProbability(beforeLast, last, boundary)
            + model.logProbability(last, boundary, here)
            + model.logProbability(boundary, here, next);
    double goesOn =
        model.logProbability(beforeLast, last, here) + model.logProbability(last, here, next);
    return ends - goesOn - StrictMath.log(capitals(here));
  }

  /** How often a word has a capital within sentences. */
  private double capitals(int number) {
    if (number >= model.words()) {
      return UNLISTED_CAPITALS;
    }
    CaseProfile profile = lexicon.caseProfile(number);
    return Math.max(LEAST_CAPITALS, profile.capitalised() + profile.capitals());
  }

  /** Whether a word has a capital, and is not all capitals. */
  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0))
        && (word.length() == 1 || word.chars().anyMatch(Character::isLowerCase));
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

  private int number(String text, Token token) {
    if (token.type() == Token.Type.DATA) {
      return model.data();
    }
    int number = lexicon.number(token.of(text).toLowerCase(Locale.ROOT));
    return number >= 0 ? number : model.unknown();
  }
}
