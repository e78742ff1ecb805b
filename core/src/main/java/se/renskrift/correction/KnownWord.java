package se.renskrift.correction;

import org.jspecify.annotations.Nullable;
import se.renskrift.languagemodel.ContextModel;
import se.renskrift.lexicon.CompoundLexicon;

/**
 * What is known of an observed word, wherever it stands; some of it only when it is asked for.
 * Always asked with the same models. Thread-safe.
 */
final class KnownWord {
  private static final int COMPOUND = 1;
  private static final int NO_COMPOUND = 2;

  private final Candidate[] candidates;
  private final WordLikelihood likelihood;

  /** 0 until it is asked for. Threads that ask at once answer alike. */
  private volatile int compound;

  private volatile int @Nullable [] members;

  KnownWord(Candidate[] candidates, WordLikelihood likelihood) {
    this.candidates = candidates;
    this.likelihood = likelihood;
  }

  /** The candidates, the observed word first; nobody changes the array. */
  Candidate[] candidates() {
    return candidates;
  }

  /** What each kind of damage makes of it. */
  WordLikelihood likelihood() {
    return likelihood;
  }

  /** Whether it is a compound of known parts as it stands. */
  boolean isCompound(CompoundLexicon lexicon) {
    int known = compound;
    if (known == 0) {
      boolean is = lexicon.compound(candidates[0].word()) > CompoundLexicon.NEVER;
      known = is ? COMPOUND : NO_COMPOUND;
      compound = known;
    }
    return known == COMPOUND;
  }

  /** The index of each candidate in the model; nobody changes the array. */
  int[] members(ContextModel model) {
    int[] known = members;
    if (known == null) {
      known = members(candidates, model);
      members = known;
    }
    return known;
  }

  /** The index of each of some candidates in the model, {@link ContextModel#NONE} for two words. */
  static int[] members(Candidate[] candidates, ContextModel model) {
    int[] members = new int[candidates.length];
    for (int i = 0; i < members.length; i++) {
      members[i] = candidates[i].isSplit() ? ContextModel.NONE : model.member(candidates[i].word());
    }
    return members;
  }
}
