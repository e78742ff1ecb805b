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
    for (Token token : Tokenizer.tokens(text)) {
      places.add(token, token.of(text));
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
            int number = lexicon.words().number(observed.toLowerCase(Locale.ROOT));
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

  private Candidate[] capital(String key) {
    return search.searchCapital(key.substring(0, 1));
  }

  /** As it stands, a lone digit is a number. */
  private Candidate[] stroke(String observed) {
    Candidate[] found = search.search(observed);
    if (Character.isDigit(observed.charAt(0))) {
      found[0] = only(observed, model.data())[0];
    }
    return found;
  }

  private static Candidate[] only(String word, int number) {
    return new Candidate[] {new Candidate(word, number, 0, NO_CONFUSIONS, true)};
  }
}
