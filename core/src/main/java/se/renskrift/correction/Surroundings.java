package se.renskrift.correction;

import java.util.List;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.text.Token;

/** What stands around a place of a text in its best reading. */
final class Surroundings {
  private static final int NEAR = 3;

  private static final int FAR = 15;

  private final LanguageModel model;
  private final List<Place> places;
  private final int[] reading;

  /** By place, how many places before it are changed. */
  private final int[] changedBefore;

  Surroundings(LanguageModel model, List<Place> places, int[] reading) {
    this.model = model;
    this.places = places;
    this.reading = reading;
    changedBefore = new int[reading.length + 1];
    for (int t = 0; t < reading.length; t++) {
      changedBefore[t + 1] = changedBefore[t] + (reading[t] > 0 ? 1 : 0);
    }
  }

  /** Writes the figures of a place that are about the words around it. */
  void figures(int t, double[] figures) {
    Candidate was = places.get(t).candidates()[0];
    Candidate becomes = places.get(t).candidates()[reading[t]];
    int last = last(t - 1);
    int beforeLast = beforeLast(t);
    figures[Figure.LEFT.ordinal()] =
        probability(beforeLast, last, becomes) - probability(beforeLast, last, was);
    figures[Figure.RIGHT.ordinal()] = after(last, becomes, t) - after(last, was, t);
    int strange = 0;
    for (int near = Math.max(0, t - NEAR); near <= t + NEAR && near < reading.length; near++) {
      strange += near != t && isStrange(near) ? 1 : 0;
    }
    figures[Figure.STRANGE_AROUND.ordinal()] = strange;
    int from = Math.max(0, t - FAR);
    int to = Math.min(reading.length, t + FAR + 1);
    int changed = changedBefore[to] - changedBefore[from] - 1;
    figures[Figure.CHANGED_AROUND.ordinal()] = (double) changed / (to - from);
  }

  private boolean isStrange(int t) {
    Place place = places.get(t);
    return place.token().type() == Token.Type.WORD && chosen(t).number() >= model.unknown();
  }

  private Candidate chosen(int t) {
    return places.get(t).candidates()[reading[t]];
  }

  private int last(int t) {
    return t < 0 ? model.boundary() : chosen(t).number();
  }

  private int beforeLast(int t) {
    if (t < 1) {
      return model.boundary();
    }
    Candidate previous = chosen(t - 1);
    return previous.isSplit() ? previous.first() : last(t - 2);
  }

  private double probability(int beforeLast, int last, Candidate here) {
    return here.isSplit()
        ? model.logProbability(beforeLast, last, here.first())
            + model.logProbability(last, here.first(), here.number())
        : model.logProbability(beforeLast, last, here.number());
  }

  /** ln P of the two words after a place, if this is what stands there. */
  private double after(int last, Candidate here, int t) {
    int before = here.isSplit() ? here.first() : last;
    if (t + 1 >= reading.length) {
      return model.logProbability(before, here.number(), model.boundary());
    }
    Candidate next = chosen(t + 1);
    double sum = probability(before, here.number(), next);
    if (t + 2 < reading.length && !next.isSplit()) {
      sum += probability(here.number(), next.number(), chosen(t + 2));
    }
    return sum;
  }
}
