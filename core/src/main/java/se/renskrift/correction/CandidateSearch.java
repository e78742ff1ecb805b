package se.renskrift.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.lexicon.WordAutomaton;
import se.renskrift.lexicon.WordLayer;

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
  /** For changes never seen. */
  static final float LEAST_ANY = -14;

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

  /** Words up to this length may lack a letter though they look good. */
  private static final int SHORT_OF_LETTERS = 5;

  /** Words up to this length are often what is left of others, with another ln P to be rare. */
  private static final int TINY = 3;

  private static final float RARE_TINY = -9;
  private static final float RARE_LETTER = -7;

  /** How much likelier one word must be than the two that were read. */
  private static final float JOINED_MARGIN = 4;

  private static final Candidate[] NOTHING = {};

  /** A capital inside a word that has small letters, where nothing was learnt of it. */
  private static final float INNER_CAPITAL = -6;

  /** A word less likely than this, as ln, may be another that was damaged. */
  private static final float RARE = -13;

  /** Shorter words have too many neighbours for changes never seen. */
  private static final int SHORTEST_ANY = 5;

  private static final int MOST_PARTS = 3;
  private static final int SHORTEST_COMPOUND = 6;

  private final CompoundLexicon lexicon;
  private final ConfusionIndex index;
  private final LanguageModel model;

  private final Map<String, Found> found = new HashMap<>();
  private float best;
  private float least;
  private float likeliest;
  private int lossesLeft;
  private int splitsLeft;
  private int anyLeft;
  private int stepsLeft;

  // The walk's state; every step restores what it changes.
  private char[] letters = {};

  /** The first letter as it stands, if it is a capital that was made small, or 0. */
  private char capital;

  private final StringBuilder word = new StringBuilder();
  private final int[] confusions = new int[4 * CompoundLexicon.LONGEST];
  private int used;
  private WordAutomaton automaton;
  private boolean inModifier;
  private int parts;
  private float channel;
  private float lexical;

  /** The word before the space that the walk brought back, or {@link Candidate#NO_WORD}. */
  private int first = Candidate.NO_WORD;

  private float firstLexical;

  private record Found(Candidate candidate, float score) {}

  private static final Comparator<Found> LIKELIEST_FIRST =
      (a, b) -> {
        int order = Float.compare(b.score, a.score);
        return order != 0 ? order : a.candidate.word().compareTo(b.candidate.word());
      };

  CandidateSearch(CompoundLexicon lexicon, ConfusionIndex index, LanguageModel model) {
    this.lexicon = lexicon;
    this.automaton = lexicon.words();
    this.index = index;
    this.model = model;
  }

  /** The candidates for a word, the observed one first, then the likeliest. */
  Candidate[] search(String observed) {
    found.clear();
    letters = letters(observed);
    Candidate asIs = asIs(observed);
    if (lexicon.vouchesFor(observed)) {
      return new Candidate[] {asIs};
    }
    boolean listed = asIs.number() != model.unknown();
    likeliest = LIKELIEST[Math.max(0, Math.min(LIKELIEST.length, letters.length) - 1)];
    best = listed ? model.logProbability(asIs.number()) : Float.NEGATIVE_INFINITY;
    for (int confusion : asIs.confusions()) {
      best += index.cost[confusion];
    }
    boolean tiny = letters.length <= TINY;
    float rarity = letters.length == 1 ? RARE_LETTER : tiny ? RARE_TINY : RARE;
    boolean rare = !listed || model.logProbability(asIs.number()) < rarity;
    capital = observed.charAt(0) == letters[0] ? 0 : observed.charAt(0);
    float more = A_LETTER * letters.length;
    walkAll(LEAST_NEAR + more, 0, MOST_STEPS_NEAR);
    if (observed.length() == 1) {
      lone(letters[0]);
    }
    if (rare) {
      splitsLeft = 1;
      boolean farther = best < GOOD || letters.length <= SHORT;
      walkAll(
          (farther ? LEAST_FARTHER : LEAST_NEAR) + more,
          best < GOOD || letters.length <= SHORT_OF_LETTERS ? MOST_LOSSES : 0,
          farther ? MOST_STEPS_FARTHER : MOST_STEPS_NEAR);
      splitsLeft = 0;
    }
    if (!listed && best < GOOD && letters.length >= SHORTEST_ANY) {
      anyLeft = 1;
      walkAll(LEAST_ANY + more, 0, MOST_STEPS_FAR);
      anyLeft = 0;
    }
    if (rare && found.isEmpty()) {
      walkAll(LEAST_FAR, MOST_LOSSES, MOST_STEPS_FAR);
    }
    found.remove(asIs.word());
    List<Found> list = new ArrayList<>(found.values());
    list.removeIf(f -> f.score < best - WINDOW);
    list.sort(LIKELIEST_FIRST);
    Candidate[] candidates = new Candidate[Math.min(MOST, list.size()) + 1];
    candidates[0] = asIs;
    for (int i = 1; i < candidates.length; i++) {
      candidates[i] = list.get(i - 1).candidate;
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
    found.clear();
    letters = joined.toCharArray();
    capital = 0;
    likeliest = LIKELIEST[Math.min(LIKELIEST.length, letters.length) - 1];
    best = best(left) + best(right) - index.cost[space] + JOINED_MARGIN + WINDOW;
    walkAll(LEAST_NEAR + A_LETTER * letters.length, 0, MOST_STEPS_NEAR);
    float enough = best(left) + best(right) - index.cost[space] + JOINED_MARGIN;
    List<Found> list = new ArrayList<>(found.values());
    list.removeIf(f -> f.score < enough);
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
      Candidate whole = list.get(i - 1).candidate;
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
        found.put(
            letter,
            new Found(new Candidate(letter, number, 0, new int[] {confusion}, false), score));
        best = Math.max(best, score);
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
    int number = lexicon.number(lower);
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
    stepsLeft = steps * lexicon.wordLayers().size();
    begin(0, false);
    // Where a listed word is likely, no compound is likelier.
    if (letters.length >= SHORTEST_COMPOUND && best < GOOD) {
      begin(0, true);
    }
  }

  /** Begins a word, or a modifier; the walk's automaton is another afterwards. */
  private void begin(int at, boolean modifier) {
    List<WordLayer> layers = modifier ? lexicon.modifierLayers() : lexicon.wordLayers();
    // The lexicon's own come first, so that what is added takes nothing from them.
    for (int i = layers.size() - 1; i >= 0; i--) {
      inModifier = modifier;
      automaton = layers.get(i).automaton();
      walk(at, automaton.root(), layers.get(i).first(), false);
    }
  }

  /** Whether the likeliest word could still come within the window of the best found so far. */
  private boolean isHopeful(float channelSoFar, float lexicalSoFar) {
    float rest = first == Candidate.NO_WORD ? likeliest : firstLexical + LIKELIEST[0];
    return channelSoFar >= least && channelSoFar + lexicalSoFar + rest >= best - WINDOW;
  }

  /**
   * Goes on from a node of the automaton.
   *
   * @param at the next observed letter
   * @param number the lexicon's number of the first word that begins as the walk did
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
    if (ends && splitsLeft > 0 && at < letters.length && index.lostSpace() >= 0) {
      takeSpace(index.lostSpace(), at, number);
    }
    if (anyLeft > 0) {
      anyLeft--;
      takeAny(at, node, number, ends);
      anyLeft++;
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
    String intended = index.intended[confusion];
    if (intended.endsWith(" ")) {
      takeWordEnd(confusion, at, node, number, ends);
      return;
    }
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

  /** Takes a confusion that ends a word and swallows the space behind it. */
  private void takeWordEnd(int confusion, int at, int node, int number, boolean ends) {
    if (splitsLeft == 0 || inModifier || parts > 0) {
      return;
    }
    String intended = index.intended[confusion];
    int to = node;
    int sum = number;
    boolean endsThere = ends;
    for (int i = 0; i < intended.length() - 1; i++) {
      int arc = automaton.arc(to, intended.charAt(i));
      if (arc == WordAutomaton.NONE) {
        return;
      }
      sum += (endsThere ? 1 : 0) + automaton.before(arc);
      endsThere = automaton.isFinal(arc);
      to = automaton.target(arc);
    }
    int after = at + index.observed[confusion].length();
    if (endsThere && after < letters.length) {
      word.append(intended, 0, intended.length() - 1);
      takeSpace(confusion, after, sum);
      word.setLength(word.length() - intended.length() + 1);
    }
  }

  /** Begins a second word where the first, with the given number, ends. */
  private void takeSpace(int confusion, int at, int number) {
    float log = model.logProbability(number);
    if (inModifier
        || parts > 0
        || log < RARE
        || !isHopeful(channel + index.cost[confusion], log + LIKELIEST[0] - likeliest)) {
      return;
    }
    splitsLeft--;
    first = number;
    firstLexical = log;
    float before = channel;
    channel += index.cost[confusion];
    confusions[used++] = confusion;
    word.append(' ');
    WordAutomaton here = automaton;
    begin(at, false);
    if (letters.length - at >= SHORTEST_COMPOUND && best < GOOD) {
      begin(at, true);
      inModifier = false;
    }
    automaton = here;
    word.setLength(word.length() - 1);
    used--;
    channel = before;
    first = Candidate.NO_WORD;
    splitsLeft++;
  }

  /** Takes changes, losses and additions of letters that were never seen. */
  private void takeAny(int at, int node, int number, boolean ends) {
    if (at < letters.length
        && Character.isLetter(letters[at])
        && isHopeful(channel + cost(index.addition()), lexical)) {
      takeArc(index.addition(), at + 1, node, number, ends, '\0');
    }
    boolean change =
        at < letters.length
            && Character.isLetter(letters[at])
            && isHopeful(channel + cost(index.change()), lexical);
    boolean loss = isHopeful(channel + cost(index.loss()), lexical);
    if (!change && !loss) {
      return;
    }
    int arc = automaton.firstArc(node);
    for (long map = automaton.letters(node); map != 0; map &= map - 1) {
      char letter = WordAutomaton.ALPHABET.charAt(Long.numberOfTrailingZeros(map));
      if (Character.isLetter(letter)) {
        int sum = number + (ends ? 1 : 0) + automaton.before(arc);
        int target = automaton.target(arc);
        if (change && letter != letters[at]) {
          takeArc(index.change(), at + 1, target, sum, automaton.isFinal(arc), letter);
        }
        if (loss) {
          takeArc(index.loss(), at, target, sum, automaton.isFinal(arc), letter);
        }
      }
      arc++;
    }
  }

  private float cost(int confusion) {
    return confusion < 0 ? Float.NEGATIVE_INFINITY : index.cost[confusion];
  }

  private void takeArc(int confusion, int at, int node, int number, boolean ends, char letter) {
    float before = channel;
    channel += index.cost[confusion];
    confusions[used++] = confusion;
    int length = word.length();
    if (letter != 0) {
      word.append(letter);
    }
    walk(at, node, number, ends);
    word.setLength(length);
    used--;
    channel = before;
  }

  private void endModifier(int at, int number) {
    float before = lexical;
    lexical += lexicon.modifierLogProbability(number);
    if (at < letters.length - 1 && parts < MOST_PARTS && isHopeful(channel, lexical)) {
      WordAutomaton here = automaton;
      parts++;
      begin(at, false);
      if (parts < MOST_PARTS) {
        begin(at, true);
      }
      parts--;
      automaton = here;
      inModifier = true;
    }
    lexical = before;
  }

  private void emit(int number) {
    boolean listed = parts == 0;
    int known = listed ? number : model.unknown();
    float spelt =
        listed ? 0 : lexical + lexicon.headLogProbability(number) + CompoundLexicon.COMPOUND_SHARE;
    boolean split = first != Candidate.NO_WORD;
    float score = channel + spelt + model.logProbability(known) + (split ? firstLexical : 0);
    if (score == Float.NEGATIVE_INFINITY || score < best - WINDOW) {
      return;
    }
    String text = word.toString();
    Found before = found.get(text);
    if ((before != null && before.score >= score)
        || (!listed && !split && lexicon.number(text) >= 0)) {
      return;
    }
    best = Math.max(best, score);
    int[] path = Arrays.copyOf(confusions, used);
    found.put(text, new Found(new Candidate(text, first, known, spelt, path, false), score));
  }
}
