package se.renskrift.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.renskrift.errormodel.Confusion;
import se.renskrift.errormodel.ErrorModel;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;

/** Works out the figures of the changes of those parts of a document that were damaged alike. */
final class Features {
  private static final float MOST_MARGIN = 30;

  private static final int MOST_CHANGES = 10;

  private static final int SHORTEST_PART = 5;

  /** ln P of a word that counts as a part. */
  private static final float LEAST_PART = -15;

  private final CompoundLexicon lexicon;
  private final LanguageModel model;
  private final ErrorModel errors;
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, Integer> timesRead = new HashMap<>();
  private final Legibility legibility = new Legibility();
  private final double changed;
  private final int changedPlaces;
  private final double clean;

  /**
   * @param part the kind of part
   * @param reading for each place of the document, the candidate of the best reading
   */
  Features(
      CompoundLexicon lexicon,
      LanguageModel model,
      DocumentDamage damage,
      int part,
      List<Place> places,
      int[] reading) {
    this.lexicon = lexicon;
    this.model = model;
    this.errors = damage.of(part);
    int changes = 0;
    int words = 0;
    for (int t = 0; t < reading.length; t++) {
      Place place = places.get(t);
      if (!place.isBoundary() && damage.part(t) == part) {
        times.merge(place.observed(), 1, Integer::sum);
        legibility.add(
            place.candidates()[0].word().toLowerCase(Locale.ROOT),
            place.candidates()[reading[t]].word());
        changes += reading[t] > 0 ? 1 : 0;
        // Of what stays only a lone letter may be meant elsewhere by another.
        if (reading[t] > 0 || place.observed().length() == 1) {
          timesRead.merge(key(place, reading[t]), 1, Integer::sum);
        }
        words++;
      }
    }
    changedPlaces = changes;
    changed = (changes + 0.5) / (words + 50);
    clean = errors.weight(errors.table().kinds().size() - 1);
  }

  private static String key(Place place, int choice) {
    return place.observed() + '\n' + place.candidates()[choice].word();
  }

  /** The figures of changing the observed word of a place to the chosen candidate. */
  double[] of(Place place, int chosen, float[] marginals, String intended) {
    Candidate was = place.candidates()[0];
    Candidate becomes = place.candidates()[chosen];
    double[] figures = new double[Figure.COUNT];
    float runnerUp = MOST_MARGIN;
    for (int i = 1; i < marginals.length; i++) {
      runnerUp = i == chosen ? runnerUp : Math.min(runnerUp, marginals[chosen] - marginals[i]);
    }
    set(figures, Figure.MARGIN, Math.min(MOST_MARGIN, marginals[chosen] - marginals[0]));
    set(figures, Figure.RUNNER_UP, runnerUp);
    boolean listed = was.number() < model.words();
    set(figures, Figure.OBSERVED, model.logProbability(was.number()) + was.lexical());
    set(figures, Figure.OBSERVED_LISTED, listed);
    set(figures, Figure.OBSERVED_COMPOUND, !listed && isCompound(place));
    set(figures, Figure.PART_INTACT, !listed && isPartIntact(was.word(), becomes.word()));
    set(figures, Figure.INTENDED, model.logProbability(becomes.number()) + becomes.lexical());
    set(figures, Figure.INTENDED_LISTED, becomes.number() < model.words());
    confusions(becomes, figures);
    set(figures, Figure.SPLIT, becomes.isSplit());
    set(figures, Figure.MERGE, place.isJoined());
    set(figures, Figure.LENGTH, intended.length());
    boolean capital = Character.isUpperCase(place.observed().charAt(0));
    set(figures, Figure.CAPITAL, capital && !place.token().sentenceStart());
    set(figures, Figure.DIGIT, hasDigit(place.observed()));
    set(figures, Figure.SENTENCE_START, place.token().sentenceStart());
    set(
        figures,
        Figure.LEGIBLE,
        legibility.ofLettersBroughtBack(was.word().toLowerCase(Locale.ROOT), becomes.word()));
    set(figures, Figure.DOCUMENT_CHANGED, changed);
    set(figures, Figure.DOCUMENT_CLEAN, clean);
    int same = timesRead.getOrDefault(key(place, chosen), 1);
    set(figures, Figure.OTHER_CHANGES, Math.min(MOST_CHANGES, changedPlaces - same));
    double others = times.getOrDefault(place.observed(), 1) - 1;
    double alike = timesRead.getOrDefault(key(place, chosen), 1) - 1;
    set(figures, Figure.AGREEMENT, (alike + 0.5) / (others + 1));
    set(figures, Figure.TIMES_OBSERVED, times.getOrDefault(place.observed(), 0));
    set(figures, Figure.TIMES_INTENDED, times.getOrDefault(intended, 0));
    return figures;
  }

  private boolean isCompound(Place place) {
    KnownWord known = place.known();
    return known == null
        ? lexicon.compound(place.candidates()[0].word()) > CompoundLexicon.NEVER
        : known.isCompound(lexicon);
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void confusions(Candidate becomes, double[] figures) {
    double channel = 0;
    double worst = 0;
    int changes = 0;
    int marks = 0;
    int any = 0;
    for (int index : becomes.confusions()) {
      Confusion confusion = errors.confusions().get(index);
      if (!confusion.isIdentity()) {
        double log = errors.logProbability(index);
        channel += log;
        worst = Math.min(worst, log);
        changes++;
        any += confusion.isAny() ? 1 : 0;
        String intended = confusion.intended();
        marks += intended.length() == 1 && intended.charAt(0) > 'z' ? 1 : 0;
      }
    }
    set(figures, Figure.CHANNEL, channel);
    set(figures, Figure.WORST_CONFUSION, worst);
    set(figures, Figure.CHANGES, changes);
    set(figures, Figure.ANY, any);
    set(figures, Figure.ONLY_MARKS, marks == changes);
  }

  /** Whether the changed stretch lies in a listed word at either end of the observed one. */
  private boolean isPartIntact(String observed, String intended) {
    int shorter = Math.min(observed.length(), intended.length());
    int same = 0;
    while (same < shorter && observed.charAt(same) == intended.charAt(same)) {
      same++;
    }
    int sameEnd = 0;
    while (sameEnd < shorter - same
        && observed.charAt(observed.length() - 1 - sameEnd)
            == intended.charAt(intended.length() - 1 - sameEnd)) {
      sameEnd++;
    }
    for (int cut = 1; cut + SHORTEST_PART <= observed.length(); cut++) {
      if (cut <= same && isPart(observed, cut, observed.length())) {
        return true;
      }
    }
    for (int cut = SHORTEST_PART; cut < observed.length(); cut++) {
      if (cut >= observed.length() - sameEnd && isPart(observed, 0, cut)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(String word, int start, int end) {
    int number = lexicon.number(word, start, end);
    return number >= 0 && model.logProbability(number) > LEAST_PART;
  }

  private static void set(double[] figures, Figure figure, double value) {
    figures[figure.ordinal()] = value;
  }

  private static void set(double[] figures, Figure figure, boolean value) {
    figures[figure.ordinal()] = value ? 1 : 0;
  }
}
