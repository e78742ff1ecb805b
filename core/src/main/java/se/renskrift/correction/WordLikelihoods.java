package se.renskrift.correction;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.text.Token;

/** How likely each kind of damage makes the words of a document, told by their numbers. */
final class WordLikelihoods {
  private final int kinds;
  private final int[] words;
  private final List<WordLikelihood> likelihoods = new ArrayList<>();

  WordLikelihoods(List<Place> places, ConfusionTable table, LanguageModel model) {
    kinds = table.kinds().size();
    words = new int[places.size()];
    Map<Candidate[], Integer> numbers = new IdentityHashMap<>();
    for (int t = 0; t < words.length; t++) {
      Place place = places.get(t);
      words[t] = -1;
      if (place.token().type() == Token.Type.WORD && !place.isBoundary()) {
        Integer number = numbers.putIfAbsent(place.candidates(), likelihoods.size());
        words[t] = number == null ? likelihoods.size() : number;
        if (number == null) {
          KnownWord known = place.known();
          likelihoods.add(
              known == null
                  ? new WordLikelihood(place.observed(), place.candidates(), table, model)
                  : known.likelihood());
        }
      }
    }
  }

  /** How many kinds of damage there are. */
  int kinds() {
    return kinds;
  }

  /** How many different words there are. */
  int count() {
    return likelihoods.size();
  }

  /** The number of the word at a place, or -1 where no word stands. */
  int word(int place) {
    return words[place];
  }

  /** See {@link WordLikelihood#said}. */
  double[] said(int word) {
    return likelihoods.get(word).said();
  }

  /** See {@link WordLikelihood#whole}. */
  double[] whole(int word) {
    return likelihoods.get(word).whole();
  }

  /** See {@link WordLikelihood#ratios}. */
  double[] ratios(int word) {
    return likelihoods.get(word).ratios();
  }
}
