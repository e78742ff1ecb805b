package se.renskrift.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.renskrift.errormodel.ConfusionTable;
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

  /** The numbers of headings have no more digits, group by group. */
  private static final int MAX_DIGITS = 2;

  /** Marks what was searched for as a stroke by itself. */
  private static final char STROKE = '\t';

  private final CompoundLexicon lexicon;
  private final LanguageModel model;
  private final CandidateSearch search;
  private final KnownWords known;
  private final ConfusionTable table;
  private final Map<String, KnownWord> searched = new HashMap<>();
  private final List<Place> places = new ArrayList<>();

  private Places(
      CompoundLexicon lexicon, ConfusionTable table, LanguageModel model, KnownWords known) {
    this.lexicon = lexicon;
    this.model = model;
    this.search = new CandidateSearch(lexicon, known.index(), model);
    this.known = known;
    this.table = table;
  }

  static List<Place> of(
      String text,
      CompoundLexicon lexicon,
      ConfusionTable table,
      LanguageModel model,
      KnownWords known) {
    Places places = new Places(lexicon, table, model, known);
    Token before = null;
    for (Token each : Tokenizer.tokens(text)) {
      Token token = before != null && isNumbered(text, before, each) ? opening(each) : each;
      String observed = token.of(text);
      if (before == null || !places.join(text, before, token, observed)) {
        places.add(token, observed);
      }
      before = token;
    }
    return places.places;
  }

  /** Whether a capital after the number of a heading, at the beginning of a line, opens it. */
  private static boolean isNumbered(String text, Token number, Token token) {
    if (!number.sentenceStart()
        || number.type() == Token.Type.WORD
        || token.start() != number.end() + 1
        || !Character.isUpperCase(text.charAt(token.start()))) {
      return false;
    }
    int digits = 0;
    for (int at = number.start(); at < number.end(); at++) {
      char c = text.charAt(at);
      digits = Character.isDigit(c) ? digits + 1 : 0;
      if (digits > MAX_DIGITS || (digits == 0 && c != '.')) {
        return false;
      }
    }
    return true;
  }

  private static Token opening(Token token) {
    return new Token(token.start(), token.end(), token.type(), true);
  }

  private void add(Token token, String observed) {
    if (token.sentenceStart()) {
      places.add(new Place(token, "", only("", model.boundary())));
    }
    places.add(
        switch (token.type()) {
          case DATA -> new Place(token, observed, only(observed, model.data()));
          case ABBREVIATION -> {
            int number = lexicon.number(observed.toLowerCase(Locale.ROOT));
            yield new Place(
                token, observed, only(observed, number >= 0 ? number : model.unknown()));
          }
          case LONE_STROKE -> place(token, observed, observed + STROKE);
          case WORD ->
              observed.length() == 1
                      && Character.isUpperCase(observed.charAt(0))
                      && !token.sentenceStart()
                  ? place(token, observed, observed + MID_SENTENCE)
                  : place(token, observed, observed);
        });
  }

  private Place place(Token token, String observed, String key) {
    KnownWord word = find(key);
    return new Place(token, observed, word.candidates(), word);
  }

  /**
   * Takes the word before and this one as one place, where they are likely one word read as two.
   */
  private boolean join(String text, Token before, Token token, String observed) {
    Place last = places.get(places.size() - 1);
    if (token.type() != Token.Type.WORD
        || before.type() != Token.Type.WORD
        || token.sentenceStart()
        || last.isJoined()
        || last.observed().length() < 2
        || observed.length() < 2
        || token.start() != before.end() + 1
        || !Character.isWhitespace(text.charAt(before.end()))
        || !Character.isLowerCase(text.charAt(token.start()))
        || lexicon.vouchesFor(last.observed())
        || lexicon.vouchesFor(observed)) {
      return false;
    }
    Candidate[] right = find(observed).candidates();
    if (!isUnlisted(last.candidates()) && !isUnlisted(right)) {
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

  /** What is known of a word; the same for the same word of a document. */
  private KnownWord find(String key) {
    KnownWord found = searched.get(key);
    if (found == null) {
      found = known.of(key, this::search);
      searched.put(key, found);
    }
    return found;
  }

  private KnownWord search(String key) {
    char mark = key.charAt(key.length() - 1);
    String observed = mark == MID_SENTENCE || mark == STROKE ? key.substring(0, 1) : key;
    Candidate[] candidates =
        switch (mark) {
          case MID_SENTENCE -> search.searchCapital(observed);
          case STROKE -> stroke(observed);
          default -> search.search(observed);
        };
    return new KnownWord(candidates, new WordLikelihood(observed, candidates, table, model));
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
