package se.renskrift.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.renskrift.errormodel.Confusion;
import se.renskrift.errormodel.ErrorModel;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;

/**
 * What speaks for and against a change, as named figures: the evidence that is shown and weighed.
 */
final class Features {
  private final CompoundLexicon lexicon;
  private final LanguageModel model;
  private final ErrorModel errors;
  private final Map<String, Integer> times = new HashMap<>();
  private final double changed;
  private final double clean;

  /**
   * @param reading for each place, the candidate of the best reading
   */
  Features(
      CompoundLexicon lexicon,
      LanguageModel model,
      ErrorModel errors,
      List<Place> places,
      int[] reading) {
    this.lexicon = lexicon;
    this.model = model;
    this.errors = errors;
    int changes = 0;
    int words = 0;
    for (int t = 0; t < reading.length; t++) {
      Place place = places.get(t);
      if (!place.isBoundary()) {
        times.merge(place.observed(), 1, Integer::sum);
        changes += reading[t] > 0 ? 1 : 0;
        words++;
      }
    }
    changed = (changes + 0.5) / (words + 50);
    clean = errors.weight(errors.table().kinds().size() - 1);
  }

  /** The figures of changing the observed word of a place to the chosen candidate. */
  SortedMap<String, Double> of(Place place, int chosen, float[] marginals, String intended) {
    Candidate was = place.candidates()[0];
    Candidate becomes = place.candidates()[chosen];
    SortedMap<String, Double> figures = new TreeMap<>();
    double runnerUp = 30;
    for (int i = 1; i < marginals.length; i++) {
      if (i != chosen) {
        runnerUp = Math.min(runnerUp, marginals[chosen] - marginals[i]);
      }
    }
    figures.put("margin", (double) Math.min(30, marginals[chosen] - marginals[0]));
    figures.put("runner-up", runnerUp);
    boolean known = was.number() < model.words();
    figures.put("observed", (double) (model.logProbability(was.number()) + was.lexical()));
    figures.put("observed-listed", known ? 1.0 : 0);
    figures.put(
        "observed-compound",
        !known && lexicon.compound(was.word()) > CompoundLexicon.NEVER ? 1.0 : 0);
    figures.put("intended", (double) (model.logProbability(becomes.number()) + becomes.lexical()));
    figures.put("intended-listed", becomes.number() < model.words() ? 1.0 : 0);
    double channel = 0;
    double worst = 0;
    int changes = 0;
    int marks = 0;
    for (int confusion : becomes.confusions()) {
      double log = errors.logProbability(confusion);
      Confusion c = errors.confusions().get(confusion);
      if (!c.isIdentity()) {
        channel += log;
        worst = Math.min(worst, log);
        changes++;
        marks += c.intended().length() == 1 && c.intended().charAt(0) > 'z' ? 1 : 0;
      }
    }
    figures.put("channel", channel);
    figures.put("worst-confusion", worst);
    figures.put("changes", (double) changes);
    figures.put("only-marks", marks == changes ? 1.0 : 0);
    figures.put("split", becomes.isSplit() ? 1.0 : 0);
    figures.put("length", (double) intended.length());
    char first = place.observed().charAt(0);
    figures.put(
        "capital", Character.isUpperCase(first) && !place.token().sentenceStart() ? 1.0 : 0);
    figures.put("digit", place.observed().chars().anyMatch(Character::isDigit) ? 1.0 : 0);
    figures.put("document-changed", changed);
    figures.put("document-clean", clean);
    figures.put("times-observed", (double) times.getOrDefault(place.observed(), 0));
    figures.put("times-intended", (double) times.getOrDefault(intended, 0));
    return figures;
  }
}
