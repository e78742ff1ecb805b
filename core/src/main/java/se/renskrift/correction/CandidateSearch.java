package se.renskrift.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.lexicon.WordAutomaton;

/**
 * Finds the words that may be meant by an observed one, by walking the lexicon's automata with the
 * error model.
 *
 * <p>One walk follows listed words; another follows modifiers and, after each, begins a listed head
 * or another modifier. Every step either takes the observed letter or a confusion. Searches go
 * farther and farther, for words that are not listed or rare, until something good is found. Holds
 * scratch space: one object a thread.
 *
 * <p>Long, because one walk has one state: cut in two, its parts would hand a dozen values back and
 * forth at every letter.
 */
final class CandidateSearch {
  /** The most candidates kept for a word, besides the observed one. */
  static final int MOST = 8;

  /** The least ln probability of all a word's confusions, search by search. */
  static final float LEAST_NEAR = -5;

  static final float LEAST_FARTHER = -8;
  static final float LEAST_FAR = -17;

  /** How much less is asked for each letter of the word, but in the last search. */
  static final float A_LETTER = -0.35f;

  /** Steps after which each search ends with what it has found. */
  static final int MOST_STEPS_NEAR = 3_000;

  static final int MOST_STEPS_FARTHER = 6_000;
  static final int MOST_STEPS_FAR = 12_000;

  /** The score from which a candidate for a longer word needs no farther search. */
  static final float GOOD = -22;

  /** Words up to this length have many likely neighbours. */
  private static final int SHORT = 7;

  /** Letters that may have been lost, but in the first search. */
  static final int MOST_LOSSES = 1;

  /** How much less likely than the best a candidate may be before the context is looked at. */
  static final float WINDOW = 9;

  /** ln P of the likeliest word by its length; the last for all longer ones. */
  private static final float[] LIKELIEST = {-3.2f, -3.2f, -3.2f, -3.2f, -4.4f, -4.8f, -5.5f, -6f};

  /** A capital inside a word that has small letters, where nothing was learnt of it. */
  private static final float INNER_CAPITAL = -6;

  /** A word less likely than this, as ln, may be another that was damaged. */
  private static final float RARE = -13;

  /** ln P(no space is read where one was). */
  private static final float LOST_SPACE = -8;

  private static final int[] NONE = {};
  private static final int MOST_PARTS = 3;
  private static final int SHORTEST_COMPOUND = 6;

  private final CompoundLexicon lexicon;
  private final WordAutomaton words;
  private final WordAutomaton modifiers;
  private final ConfusionIndex index;
  private final LanguageModel model;

  private final Map<String, Found> found = new HashMap<>();
  private float best;
  private float least;
  private float likeliest;
  private int lossesLeft;
  private int stepsLeft;

  // The walk's state; every step restores what it changes.
  private char[] letters = {};

  /** The first letter as it stands, if it is a capital that was made small, or 0. */
  private char capital;

  private final StringBuilder word = new StringBuilder();
  private final int[] confusions = new int[4 * CompoundLexicon.LONGEST];
  private int used;
  private boolean inModifier;
  private int parts;
  private float channel;
  private float lexical;

  private record Found(Candidate candidate, float score) {}

  CandidateSearch(CompoundLexicon lexicon, ConfusionIndex index, LanguageModel model) {
    this.lexicon = lexicon;
    this.words = lexicon.words();
    this.modifiers = lexicon.modifiers();
    this.index = index;
    this.model = model;
  }

  /** The candidates for a word, the observed one first, then the likeliest. */
  Candidate[] search(String observed) {
    found.clear();
    letters = letters(observed);
    Candidate asIs = asIs(observed);
    boolean listed = asIs.number() != model.unknown();
    likeliest = LIKELIEST[Math.max(0, Math.min(LIKELIEST.length, letters.length) - 1)];
    best = listed ? model.logProbability(asIs.number()) : Float.NEGATIVE_INFINITY;
    for (int confusion : asIs.confusions()) {
      best += index.cost[confusion];
    }
    boolean rare = !listed || model.logProbability(asIs.number()) < RARE;
    capital = observed.charAt(0) == letters[0] ? 0 : observed.charAt(0);
    float more = A_LETTER * letters.length;
    walkAll(LEAST_NEAR + more, 0, MOST_STEPS_NEAR);
    if (observed.length() == 1) {
      lone(letters[0]);
    }
    if (rare && (best < GOOD || letters.length <= SHORT)) {
      walkAll(LEAST_FARTHER + more, best < GOOD ? MOST_LOSSES : 0, MOST_STEPS_FARTHER);
    }
    if (rare && found.isEmpty()) {
      walkAll(LEAST_FAR, MOST_LOSSES, MOST_STEPS_FAR);
    }
    if (rare) {
      split(observed);
    }
    found.remove(asIs.word());
    List<Found> list = new ArrayList<>(found.values());
    list.removeIf(f -> f.score < best - WINDOW);
    list.sort(
        (a, b) -> {
          int order = Float.compare(b.score, a.score);
          return order != 0 ? order : a.candidate.word().compareTo(b.candidate.word());
        });
    Candidate[] candidates = new Candidate[Math.min(MOST, list.size()) + 1];
    candidates[0] = asIs;
    for (int i = 1; i < candidates.length; i++) {
      candidates[i] = list.get(i - 1).candidate;
    }
    return candidates;
  }

  /** Adds the letters that are words and may be read as the character. */
  private void lone(char observed) {
    for (int confusion : index.lone(observed)) {
      String letter = index.intended[confusion].trim();
      int number = words.number(letter);
      if (number >= 0) {
        float score = index.cost[confusion] + model.logProbability(number);
        found.put(
            letter,
            new Found(new Candidate(letter, number, 0, new int[] {confusion}, false), score));
        best = Math.max(best, score);
      }
    }
  }

  /** Adds the ways to read the observed word as two listed ones with the space between lost. */
  private void split(String observed) {
    String lower = observed.toLowerCase(Locale.ROOT);
    for (int cut = 1; cut < lower.length(); cut++) {
      int first = words.number(lower.substring(0, cut));
      int last = first < 0 ? first : words.number(lower.substring(cut));
      if (last >= 0 && Character.isLetter(observed.charAt(cut))) {
        float parts = model.logProbability(first) + model.logProbability(last);
        float score = LOST_SPACE + parts;
        boolean likely = model.logProbability(first) > RARE && model.logProbability(last) > RARE;
        if (likely && score >= best - WINDOW) {
          String text = observed.substring(0, cut) + " " + observed.substring(cut);
          found.put(
              text, new Found(new Candidate(text, first, last, LOST_SPACE, NONE, false), score));
        }
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
    int count = 0;
    for (int i = 0; i < lower.length(); i++) {
      int identity = index.identity(lower.charAt(i));
      if (identity >= 0) {
        confusions[count++] = identity;
      }
    }
    int[] path = Arrays.copyOf(confusions, count);
    int number = words.number(lower);
    boolean listed =
        number >= 0 && (!isMixed(observed) || lexicon.caseProfile(number).capitals() > 0.5);
    return listed
        ? new Candidate(lower, number, 0, path, true)
        : new Candidate(lower, model.unknown(), lexicon.spelling(lower), path, true);
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

  private void walkAll(float leastChannel, int losses, int steps) {
    least = leastChannel;
    lossesLeft = losses;
    stepsLeft = steps;
    begin(0, words, false);
    // Where a listed word is likely, no compound is likelier.
    if (letters.length >= SHORTEST_COMPOUND && best < GOOD) {
      begin(0, modifiers, true);
    }
  }

  private void begin(int at, WordAutomaton automaton, boolean modifier) {
    inModifier = modifier;
    walk(at, automaton.root(), 0, false);
  }

  /** Whether the likeliest word could still come within the window of the best found so far. */
  private boolean isHopeful(float channelSoFar, float lexicalSoFar) {
    return channelSoFar >= least && channelSoFar + lexicalSoFar + likeliest >= best - WINDOW;
  }

  /**
   * Goes on from a node of the automaton.
   *
   * @param at the next observed letter
   * @param number how many words of the automaton come before those that begin as the walk did
   * @param ends whether a word ends here
   */
  private void walk(int at, int node, int number, boolean ends) {
    if (--stepsLeft < 0) {
      return;
    }
    if (ends) {
      if (inModifier) {
        endModifier(at, number);
      } else if (at == letters.length) {
        emit(number);
      }
    }
    if (at < letters.length) {
      takeLetter(at, node, number, ends);
      takeConfusions(index.startingWith(letters[at]), at, node, number, ends);
      if (at == 0 && capital != 0) {
        takeConfusions(index.startingWith(capital), at, node, number, ends);
      }
    }
    if (lossesLeft > 0) {
      lossesLeft--;
      takeConfusions(index.losses(), at, node, number, ends);
      lossesLeft++;
    }
  }

  /** Takes those of the confusions, likeliest first, that fit and are worth it. */
  private void takeConfusions(int[] likeliestFirst, int at, int node, int number, boolean ends) {
    for (int confusion : likeliestFirst) {
      if (!isHopeful(channel + index.cost[confusion], lexical)) {
        break;
      }
      if (matches(index.observed[confusion], at)) {
        takeConfusion(confusion, at, node, number, ends);
      }
    }
  }

  private void takeLetter(int at, int node, int number, boolean ends) {
    WordAutomaton automaton = inModifier ? modifiers : words;
    char c = letters[at];
    char small = c < 'a' || c > 'z' ? Character.toLowerCase(c) : c;
    int arc = automaton.arc(node, small);
    if (arc == WordAutomaton.NONE) {
      return;
    }
    int identity = index.identity(small);
    float before = channel;
    channel += (identity >= 0 ? index.cost[identity] : 0) + (c == small ? 0 : INNER_CAPITAL);
    if (isHopeful(channel, lexical)) {
      if (identity >= 0) {
        confusions[used++] = identity;
      }
      word.append(small);
      int sum = number + (ends ? 1 : 0) + automaton.before(arc);
      walk(at + 1, automaton.target(arc), sum, automaton.isFinal(arc));
      word.setLength(word.length() - 1);
      used -= identity >= 0 ? 1 : 0;
    }
    channel = before;
  }

  private boolean matches(String observed, int at) {
    if (at + observed.length() > letters.length) {
      return false;
    }
    for (int i = 1; i < observed.length(); i++) {
      if (letters[at + i] != observed.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void takeConfusion(int confusion, int at, int node, int number, boolean ends) {
    WordAutomaton automaton = inModifier ? modifiers : words;
    String intended = index.intended[confusion];
    int to = node;
    int sum = number;
    // Where nothing was meant, the walk stays where it is.
    boolean endsThere = ends;
    for (int i = 0; i < intended.length(); i++) {
      int arc = automaton.arc(to, intended.charAt(i));
      if (arc == WordAutomaton.NONE) {
        return;
      }
      sum += (endsThere ? 1 : 0) + automaton.before(arc);
      endsThere = automaton.isFinal(arc);
      to = automaton.target(arc);
    }
    float before = channel;
    channel += index.cost[confusion];
    confusions[used++] = confusion;
    word.append(intended);
    walk(at + index.observed[confusion].length(), to, sum, endsThere);
    word.setLength(word.length() - intended.length());
    used--;
    channel = before;
  }

  private void endModifier(int at, int number) {
    float before = lexical;
    lexical += lexicon.modifierLogProbability(number);
    if (at < letters.length - 1 && parts < MOST_PARTS && isHopeful(channel, lexical)) {
      parts++;
      begin(at, words, false);
      if (parts < MOST_PARTS) {
        begin(at, modifiers, true);
      }
      parts--;
      inModifier = true;
    }
    lexical = before;
  }

  private void emit(int number) {
    boolean listed = parts == 0;
    int known = listed ? number : model.unknown();
    float spelt =
        listed ? 0 : lexical + lexicon.headLogProbability(number) + CompoundLexicon.COMPOUND_SHARE;
    float score = channel + spelt + model.logProbability(known);
    if (score == Float.NEGATIVE_INFINITY || score < best - WINDOW) {
      return;
    }
    String text = word.toString();
    Found before = found.get(text);
    if ((before != null && before.score >= score) || (!listed && words.number(text) >= 0)) {
      return;
    }
    best = Math.max(best, score);
    int[] path = Arrays.copyOf(confusions, used);
    found.put(text, new Found(new Candidate(text, known, spelt, path, false), score));
  }
}
