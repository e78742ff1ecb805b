package se.renskrift.correction;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.lexicon.WordAutomaton;
import se.renskrift.lexicon.WordLayer;

/**
 * Walks the lexicon's automata along an observed word and keeps the words it comes to.
 *
 * <p>One walk follows listed words; another follows modifiers and, after each, begins a listed head
 * or another modifier. Every step either takes the observed letter or a confusion. This is where
 * cleaning spends most of its time, so a step makes no objects. Holds scratch space: one object a
 * thread.
 *
 * <p>Long, because one walk has one state: cut in two, its parts would hand a dozen values back and
 * forth at every letter.
 */
final class LexiconWalk {
  /** How much less likely than the best a candidate may be before the context is looked at. */
  static final float WINDOW = 9;

  /** The score from which a candidate for a longer word needs no compounds. */
  static final float GOOD = -22;

  /** ln P of the likeliest word by its length; the last for all longer ones. */
  private static final float[] LIKELIEST = {-3.2f, -3.2f, -3.2f, -3.2f, -4.4f, -4.8f, -5.5f, -6f};

  /** A first word less likely than this, as ln, is not split off. */
  static final float RARE = -13;

  private static final int MOST_PARTS = 3;
  private static final int SHORTEST_COMPOUND = 6;

  /** More finds than this leave a table behind that takes long to clear. */
  private static final int MANY_FINDS = 64;

  /** The symbols of the automata that stand for letters, as bits. */
  private static final long LETTERS = letterSymbols();

  private final CompoundLexicon lexicon;
  private final ConfusionIndex index;
  private final LanguageModel model;
  private final ObservedLetters letters;
  private final WordLayer[] wordLayers;
  private final WordLayer[] modifierLayers;

  private Map<String, Find> finds = new HashMap<>();
  private Candidate asIs = new Candidate("", 0, 0, new int[0], true);
  private boolean asIsListed;
  private boolean asIsFound;
  private int length;
  private float best;
  private float least;
  private int lossesLeft;
  private int splitsLeft;
  private int anyLeft;
  private int stepsLeft;

  // The walk's state; every step restores what it changes.
  private final char[] word = new char[4 * CompoundLexicon.LONGEST];
  private int wordLength;
  private final int[] path = new int[4 * CompoundLexicon.LONGEST];
  private int pathLength;
  private WordAutomaton automaton;
  private boolean inModifier;
  private int parts;
  private float channel;
  private float lexical;

  /** The word before the space that the walk brought back, or {@link Candidate#NO_WORD}. */
  private int first = Candidate.NO_WORD;

  private float firstLexical;

  /** ln P of the likeliest word that may still come. */
  private float likeliest;

  /** A candidate and its score before the context is looked at. */
  record Find(Candidate candidate, float score) {}

  /**
   * What a walk may do.
   *
   * @param least the least ln P of all a word's confusions
   * @param losses how many letters may have been lost
   * @param splits how many spaces
   * @param any how many changes may be such as were never seen
   * @param steps after which it ends with what it has found
   */
  record Limits(float least, int losses, int splits, int any, int steps) {}

  LexiconWalk(CompoundLexicon lexicon, ConfusionIndex index, LanguageModel model) {
    this.lexicon = lexicon;
    this.automaton = lexicon.words();
    this.index = index;
    this.model = model;
    this.letters = new ObservedLetters(index);
    this.wordLayers = lexicon.wordLayers().toArray(new WordLayer[0]);
    this.modifierLayers = lexicon.modifierLayers().toArray(new WordLayer[0]);
  }

  private static long letterSymbols() {
    long symbols = 0;
    for (int i = 0; i < WordAutomaton.ALPHABET.length(); i++) {
      symbols |= Character.isLetter(WordAutomaton.ALPHABET.charAt(i)) ? 1L << i : 0;
    }
    return symbols;
  }

  /**
   * Makes ready for a word, with nothing found.
   *
   * @param observed its letters
   * @param capital the first letter as it stands, if it is a capital that was made small, or 0
   * @param known the observed word as it stands, which is no find
   * @param score to be within {@link #WINDOW} of
   */
  void begin(char[] observed, char capital, Candidate known, float score) {
    if (finds.size() > MANY_FINDS) {
      finds = new HashMap<>();
    }
    finds.clear();
    letters.set(observed, capital);
    length = observed.length;
    asIs = known;
    asIsListed = lexicon.number(known.word()) >= 0;
    asIsFound = false;
    best = score;
    likeliest = likeliest(length);
  }

  /** ln P of the likeliest word with so many letters. */
  static float likeliest(int letters) {
    return LIKELIEST[Math.max(0, Math.min(LIKELIEST.length, letters) - 1)];
  }

  /** The best score so far. */
  float best() {
    return best;
  }

  /** What was found besides the observed word, in no order. */
  Collection<Find> finds() {
    return finds.values();
  }

  /** Whether nothing was found, not even the observed word. */
  boolean isVain() {
    return finds.isEmpty() && !asIsFound;
  }

  /** Adds a word that was found otherwise. */
  void add(Candidate candidate, float score) {
    finds.put(candidate.word(), new Find(candidate, score));
    best = Math.max(best, score);
  }

  /** Walks the whole word. */
  void walk(Limits limits) {
    least = limits.least;
    lossesLeft = limits.losses;
    splitsLeft = limits.splits;
    anyLeft = limits.any;
    stepsLeft = limits.steps * wordLayers.length;
    letters.allow(least);
    begin(0, false);
    // Where a listed word is likely, no compound is likelier.
    if (length >= SHORTEST_COMPOUND && best < GOOD) {
      begin(0, true);
    }
  }

  /** Begins a word, or a modifier; the walk's automaton is another afterwards. */
  private void begin(int at, boolean modifier) {
    WordLayer[] layers = modifier ? modifierLayers : wordLayers;
    // The lexicon's own come first, so that what is added takes nothing from them.
    for (int i = layers.length - 1; i >= 0; i--) {
      inModifier = modifier;
      automaton = layers[i].automaton();
      walk(at, automaton.root(), layers[i].first(), false);
    }
  }

  /** Whether the likeliest word could still come within the window of the best found so far. */
  private boolean isHopeful(float channelSoFar) {
    return channelSoFar >= least && channelSoFar + lexical + likeliest >= best - WINDOW;
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
      } else if (at == length) {
        emit(number);
      }
    }
    letters.reach(at);
    long map = automaton.letters(node);
    if (at < length) {
      takeLetter(at, node, number, ends);
      if (isAny(letters.meant(at, channel), map)) {
        takeConfusions(letters.fitting(at), letters.fittingEnd(at), at, node, number, ends);
        if (at == 0) {
          takeConfusions(letters.ofCapital(), letters.ofCapitalEnd(), at, node, number, ends);
        }
      }
    }
    if (lossesLeft > 0 && isAny(letters.lost(channel), map)) {
      lossesLeft--;
      takeConfusions(0, letters.lossesEnd(), at, node, number, ends);
      lossesLeft++;
    }
    if (ends && splitsLeft > 0 && at < length && index.lostSpace() >= 0) {
      takeSpace(index.lostSpace(), at, number);
    }
    if (anyLeft > 0) {
      anyLeft--;
      takeAny(at, node, number, ends);
      anyLeft++;
    }
  }

  /** Whether there is anything to find at the end of an arc, and the next letter to take there. */
  private boolean isWorthGoing(WordAutomaton automaton, int arc, int at, float channel) {
    long groups = letters.groups(at, channel);
    groups |= lossesLeft > 0 ? letters.groupsOfLosses(channel) : 0;
    return automaton.mayGoOn(arc, groups)
        || (automaton.isFinal(arc) && (at == length || inModifier || splitsLeft > 0))
        || anyLeft > 0;
  }

  private void takeLetter(int at, int node, int number, boolean ends) {
    int symbol = letters.symbol(at);
    int arc = symbol < 0 ? WordAutomaton.NONE : automaton.arc(node, symbol);
    if (arc == WordAutomaton.NONE) {
      return;
    }
    float before = channel;
    channel += letters.cost(at);
    if (isHopeful(channel)) {
      int identity = letters.identity(at);
      path[pathLength] = identity;
      pathLength += identity >= 0 ? 1 : 0;
      word[wordLength++] = letters.small(at);
      if (isWorthGoing(automaton, arc, at + 1, channel)) {
        int sum = number + (ends ? 1 : 0) + automaton.before(arc);
        walk(at + 1, automaton.target(arc), sum, automaton.isFinal(arc));
      } else {
        stepsLeft--;
      }
      wordLength--;
      pathLength -= identity >= 0 ? 1 : 0;
    }
    channel = before;
  }

  /** Takes those of a run of confusions, likeliest first, that are worth it. */
  private void takeConfusions(int from, int to, int at, int node, int number, boolean ends) {
    long map = automaton.letters(node);
    for (int i = from; i < to; i++) {
      if (!isHopeful(channel + letters.log(i))) {
        break;
      }
      if (isAny(letters.first(i), map)) {
        takeConfusion(letters.confusion(i), at, node, number, ends);
      }
    }
  }

  /** Whether a node's letters are among the symbols, or no letter is needed. */
  private static boolean isAny(long symbols, long map) {
    return (symbols & map) != 0 || symbols == ConfusionIndex.NOTHING_MEANT;
  }

  private void takeConfusion(int confusion, int at, int node, int number, boolean ends) {
    boolean endsWord = index.endsWord[confusion];
    if (endsWord && (splitsLeft == 0 || inModifier || parts > 0)) {
      return;
    }
    int to = node;
    int sum = number;
    // Where nothing was meant, the walk stays where it is.
    boolean endsThere = ends;
    int arc = WordAutomaton.NONE;
    int lengthBefore = wordLength;
    for (int rest = index.symbols[confusion]; rest != 0; rest >>>= ConfusionIndex.SYMBOL_BITS) {
      int symbol = (rest & ConfusionIndex.SYMBOL) - 1;
      arc = automaton.arc(to, symbol);
      if (arc == WordAutomaton.NONE) {
        wordLength = lengthBefore;
        return;
      }
      sum += (endsThere ? 1 : 0) + automaton.before(arc);
      endsThere = automaton.isFinal(arc);
      to = automaton.target(arc);
      word[wordLength++] = WordAutomaton.ALPHABET.charAt(symbol);
    }
    int after = at + index.length[confusion];
    if (endsWord) {
      if (endsThere && after < length) {
        takeSpace(confusion, after, sum);
      }
    } else if (arc == WordAutomaton.NONE
        || isWorthGoing(automaton, arc, after, channel + index.cost[confusion])) {
      take(confusion, after, to, sum, endsThere);
    } else {
      stepsLeft--;
    }
    wordLength = lengthBefore;
  }

  /** Goes on after a confusion. */
  private void take(int confusion, int at, int node, int number, boolean ends) {
    float before = channel;
    channel += index.cost[confusion];
    path[pathLength++] = confusion;
    walk(at, node, number, ends);
    pathLength--;
    channel = before;
  }

  /** Begins a second word where the first, with the given number, ends. */
  private void takeSpace(int confusion, int at, int number) {
    if (inModifier || parts > 0) {
      return;
    }
    float log = model.logProbability(number);
    float cost = channel + index.cost[confusion];
    // The second word is at best a very short one.
    float more = log + LIKELIEST[0] - likeliest;
    if (log < RARE || cost < least || cost + more + likeliest < best - WINDOW) {
      return;
    }
    float before = channel;
    float likeliestBefore = likeliest;
    splitsLeft--;
    first = number;
    firstLexical = log;
    likeliest = log + LIKELIEST[0];
    channel = cost;
    path[pathLength++] = confusion;
    word[wordLength++] = ' ';
    WordAutomaton here = automaton;
    begin(at, false);
    if (length - at >= SHORTEST_COMPOUND && best < GOOD) {
      begin(at, true);
    }
    inModifier = false;
    automaton = here;
    wordLength--;
    pathLength--;
    channel = before;
    likeliest = likeliestBefore;
    first = Candidate.NO_WORD;
    splitsLeft++;
  }

  /** Takes changes, losses and additions of letters that were never seen. */
  private void takeAny(int at, int node, int number, boolean ends) {
    boolean atLetter = at < length && letters.isLetter(at);
    if (atLetter && isHopeful(channel + cost(index.addition()))) {
      take(index.addition(), at + 1, node, number, ends);
    }
    boolean change = atLetter && isHopeful(channel + cost(index.change()));
    boolean loss = isHopeful(channel + cost(index.loss()));
    if (!change && !loss) {
      return;
    }
    int arc = automaton.firstArc(node);
    for (long map = automaton.letters(node); map != 0; map &= map - 1) {
      int symbol = Long.numberOfTrailingZeros(map);
      if ((LETTERS >>> symbol & 1) != 0) {
        int sum = number + (ends ? 1 : 0) + automaton.before(arc);
        int target = automaton.target(arc);
        char letter = WordAutomaton.ALPHABET.charAt(symbol);
        word[wordLength++] = letter;
        if (change && letter != letters.letter(at)) {
          if (isWorthGoing(automaton, arc, at + 1, channel + cost(index.change()))) {
            take(index.change(), at + 1, target, sum, automaton.isFinal(arc));
          } else {
            stepsLeft--;
          }
        }
        if (loss) {
          take(index.loss(), at, target, sum, automaton.isFinal(arc));
        }
        wordLength--;
      }
      arc++;
    }
  }

  private float cost(int confusion) {
    return confusion < 0 ? Float.NEGATIVE_INFINITY : index.cost[confusion];
  }

  private void endModifier(int at, int number) {
    float before = lexical;
    lexical += lexicon.modifierLogProbability(number);
    if (at < length - 1 && parts < MOST_PARTS && isHopeful(channel)) {
      parts++;
      WordAutomaton here = automaton;
      begin(at, false);
      if (parts < MOST_PARTS) {
        begin(at, true);
      }
      automaton = here;
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
    boolean split = first != Candidate.NO_WORD;
    float score = channel + spelt + model.logProbability(known) + (split ? firstLexical : 0);
    if (score == Float.NEGATIVE_INFINITY || score < best - WINDOW) {
      return;
    }
    if (isAsIs()) {
      if (listed || !asIsListed) {
        asIsFound = true;
        best = Math.max(best, score);
      }
      return;
    }
    String text = new String(word, 0, wordLength);
    Find before = finds.get(text);
    if ((before != null && before.score >= score)
        || (!listed && !split && lexicon.number(text) >= 0)) {
      return;
    }
    Candidate candidate =
        new Candidate(text, first, known, spelt, Arrays.copyOf(path, pathLength), false);
    add(candidate, score);
  }

  private boolean isAsIs() {
    String text = asIs.word();
    if (text.length() != wordLength) {
      return false;
    }
    for (int i = 0; i < wordLength; i++) {
      if (word[i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
