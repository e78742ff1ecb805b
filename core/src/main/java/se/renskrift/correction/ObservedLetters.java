package se.renskrift.correction;

import java.util.Arrays;
import se.renskrift.lexicon.WordAutomaton;

/**
 * The letters of an observed word, and what a walk asks of each again and again: its symbol in the
 * automata, what it costs to take as it stands, which confusions fit there. Scratch space, filled
 * anew for each word.
 */
final class ObservedLetters {
  /** A capital inside a word that has small letters, where nothing was learnt of it. */
  private static final float INNER_CAPITAL = -6;

  private final ConfusionIndex index;
  private char[] letters = {};
  private char[] small = new char[64];
  private int[] symbols = new int[64];
  private int[] identities = new int[64];
  private float[] costs = new float[64];

  /** First the confusions by which something was lost, then those that fit at each letter. */
  private int[] confusions;

  /** By letter, where its confusions end in the array; they begin where those before end. */
  private int[] ends = new int[65];

  private int used;

  /** How many levels of what a walk can still afford are told apart, and their distance. */
  private static final int LEVELS = 4;

  private static final float LEVEL = 2;

  /** More than rounding errors come to. */
  private static final float SLACK = 0.01f;

  /**
   * By letter and level: groups of the symbols that may be meant there; then those of the word's
   * end, where none may, and of the losses.
   */
  private long[] groups = new long[66 * LEVELS];

  ObservedLetters(ConfusionIndex index) {
    this.index = index;
    int[] losses = index.losses();
    confusions = Arrays.copyOf(losses, losses.length + 256);
    ends[0] = losses.length;
  }

  /**
   * Takes a word.
   *
   * @param observed its letters
   * @param capital the first letter as it stands, if it is a capital that was made small, or 0
   */
  void set(char[] observed, char capital) {
    letters = observed;
    if (observed.length > small.length) {
      int size = 2 * observed.length;
      small = new char[size];
      symbols = new int[size];
      identities = new int[size];
      costs = new float[size];
      ends = Arrays.copyOf(ends, size + 1);
      groups = new long[(size + 2) * LEVELS];
    }
    used = ends[0];
    for (int at = 0; at < observed.length; at++) {
      char c = observed[at];
      char lower = c < 'a' || c > 'z' ? Character.toLowerCase(c) : c;
      int identity = index.identity(lower);
      small[at] = lower;
      symbols[at] = WordAutomaton.symbol(lower);
      identities[at] = identity;
      costs[at] = (identity >= 0 ? index.cost[identity] : 0) + (c == lower ? 0 : INNER_CAPITAL);
      fit(index.startingWith(c), at);
      ends[at + 1] = used;
    }
    if (capital != 0) {
      fit(index.startingWith(capital), 0);
    }
  }

  /** Makes ready for walks whose confusions come to no less than the given ln P. */
  void allow(float least) {
    int n = letters.length;
    for (int at = 0; at < n; at++) {
      long straight = symbols[at] < 0 ? 0 : 1L << symbols[at];
      allow(at, ends[at], ends[at + 1], least, straight);
    }
    allow(n, 0, 0, least, 0);
    allow(n + 1, 0, ends[0], least, 0);
    for (int level = 0; level < LEVELS && used > ends[n]; level++) {
      // The first letter may be taken as the capital it is.
      groups[level] |= WordAutomaton.groups(symbols(ends[n], used, least + level * LEVEL));
    }
  }

  private void allow(int at, int from, int to, float least, long straight) {
    for (int level = 0; level < LEVELS; level++) {
      long symbols = straight | symbols(from, to, least + level * LEVEL);
      groups[at * LEVELS + level] = WordAutomaton.groups(symbols);
    }
  }

  /** The first symbols of those of a run of confusions that are likely enough. */
  private long symbols(int from, int to, float least) {
    long symbols = 0;
    for (int i = from; i < to && index.cost[confusions[i]] >= least - SLACK; i++) {
      symbols |= index.firstSymbol(confusions[i]);
    }
    return symbols;
  }

  private void fit(int[] likeliestFirst, int at) {
    if (used + likeliestFirst.length > confusions.length) {
      confusions = Arrays.copyOf(confusions, 2 * (used + likeliestFirst.length));
    }
    for (int confusion : likeliestFirst) {
      if (matches(index.observed[confusion], at)) {
        confusions[used++] = confusion;
      }
    }
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

  char letter(int at) {
    return letters[at];
  }

  boolean isLetter(int at) {
    return Character.isLetter(letters[at]);
  }

  /** The letter made small, as words have it. */
  char small(int at) {
    return small[at];
  }

  /** Its symbol in the automata, or a negative number. */
  int symbol(int at) {
    return symbols[at];
  }

  /** The confusion that says that it was read right, or a negative number. */
  int identity(int at) {
    return identities[at];
  }

  /** ln P of taking it as it stands. */
  float cost(int at) {
    return costs[at];
  }

  /**
   * Groups of the symbols that may be meant at a letter, or at the word's end.
   *
   * @param channel ln P of the confusions so far: the less it is, the fewer can be afforded
   */
  long groups(int at, float channel) {
    return groups[at * LEVELS + level(channel)];
  }

  /** Groups of the symbols that may have been lost. */
  long groupsOfLosses(float channel) {
    return groups[(letters.length + 1) * LEVELS + level(channel)];
  }

  private static int level(float channel) {
    return Math.max(0, Math.min(LEVELS - 1, (int) (channel / -LEVEL)));
  }

  /** One of the confusions of the runs below. */
  int confusion(int place) {
    return confusions[place];
  }

  /** Where the run of the losses ends, which fit anywhere; it begins at 0. */
  int lossesEnd() {
    return ends[0];
  }

  /** Where the run of confusions that fit at a letter begins; likeliest first. */
  int fitting(int at) {
    return ends[at];
  }

  int fittingEnd(int at) {
    return ends[at + 1];
  }

  /** Where the run of those that fit the first letter as a capital begins; likeliest first. */
  int ofCapital() {
    return ends[letters.length];
  }

  int ofCapitalEnd() {
    return used;
  }
}
