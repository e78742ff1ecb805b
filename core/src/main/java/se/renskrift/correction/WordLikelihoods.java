package se.renskrift.correction;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.text.Token;

/**
 * How likely each kind of damage makes the words of a document, summed over their candidates; each
 * word is worked out once, however often it stands.
 */
final class WordLikelihoods {
  private final ConfusionTable table;
  private final LanguageModel model;
  private final int[] words;
  private final List<double[]> likelihoods = new ArrayList<>();
  private final List<double[]> whole = new ArrayList<>();

  WordLikelihoods(List<Place> places, ConfusionTable table, LanguageModel model) {
    this.table = table;
    this.model = model;
    words = new int[places.size()];
    Map<Candidate[], Integer> numbers = new IdentityHashMap<>();
    for (int t = 0; t < words.length; t++) {
      Place place = places.get(t);
      words[t] = -1;
      if (place.token().type() == Token.Type.WORD && !place.isBoundary()) {
        Integer number = numbers.putIfAbsent(place.candidates(), likelihoods.size());
        if (number == null) {
          words[t] = likelihoods.size();
          double[] likelihood = likelihood(place.candidates());
          likelihoods.add(likelihood);
          whole.add(whole(likelihood, place.observed()));
        } else {
          words[t] = number;
        }
      }
    }
  }

  private double[] likelihood(Candidate[] candidates) {
    double[] likelihood = new double[table.kinds().size()];
    for (Candidate candidate : candidates) {
      float prior = model.logProbability(candidate.number()) + candidate.lexical();
      for (int kind = 0; kind < likelihood.length; kind++) {
        float sum = prior;
        for (int confusion : candidate.confusions()) {
          sum += table.logProbability(kind, confusion);
        }
        likelihood[kind] += StrictMath.exp(sum);
      }
    }
    return likelihood;
  }

  /**
   * With how likely each kind leaves the plain letters as they are, which confusions do not say.
   */
  private double[] whole(double[] likelihood, String observed) {
    double[] whole = likelihood.clone();
    for (int i = 0; i < observed.length(); i++) {
      char letter = Character.toLowerCase(observed.charAt(i));
      for (int kind = 0; kind < whole.length && letter >= 'a' && letter <= 'z'; kind++) {
        whole[kind] *= 1 - table.misread(kind, letter);
      }
    }
    return whole;
  }

  /** How many kinds of damage there are. */
  int kinds() {
    return table.kinds().size();
  }

  /** How many different words there are. */
  int count() {
    return likelihoods.size();
  }

  /** The number of the word at a place, or -1 where no word stands. */
  int word(int place) {
    return words[place];
  }

  /** P(word | kind of damage) by kind, as far as the confusions say. */
  double[] of(int word) {
    return likelihoods.get(word);
  }

  /** The same with how likely the letters that were read right were to be so, for comparisons. */
  double[] whole(int word) {
    return whole.get(word);
  }
}
