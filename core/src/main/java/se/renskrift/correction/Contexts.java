package se.renskrift.correction;

import java.util.List;
import se.renskrift.languagemodel.ContextModel;
import se.renskrift.text.Token;

/** Weighs candidates that are alike but for marks by the words around them. */
final class Contexts {
  /** How much of what the context model says comes on top of what the n-gram model said. */
  private static final float WEIGHT = 0.5f;

  private final ContextModel model;
  private final List<Place> places;

  Contexts(ContextModel model, List<Place> places) {
    this.model = model;
    this.places = places;
  }

  /**
   * Lowers the marginals of candidates that fit less well than another of their group, then lifts
   * all so that the best is 0.
   *
   * @param reading for each place, the candidate of the best reading so far
   */
  void weigh(float[][] marginals, int[] reading) {
    for (int t = 0; t < reading.length; t++) {
      if (places.get(t).isOpen()) {
        weigh(t, marginals[t], reading);
      }
    }
  }

  private void weigh(int t, float[] marginals, int[] reading) {
    int[] members = members(t);
    int chosen = members[reading[t]];
    if (chosen == ContextModel.NONE || !hasAnother(members, reading[t])) {
      return;
    }
    long[] features = features(t, reading);
    float[] scores = new float[members.length];
    float best = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < members.length; i++) {
      boolean alike = isAlike(members[i], chosen);
      scores[i] = alike ? model.score(members[i], features) : Float.NaN;
      best = alike ? Math.max(best, scores[i]) : best;
    }
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < members.length; i++) {
      marginals[i] += Float.isNaN(scores[i]) ? 0 : WEIGHT * (scores[i] - best);
      highest = Math.max(highest, marginals[i]);
    }
    for (int i = 0; i < members.length; i++) {
      marginals[i] -= highest;
    }
  }

  /** How much better the intended word fits than the observed, ln; 0 where they are not alike. */
  float gain(int t, int[] reading) {
    int[] members = members(t);
    int was = members[0];
    int becomes = members[reading[t]];
    if (!isAlike(was, becomes)) {
      return 0;
    }
    long[] features = features(t, reading);
    return model.score(becomes, features) - model.score(was, features);
  }

  private boolean hasAnother(int[] members, int chosen) {
    for (int i = 0; i < members.length; i++) {
      if (i != chosen && isAlike(members[i], members[chosen])) {
        return true;
      }
    }
    return false;
  }

  private boolean isAlike(int member, int other) {
    return member != ContextModel.NONE
        && other != ContextModel.NONE
        && model.group(member) == model.group(other);
  }

  private int[] members(int t) {
    KnownWord known = places.get(t).known();
    return known == null
        ? KnownWord.members(places.get(t).candidates(), model)
        : known.members(model);
  }

  private long[] features(int t, int[] reading) {
    String[] around = new String[2 * ContextModel.REACH];
    for (int k = 0; k < ContextModel.REACH; k++) {
      around[2 * k] = word(t - k - 1, reading);
      around[2 * k + 1] = word(t + k + 1, reading);
    }
    return ContextModel.features(around);
  }

  private String word(int t, int[] reading) {
    if (t < 0 || t >= reading.length || places.get(t).isBoundary()) {
      return ContextModel.BOUNDARY;
    }
    Candidate candidate = places.get(t).candidates()[reading[t]];
    boolean data = candidate.observed() && places.get(t).token().type() == Token.Type.DATA;
    return data ? ContextModel.DATA : candidate.word();
  }
}
