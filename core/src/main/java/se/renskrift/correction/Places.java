package se.renskrift.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.text.Token;
import se.renskrift.text.Tokenizer;

/**
 * Lays a text out as places with candidates; a word is searched for once, however often it stands.
 */
final class Places {
  private static final int[] NO_CONFUSIONS = {};

  /** Marks what was searched for within a sentence. */
  private static final char MID_SENTENCE = '\n';

  private final CompoundLexicon lexicon;
  private final LanguageModel model;
  private final CandidateSearch search;
  private final Map<String, Candidate[]> searched = new HashMap<>();
  private final List<Place> places = new ArrayList<>();

  private Places(CompoundLexicon lexicon, LanguageModel model, CandidateSearch search) {
    this.lexicon = lexicon;
    this.model = model;
    this.search = search;
  }

  static List<Place> of(
      String text, CompoundLexicon lexicon, LanguageModel model, CandidateSearch search) {
    Places places = new Places(lexicon, model, search);
    Token before = null;
    for (Token token : Tokenizer.tokens(text)) {
      if (before == null || !places.join(text, before, token)) {
        places.add(token, token.of(text));
      }
      before = token;
    }
    return places.places;
  }

  private void add(Token token, String observed) {
    if (token.sentenceStart()) {
      places.add(new Place(token, "", only("", model.boundary())));
    }
    Candidate[] candidates =
        switch (token.type()) {
          case DATA -> only(observed, model.data());
          case ABBREVIATION -> {
            int number = lexicon.number(observed.toLowerCase(Locale.ROOT));
            yield only(observed, number >= 0 ? number : model.unknown());
          }
          case LONE_STROKE -> searched.computeIfAbsent(observed, this::stroke);
          case WORD ->
              observed.length() == 1
                      && Character.isUpperCase(observed.charAt(0))
                      && !token.sentenceStart()
                  ? searched.computeIfAbsent(observed + MID_SENTENCE, this::capital)
                  : searched.computeIfAbsent(observed, search::search);
        };
    places.add(new Place(token, observed, candidates));
  }

  /**
   * Takes the word before and this one as one place, where they are likely one word read as two.
   */
  private boolean join(String text, Token before, Token token) {
    Place last = places.get(places.size() - 1);
    if (token.type() != Token.Type.WORD
        || before.type() != Token.Type.WORD
        || token.sentenceStart()
        || last.isJoined()
        || lexicon.vouchesFor(last.observed())
        || lexicon.vouchesFor(token.of(text))
        || token.start() != before.end() + 1
        || !Character.isWhitespace(text.charAt(before.end()))
        || !Character.isLowerCase(text.charAt(token.start()))) {
      return false;
    }
    Candidate[] right = searched.computeIfAbsent(token.of(text), search::search);
    boolean fragments = isUnlisted(last.candidates()) || isUnlisted(right);
    if (!fragments || last.observed().length() < 2 || right[0].word().length() < 2) {
      return false;
    }
    Candidate[] joined = search.searchJoined(last.candidates(), right);
    if (joined.length == 0) {
      return false;
    }
    Token both = new Token(before.start(), token.end(), Token.Type.WORD, before.sentenceStart());
    places.set(places.size() - 1, new Place(both, both.of(text), joined));
    return true;
  }

  private boolean isUnlisted(Candidate[] candidates) {
    return candidates[0].number() == model.unknown();
  }

  private Candidate[] capital(String key) {
    return search.searchCapital(key.substring(0, 1));
  }

  /** As it stands, a lone stroke is a number: a bar may be a misread digit. */
  private Candidate[] stroke(String observed) {
    Candidate[] found = search.search(observed);
    found[0] = only(observed, model.data())[0];
    return found;
  }

  private static Candidate[] only(String word, int number) {
    return new Candidate[] {new Candidate(word, number, 0, NO_CONFUSIONS, true)};
  }
}
