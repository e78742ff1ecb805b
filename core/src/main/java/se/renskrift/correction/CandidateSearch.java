package se.renskrift.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.renskrift.correction.LexiconWalk.Find;
import se.renskrift.correction.LexiconWalk.Limits;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.lexicon.WordAutomaton;

/**
 * Finds the words that may be meant by an observed one: those that a {@link LexiconWalk} comes to.
 *
 * <p>Walks go farther and farther, for words that are not listed or rare, until something good is
 * found. Holds scratch space: one object a thread.
 */
final class CandidateSearch {
  /** The most candidates kept for a word, besides the observed one. */
  static final int MOST = 8;

  /** The least ln probability of all a word's confusions, search by search. */
  static final float LEAST_NEAR = -5;

  static final float LEAST_FARTHER = -8;
  static final float LEAST_FAR = -17;

  /** For changes never seen. */
  static final float LEAST_ANY = -14;

  /** How much less is asked for each letter of the word, but in the last search. */
  static final float A_LETTER = -0.35f;

  /** Steps after which each search ends with what it has found. */
  static final int MOST_STEPS_NEAR = 3_000;

  static final int MOST_STEPS_FARTHER = 6_000;
  static final int MOST_STEPS_FAR = 12_000;

  /** Words up to this length have many likely neighbours. */
  private static final int SHORT = 7;

  /** Letters that may have been lost, but in the first search. */
  static final int MOST_LOSSES = 1;

  /** Words up to this length may lack a letter though they look good. */
  private static final int SHORT_OF_LETTERS = 5;

  /** Words up to this length are often what is left of others, with another ln P to be rare. */
  private static final int TINY = 3;

  private static final float RARE_TINY = -9;
  private static final float RARE_LETTER = -7;

  /** Shorter words have too many neighbours for changes never seen. */
  private static final int SHORTEST_ANY = 5;

  /** How much likelier one word must be than the two that were read. */
  private static final float JOINED_MARGIN = 4;

  private static final int[] NONE = {};
  private static final Candidate[] NOTHING = {};
  private static final Candidate NO_WORD = new Candidate("", 0, 0, NONE, true);

  private static final Comparator<Find> LIKELIEST_FIRST =
      (a, b) -> {
        int order = Float.compare(b.score(), a.score());
        return order != 0 ? order : a.candidate().word().compareTo(b.candidate().word());
      };

  private final CompoundLexicon lexicon;
  private final ConfusionIndex index;
  private final LanguageModel model;
  private final LexiconWalk walk;
  private final OldSpelling oldSpelling;

  CandidateSearch(CompoundLexicon lexicon, ConfusionIndex index, LanguageModel model) {
    this.lexicon = lexicon;
    this.index = index;
    this.model = model;
    this.oldSpelling = new OldSpelling(lexicon, model);
    this.walk = new LexiconWalk(lexicon, index, model);
  }

  /** The candidates for a word, the observed one first, then the likeliest. */
  Candidate[] search(String observed) {
    Candidate asIs = asIs(observed);
    if (observed.length() > CompoundLexicon.LONGEST || lexicon.vouchesFor(observed)) {
      return new Candidate[] {asIs};
    }
    char[] letters = letters(observed);
    boolean listed = asIs.number() != model.unknown();
    if (!listed && oldSpelling.has(asIs.word())) {
      return new Candidate[] {asIs};
    }
    float score = listed ? model.logProbability(asIs.number()) : Float.NEGATIVE_INFINITY;
    for (int confusion : asIs.confusions()) {
      score += index.cost[confusion];
    }
    boolean tiny = letters.length <= TINY;
    float rarity = letters.length == 1 ? RARE_LETTER : tiny ? RARE_TINY : LexiconWalk.RARE;
    boolean rare = !listed || model.logProbability(asIs.number()) < rarity;
    char capital = observed.charAt(0) == letters[0] ? 0 : observed.charAt(0);
    float more = A_LETTER * letters.length;
    walk.begin(letters, capital, asIs, score);
    walk.walk(new Limits(LEAST_NEAR + more, 0, 0, 0, MOST_STEPS_NEAR));
    if (observed.length() == 1) {
      lone(letters[0]);
    }
    if (rare) {
      boolean bad = walk.best() < LexiconWalk.GOOD;
      boolean farther = bad || letters.length <= SHORT;
      walk.walk(
          new Limits(
              (farther ? LEAST_FARTHER : LEAST_NEAR) + more,
              bad || letters.length <= SHORT_OF_LETTERS ? MOST_LOSSES : 0,
              1,
              0,
              farther ? MOST_STEPS_FARTHER : MOST_STEPS_NEAR));
    }
    if (!listed && walk.best() < LexiconWalk.GOOD && letters.length >= SHORTEST_ANY) {
      walk.walk(new Limits(LEAST_ANY + more, 0, 0, 1, MOST_STEPS_FAR));
    }
    if (rare && walk.isVain()) {
      walk.walk(new Limits(LEAST_FAR, MOST_LOSSES, 0, 0, MOST_STEPS_FAR));
    }
    return likeliestFirst(asIs);
  }

  /** The observed word, and then of what was found that which context may make likelier. */
  private Candidate[] likeliestFirst(Candidate asIs) {
    List<Find> list = new ArrayList<>(walk.finds().size());
    for (Find find : walk.finds()) {
      if (find.score() >= walk.best() - LexiconWalk.WINDOW
          && !find.candidate().word().equals(asIs.word())) {
        list.add(find);
      }
    }
    list.sort(LIKELIEST_FIRST);
    Candidate[] candidates = new Candidate[Math.min(MOST, list.size()) + 1];
    candidates[0] = asIs;
    for (int i = 1; i < candidates.length; i++) {
      candidates[i] = list.get(i - 1).candidate();
    }
    return candidates;
  }

  /**
   * The candidates for a capital that is a word where no sentence begins, with the small letter if
   * that is ever read so.
   */
  Candidate[] searchCapital(String observed) {
    Candidate[] found = search(observed);
    String small = observed.toLowerCase(Locale.ROOT);
    int number = lexicon.vouchesFor(observed) ? WordAutomaton.NONE : lexicon.number(small);
    for (int confusion : index.lone(observed.charAt(0))) {
      if (number >= 0 && index.intended[confusion].trim().equals(small)) {
        float seldom = (float) StrictMath.log(lexicon.caseProfile(number).capitalised());
        found[0] = new Candidate(small, number, seldom, found[0].confusions(), true);
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = new Candidate(small, number, 0, new int[] {confusion}, false);
      }
    }
    return found;
  }

  /**
   * The candidates for two observed words, the space between them perhaps added: the two as they
   * stand first. Empty where no word read as two is much likelier than two words.
   */
  Candidate[] searchJoined(Candidate[] left, Candidate[] right) {
    int space = index.addedSpace();
    String joined = left[0].word() + right[0].word();
    if (space < 0 || joined.length() > CompoundLexicon.LONGEST) {
      return NOTHING;
    }
    float enough = best(left) + best(right) - index.cost[space] + JOINED_MARGIN;
    float score = enough + LexiconWalk.WINDOW;
    if (LexiconWalk.likeliest(joined.length()) < score - LexiconWalk.WINDOW) {
      return NOTHING;
    }
    walk.begin(joined.toCharArray(), '\0', NO_WORD, score);
    walk.walk(new Limits(LEAST_NEAR + A_LETTER * joined.length(), 0, 0, 0, MOST_STEPS_NEAR));
    if (walk.finds().isEmpty()) {
      return NOTHING;
    }
    List<Find> list = new ArrayList<>(walk.finds());
    list.removeIf(find -> find.score() < enough);
    list.sort(LIKELIEST_FIRST);
    if (list.isEmpty()) {
      return NOTHING;
    }
    Candidate[] candidates = new Candidate[Math.min(MOST, list.size()) + 1];
    candidates[0] =
        new Candidate(
            left[0].word() + " " + right[0].word(),
            left[0].number(),
            right[0].number(),
            left[0].lexical() + right[0].lexical(),
            joined(left[0].confusions(), right[0].confusions()),
            true);
    for (int i = 1; i < candidates.length; i++) {
      Candidate whole = list.get(i - 1).candidate();
      int[] path = joined(whole.confusions(), new int[] {space});
      candidates[i] = new Candidate(whole.word(), whole.number(), whole.lexical(), path, false);
    }
    return candidates;
  }

  private static int[] joined(int[] first, int[] last) {
    int[] all = Arrays.copyOf(first, first.length + last.length);
    System.arraycopy(last, 0, all, first.length, last.length);
    return all;
  }

  /** The score of the likeliest of the candidates. */
  private float best(Candidate[] candidates) {
    float likely = Float.NEGATIVE_INFINITY;
    for (Candidate candidate : candidates) {
      float sum = candidate.lexical() + model.logProbability(candidate.number());
      sum += candidate.isSplit() ? model.logProbability(candidate.first()) : 0;
      for (int confusion : candidate.confusions()) {
        sum += index.cost[confusion];
      }
      likely = Math.max(likely, sum);
    }
    return likely;
  }

  /** Adds the letters that are words and may be read as the character. */
  private void lone(char observed) {
    for (int confusion : index.lone(observed)) {
      String letter = index.intended[confusion].trim();
      int number = lexicon.number(letter);
      if (number >= 0) {
        float score = index.cost[confusion] + model.logProbability(number);
        walk.add(new Candidate(letter, number, 0, new int[] {confusion}, false), score);
      }
    }
  }

  /** The observed letters; capitals that a sentence's start or a heading gives are made small. */
  private static char[] letters(String observed) {
    char[] letters = observed.toCharArray();
    boolean small = false;
    int capitals = 0;
    for (char c : letters) {
      small |= Character.isLowerCase(c);
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    int until = small || capitals < 2 ? Math.min(1, letters.length) : letters.length;
    for (int i = 0; i < until; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return letters;
  }

  private Candidate asIs(String observed) {
    String lower = observed.toLowerCase(Locale.ROOT);
    int[] path = identities(lower);
    int number = lexicon.number(lower);
    boolean listed =
        number >= 0 && (!isMixed(observed) || lexicon.caseProfile(number).capitals() > 0.5);
    return listed
        ? new Candidate(lower, number, 0, path, true)
        : new Candidate(lower, model.unknown(), lexicon.spelling(lower), path, true);
  }

  /** The confusions that say that the word was read right. */
  private int[] identities(String lower) {
    int count = 0;
    for (int i = 0; i < lower.length(); i++) {
      count += index.identity(lower.charAt(i)) >= 0 ? 1 : 0;
    }
    if (count == 0) {
      return NONE;
    }
    int[] identities = new int[count];
    for (int i = lower.length() - 1; count > 0; i--) {
      int identity = index.identity(lower.charAt(i));
      if (identity >= 0) {
        identities[--count] = identity;
      }
    }
    return identities;
  }

  /** Whether a capital follows a small letter, as in no word but a made-up name. */
  private static boolean isMixed(String observed) {
    for (int i = 1; i < observed.length(); i++) {
      if (Character.isUpperCase(observed.charAt(i))
          && Character.isLowerCase(observed.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
