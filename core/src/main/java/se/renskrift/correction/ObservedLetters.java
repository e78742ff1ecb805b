package se.renskrift.correction;

import java.util.Arrays;
import se.renskrift.lexicon.WordAutomaton;

/**
 * The letters of an observed word, and what a walk asks of each again and again: its symbol in the
 * automata, what it costs to take as it stands, which confusions fit there. Scratch space, filled
 * anew for each word, as far as walks come.
 *
 * <p>A line over the 300 that a file may have: the flat arrays and what reads them in the hot path
 * stand together.
 */
final class ObservedLetters {
  /** A capital inside a word that has small letters, where nothing was learnt of it. */
  private static final float INNER_CAPITAL = -6;

  /** How many levels of what a walk can still afford are told apart, and their distance. */
  private static final int LEVELS = 4;

  private static final float LEVEL = 2;

  /** More than rounding errors come to. */
  private static final float SLACK = 0.01f;

  private final ConfusionIndex index;
  private char[] letters = {};
  private char[] small = {};
  private int[] symbols = {};
  private int[] identities = {};
  private float[] costs = {};

  /**
   * First the confusions by which something was lost, then those that fit the first letter as a
   * capital, then those that fit at each letter.
   */
  private int[] confusions;

  /** By place in that array, ln P of the confusion. */
  private float[] logs;

  /** The same, the first symbol meant, see {@link ConfusionIndex#first}. */
  private long[] firsts;

  private final int lossesEnd;

  /** By letter, where its confusions begin in the array; they end where the next letter's begin. */
  private int[] begins = {0};

  private int used;

  /**
   * By letter and level: the symbols that may be meant there by a confusion, all of them where
   * nothing may be meant; none at the word's end.
   */
  private long[] meant = {};

  /** The same in groups, with the symbol of the letter as it stands. */
  private long[] groups = {};

  /** By level: the symbols that may have been lost. */
  private final long[] lost = new long[LEVELS];

  /** The same in groups. */
  private final long[] groupsLost = new long[LEVELS];

  /** How many letters are filled in. */
  private int filled;

  /** How many letters, and the word's end after them, are ready for walks of {@link #least}. */
  private int allowed;

  private float least;

  ObservedLetters(ConfusionIndex index) {
    this.index = index;
    int[] losses = index.losses();
    confusions = new int[losses.length + 256];
    logs = new float[confusions.length];
    firsts = new long[confusions.length];
    for (int loss : losses) {
      add(loss);
    }
    lossesEnd = used;
    enlarge(64);
  }

  private void enlarge(int size) {
    small = new char[size];
    symbols = new int[size];
    identities = new int[size];
    costs = new float[size];
    begins = new int[size + 1];
    meant = new long[(size + 1) * LEVELS];
    groups = new long[(size + 1) * LEVELS];
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
      enlarge(2 * observed.length);
    }
    used = lossesEnd;
    if (capital != 0) {
      fit(index.startingWith(capital), 0);
    }
    begins[0] = used;
    filled = 0;
  }

  /** Makes ready for walks whose confusions come to no less than the given ln P. */
  void allow(float leastOfAll) {
    least = leastOfAll;
    allowed = 0;
    Arrays.fill(lost, 0);
    allow(0, lossesEnd, lost, 0);
    for (int level = 0; level < LEVELS; level++) {
      groupsLost[level] = WordAutomaton.groups(lost[level]);
    }
  }

  /** Makes ready for a walk that comes to a letter, or to the word's end. */
  void reach(int at) {
    while (allowed <= at) {
      if (filled == allowed && filled < letters.length) {
        fill(filled++);
      }
      allowAt(allowed++);
    }
  }

  private void fill(int at) {
    char c = letters[at];
    char lower = c < 'a' || c > 'z' ? Character.toLowerCase(c) : c;
    int identity = index.identity(lower);
    small[at] = lower;
    symbols[at] = WordAutomaton.symbol(lower);
    identities[at] = identity;
    costs[at] = (identity >= 0 ? index.cost[identity] : 0) + (c == lower ? 0 : INNER_CAPITAL);
    fit(index.startingWith(c), at);
    begins[at + 1] = used;
  }

  private void allowAt(int at) {
    boolean end = at == letters.length;
    Arrays.fill(meant, at * LEVELS, (at + 1) * LEVELS, 0);
    if (!end) {
      allow(begins[at], begins[at + 1], meant, at * LEVELS);
    }
    if (at == 0) {
      // The first letter may be taken as the capital it is.
      allow(lossesEnd, begins[0], meant, 0);
    }
    long straight = !end && symbols[at] >= 0 ? 1L << symbols[at] : 0;
    for (int i = at * LEVELS; i < (at + 1) * LEVELS; i++) {
      groups[i] = WordAutomaton.groups(straight | meant[i]);
    }
  }

  /** Adds the first symbols of a run of confusions, likeliest first, where they can be afforded. */
  private void allow(int from, int to, long[] levels, int first) {
    long run = 0;
    int i = from;
    for (int level = LEVELS - 1; level >= 0; level--) {
      float enough = least + level * LEVEL - SLACK;
      for (; i < to && logs[i] >= enough; i++) {
        run |= firsts[i];
      }
      levels[first + level] |= run;
    }
  }

  private void fit(int[] likeliestFirst, int at) {
    for (int confusion : likeliestFirst) {
      if (index.length[confusion] == 1 || matches(index.observed[confusion], at)) {
        add(confusion);
      }
    }
  }

  private void add(int confusion) {
    if (used == confusions.length) {
      confusions = Arrays.copyOf(confusions, 2 * used);
      logs = Arrays.copyOf(logs, 2 * used);
      firsts = Arrays.copyOf(firsts, 2 * used);
    }
    confusions[used] = confusion;
    logs[used] = index.cost[confusion];
    firsts[used++] = index.first[confusion];
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
    reach(at);
    return groups[at * LEVELS + level(channel)];
  }

  /** The symbols that may be meant at a letter by a confusion; all where nothing may be meant. */
  long meant(int at, float channel) {
    return meant[at * LEVELS + level(channel)];
  }

  /** The symbols that may have been lost. */
  long lost(float channel) {
    return lost[level(channel)];
  }

  /** Groups of the symbols that may have been lost. */
  long groupsOfLosses(float channel) {
    return groupsLost[level(channel)];
  }

  private static int level(float channel) {
    return Math.max(0, Math.min(LEVELS - 1, (int) (channel / -LEVEL)));
  }

  /** One of the confusions of the runs below. */
  int confusion(int place) {
    return confusions[place];
  }

  /** ln P of it. */
  float log(int place) {
    return logs[place];
  }

  /** The symbol of the first letter that it means, see {@link ConfusionIndex#first}. */
  long first(int place) {
    return firsts[place];
  }

  /** Where the run of the losses ends, which fit anywhere; it begins at 0. */
  int lossesEnd() {
    return lossesEnd;
  }

  /** Where the run of confusions that fit at a letter begins; likeliest first. */
  int fitting(int at) {
    return begins[at];
  }

  int fittingEnd(int at) {
    return begins[at + 1];
  }

  /** Where the run of those that fit the first letter as a capital begins; likeliest first. */
  int ofCapital() {
    return lossesEnd;
  }

  int ofCapitalEnd() {
    return begins[0];
  }
}
