package se.renskrift.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.errormodel.ErrorModel;
import se.renskrift.languagemodel.ContextModel;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CaseProfile;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;
import se.renskrift.text.Stage;

/**
 * Proposes the words meant behind those that OCR damaged.
 *
 * <p>The candidates of all words are found, the document's damage is estimated, the best reading of
 * the whole text is decoded, the estimate is revised by it, and the text decoded once more. Each
 * change of the last reading is proposed with its confidence, the small ones too. Immutable and
 * thread-safe.
 */
public final class Corrector implements Stage {
  private static final int MOST_ALTERNATIVES = 3;

  private static final String RULE = "noisy-channel";

  /** The score that is {@link Proposal#harm}. */
  private static final String HARM = "harm";

  /** The share of a name's occurrences that are capitalised. */
  private static final float NAME = 0.97f;

  /** The figures shown as evidence. */
  private static final List<Figure> SHOWN =
      List.of(Figure.MARGIN, Figure.RUNNER_UP, Figure.CHANNEL, Figure.OBSERVED, Figure.INTENDED);

  /** ln P of reading a small letter as a capital of another shape, where it was never seen. */
  private static final float NEVER_RAISED = -10;

  private static final CaseProfile UNKNOWN_CASE = new CaseProfile(0.005f, 0);

  private final CompoundLexicon lexicon;
  private final ConfusionTable table;
  private final LanguageModel model;
  private final Calibration calibration;
  private final ContextModel contexts;
  private final SearchMemory memory;
  private final RunCounter runs;

  /** A corrector with these models; the language model's words are the lexicon's. */
  public Corrector(
      CompoundLexicon lexicon,
      ConfusionTable table,
      LanguageModel model,
      ContextModel contexts,
      Calibration calibration) {
    this.contexts = Objects.requireNonNull(contexts, "contexts");
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    this.table = Objects.requireNonNull(table, "table");
    this.model = Objects.requireNonNull(model, "model");
    this.calibration = Objects.requireNonNull(calibration, "calibration");
    this.memory = new SearchMemory(table);
    this.runs = new RunCounter(table.confusions());
  }

  /** This corrector with other words: a lexicon, and a language model that numbers its words. */
  public Corrector with(CompoundLexicon otherLexicon, LanguageModel otherModel) {
    return new Corrector(otherLexicon, table, otherModel, contexts, calibration);
  }

  @Override
  public List<Correction> propose(String text) {
    List<Correction> proposals = new ArrayList<>();
    examine(text, proposal -> proposals.add(proposal.correction()));
    return proposals;
  }

  /** Examines a text whose pages, if it has any, form feeds separate. */
  public DamageFinding examine(String text, Consumer<Proposal> examiner) {
    return examine(text, offset -> 1, examiner);
  }

  /**
   * Proposes changes, in order; returns what the damage was found to be.
   *
   * @param pageOf the page of an offset of the text; pages may be damaged in different ways
   */
  public DamageFinding examine(String text, IntUnaryOperator pageOf, Consumer<Proposal> examiner) {
    List<Place> places = Places.of(text, lexicon, table, model, memory.of(text));
    Lattice lattice = new Lattice(places, model, new CasePrior(lexicon, model)::of);
    Seam[] seams = Seam.of(text, places, pageOf);
    DocumentDamage estimated = DocumentDamage.estimate(places, seams, table, model);
    int[] firstReading = reading(lattice.marginals(estimated));
    DocumentDamage damage = estimated.revised(places, firstReading, runs);
    return propose(places, lattice.marginals(damage), damage, text.length(), examiner);
  }

  /** The stage for full stops read as commas, which wants words that are corrected already. */
  public Stage sentenceEnds() {
    return new SentenceEnds(lexicon, model);
  }

  /** What chooses between two readings of the same pages. */
  public ReadingChoice choice() {
    return new ReadingChoice(lexicon, model);
  }

  private static int[] reading(float[][] marginals) {
    int[] reading = new int[marginals.length];
    for (int t = 0; t < reading.length; t++) {
      for (int i = 1; i < marginals[t].length; i++) {
        reading[t] = marginals[t][i] > marginals[t][reading[t]] ? i : reading[t];
      }
    }
    return reading;
  }

  /** Proposes what the reading changes, and sums up the damage that it found. */
  private DamageFinding propose(
      List<Place> places,
      float[][] marginals,
      DocumentDamage damage,
      int length,
      Consumer<Proposal> examiner) {
    Contexts around = new Contexts(contexts, places);
    around.weigh(marginals, reading(marginals));
    int[] reading = reading(marginals);
    double[] confidence = new double[reading.length];
    @Nullable Features[] ofParts = new Features[damage.kinds()];
    Surroundings surroundings = new Surroundings(model, places, reading);
    for (int t = 0; t < reading.length; t++) {
      Place place = places.get(t);
      if (place.candidates()[reading[t]].observed()) {
        continue;
      }
      ErrorModel errors = damage.at(t);
      boolean name = isSurname(places, reading, t);
      String intended = intended(place, reading[t], errors, amongCapitals(places, t), name);
      if (intended.equals(place.observed())) {
        continue;
      }
      int part = damage.part(t);
      Features features = ofParts[part];
      if (features == null) {
        features = new Features(lexicon, model, damage, part, places, reading);
        ofParts[part] = features;
      }
      double[] figures = features.of(place, reading[t], marginals[t], intended);
      figures[Figure.CONTEXT.ordinal()] = around.gain(t, reading);
      surroundings.figures(t, figures);
      double harm = calibration.harm(figures);
      SortedMap<String, Double> scores = new TreeMap<>();
      scores.put(HARM, harm);
      for (Figure figure : SHOWN) {
        scores.put(figure.id(), figures[figure.ordinal()]);
      }
      Correction proposal =
          new Correction(
              new Span(place.token().start(), place.token().end()),
              intended,
              kind(place, place.candidates()[reading[t]]),
              calibration.confidence(figures),
              List.of(new Evidence(RULE, scores, alternatives(place, reading[t], errors))));
      confidence[t] = proposal.confidence();
      examiner.accept(new Proposal(proposal, harm, figures));
    }
    return new DamageProfiler(places, table, damage, reading, confidence).profile(length);
  }

  private static Kind kind(Place place, Candidate chosen) {
    return chosen.isSplit() ? Kind.SPLIT : place.isJoined() ? Kind.MERGE : Kind.SPELLING;
  }

  /** Whether a word beside the place is all capitals. */
  private static boolean amongCapitals(List<Place> places, int t) {
    return (t > 0 && isCapitals(places.get(t - 1).observed()))
        || (t + 1 < places.size() && isCapitals(places.get(t + 1).observed()));
  }

  private static boolean isCapitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals > 2;
  }

  /** Whether a word that is not listed follows one that is hardly ever written small: a name. */
  private boolean isSurname(List<Place> places, int[] reading, int t) {
    Place place = places.get(t);
    if (t == 0 || place.candidates()[reading[t]].number() < model.words()) {
      return false;
    }
    Place before = places.get(t - 1);
    int number = before.candidates()[reading[t - 1]].number();
    return before.token().end() + 1 == place.token().start()
        && Character.isUpperCase(before.observed().charAt(0))
        && number < model.words()
        && profile(number).capitalised() >= NAME;
  }

  private String intended(
      Place place, int choice, ErrorModel errors, boolean amongCapitals, boolean name) {
    Candidate chosen = place.candidates()[choice];
    if (chosen.observed()) {
      return place.observed();
    }
    if (chosen.word().equalsIgnoreCase(place.observed())) {
      return chosen.word();
    }
    if (chosen.isSplit()) {
      int space = chosen.word().indexOf(' ');
      String last = chosen.word().substring(space + 1);
      String observed = place.observed();
      int cut = Math.max(1, observed.length() - last.length());
      String end = observed.substring(Math.min(cut, observed.length() - 1));
      return cased(
              observed,
              chosen.word().substring(0, space),
              chosen.first(),
              place,
              errors,
              amongCapitals,
              name)
          + " "
          + (end.equalsIgnoreCase(last)
              ? end
              : CaseRestorer.restore(
                  end, last, profile(chosen.number()), NEVER_RAISED, false, amongCapitals));
    }
    return cased(
        place.observed(), chosen.word(), chosen.number(), place, errors, amongCapitals, name);
  }

  private String cased(
      String observed,
      String word,
      int number,
      Place place,
      ErrorModel errors,
      boolean amongCapitals,
      boolean name) {
    String written = lexicon.written(word);
    if (written != null && observed.chars().anyMatch(Character::isUpperCase)) {
      return isAllCapitals(observed) ? written.toUpperCase(Locale.ROOT) : written;
    }
    return CaseRestorer.restore(
        observed,
        word,
        profile(number),
        raised(observed, word, errors),
        place.token().sentenceStart() || name,
        amongCapitals);
  }

  /** ln P of reading a word's first letter as the capital observed; of no account without one. */
  private float raised(String observed, String word, ErrorModel errors) {
    boolean capital =
        Character.isUpperCase(observed.charAt(0))
            || (observed.length() > 1 && Character.isUpperCase(observed.charAt(1)));
    int raised = capital ? table.indexOf(observed.substring(0, 1), word.substring(0, 1)) : -1;
    return raised < 0 ? NEVER_RAISED : errors.logProbability(raised);
  }

  private static boolean isAllCapitals(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1
        && word.chars().noneMatch(Character::isLowerCase);
  }

  private CaseProfile profile(int number) {
    return number < model.words() ? lexicon.caseProfile(number) : UNKNOWN_CASE;
  }

  private List<String> alternatives(Place place, int choice, ErrorModel errors) {
    List<String> alternatives = new ArrayList<>();
    for (int i = 1; i < place.candidates().length; i++) {
      if (i != choice && alternatives.size() < MOST_ALTERNATIVES) {
        alternatives.add(intended(place, i, errors, false, false));
      }
    }
    return alternatives;
  }
}
