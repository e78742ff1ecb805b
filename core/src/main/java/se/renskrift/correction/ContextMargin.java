package se.renskrift.correction;

import java.util.List;
import java.util.Locale;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.text.Token;

/** Weighs one word against another by the words around. Immutable and thread-safe. */
final class ContextMargin {
  private final CompoundLexicon lexicon;
  private final LanguageModel model;

  ContextMargin(CompoundLexicon lexicon, LanguageModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  /** How much likelier another word is where one stands, ln. */
  double of(String text, List<Token> tokens, int start, int end, String other) {
    int at = 0;
    int high = tokens.size();
    while (at < high) {
      int middle = (at + high) >>> 1;
      if (tokens.get(middle).end() <= start) {
        at = middle + 1;
      } else {
        high = middle;
      }
    }
    if (at == tokens.size() || tokens.get(at).start() != start || tokens.get(at).end() != end) {
      return 0;
    }
    int before = before(text, tokens, at);
    int beforeThat = before == model.boundary() ? before : before(text, tokens, at - 1);
    int next = after(text, tokens, at);
    int own = number(text.substring(start, end));
    int its = number(other);
    return model.logProbability(beforeThat, before, its)
        + model.logProbability(before, its, next)
        - model.logProbability(beforeThat, before, own)
        - model.logProbability(before, own, next);
  }

  private int before(String text, List<Token> tokens, int at) {
    return at < 1 || tokens.get(at).sentenceStart()
        ? model.boundary()
        : number(text, tokens.get(at - 1));
  }

  private int after(String text, List<Token> tokens, int at) {
    return at + 1 >= tokens.size() || tokens.get(at + 1).sentenceStart()
        ? model.boundary()
        : number(text, tokens.get(at + 1));
  }

  private int number(String text, Token token) {
    return token.type() == Token.Type.DATA ? model.data() : number(token.of(text));
  }

  private int number(String word) {
    int number = lexicon.number(word.toLowerCase(Locale.ROOT));
    return number >= 0 ? number : model.unknown();
  }
}
