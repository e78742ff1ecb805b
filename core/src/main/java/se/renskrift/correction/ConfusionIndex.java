package se.renskrift.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.renskrift.errormodel.Confusion;
import se.renskrift.errormodel.ErrorModel;
import se.renskrift.lexicon.WordAutomaton;

/** The confusions worth trying in one search, by the character they are observed to begin with. */
final class ConfusionIndex {
  /** Stands where the table does not have a confusion. */
  static final int NO_CONFUSION = -1;

  /** How many bits a symbol takes in {@link #symbols}. */
  static final int SYMBOL_BITS = 8;

  static final int SYMBOL = (1 << SYMBOL_BITS) - 1;

  /** The {@link #first} symbol where nothing was meant: a walk may go on with any. */
  static final long NOTHING_MEANT = -1;

  private static final int[] NOTHING = {};

  private final int[][] latin = new int[256][];
  private final Map<Character, int[]> others = new HashMap<>();
  private final int[] insertions;
  private int lostSpace = NO_CONFUSION;
  private int addedSpace = NO_CONFUSION;
  private int change = NO_CONFUSION;
  private int loss = NO_CONFUSION;
  private int addition = NO_CONFUSION;
  final String[] observed;
  final String[] intended;
  final float[] cost;

  /** By confusion: the automata's symbols of the intended letters, see {@link #symbols}. */
  final int[] symbols;

  /** By confusion: the symbol of the first letter meant, as a bit, or {@link #NOTHING_MEANT}. */
  final long[] first;

  /** By confusion: how many characters were observed. */
  final int[] length;

  /** By confusion: whether it ends a word and swallows the space behind it. */
  final boolean[] endsWord;

  private final Map<Character, List<Integer>> lone = new HashMap<>();
  private final int[] latinIdentities = new int[256];
  private final Map<Character, Integer> identities = new HashMap<>();

  /**
   * @param least confusions less likely than this ln probability are left out
   */
  ConfusionIndex(ErrorModel model, float least) {
    List<Confusion> confusions = model.confusions();
    observed = new String[confusions.size()];
    intended = new String[confusions.size()];
    cost = new float[confusions.size()];
    symbols = new int[confusions.size()];
    first = new long[confusions.size()];
    length = new int[confusions.size()];
    endsWord = new boolean[confusions.size()];
    Arrays.fill(latinIdentities, NO_CONFUSION);
    Map<Character, List<Integer>> byFirst = new HashMap<>();
    List<Integer> empty = new ArrayList<>();
    for (int i = 0; i < confusions.size(); i++) {
      Confusion confusion = confusions.get(i);
      observed[i] = confusion.observed();
      intended[i] = confusion.intended();
      cost[i] = model.logProbability(i);
      endsWord[i] = confusion.intended().endsWith(" ");
      symbols[i] = symbols(confusion.intended());
      first[i] = symbols[i] == 0 ? NOTHING_MEANT : 1L << (symbols[i] & SYMBOL) - 1;
      length[i] = confusion.observed().length();
      if (confusion.isAny()) {
        any(confusion, i);
      } else if (confusion.intended().equals(" ")) {
        lostSpace = confusion.observed().isEmpty() ? i : lostSpace;
      } else if (confusion.observed().equals(" ")) {
        addedSpace = i;
      } else if (confusion.isLone()) {
        lone.computeIfAbsent(confusion.observed().charAt(1), c -> new ArrayList<>()).add(i);
      } else if (confusion.isIdentity()) {
        identity(confusion.observed().charAt(0), i);
      } else if (cost[i] >= least && symbols[i] >= 0) {
        if (confusion.observed().isEmpty()) {
          empty.add(i);
        } else {
          byFirst.computeIfAbsent(confusion.observed().charAt(0), c -> new ArrayList<>()).add(i);
        }
      }
    }
    insertions = likeliestFirst(empty);
    byFirst.forEach(
        (character, list) -> {
          int[] indices = likeliestFirst(list);
          if (character < 256) {
            latin[character] = indices;
          } else {
            others.put(character, indices);
          }
        });
  }

  /**
   * One more than the symbol of each intended letter, the first in the lowest bits; negative if no
   * word has such letters.
   */
  private static int symbols(String intended) {
    int symbols = 0;
    for (int i = intended.stripTrailing().length() - 1; i >= 0; i--) {
      int symbol = WordAutomaton.symbol(intended.charAt(i));
      if (symbol < 0) {
        return -1;
      }
      symbols = symbols << SYMBOL_BITS | symbol + 1;
    }
    return symbols;
  }

  private void any(Confusion confusion, int at) {
    if (confusion.equals(Confusion.CHANGE)) {
      change = at;
    } else if (confusion.equals(Confusion.LOSS)) {
      loss = at;
    } else {
      addition = at;
    }
  }

  private void identity(char letter, int at) {
    if (letter > 'z' && letter < latinIdentities.length) {
      latinIdentities[letter] = at;
    } else if (letter > 'z') {
      identities.put(letter, at);
    }
  }

  private int[] likeliestFirst(List<Integer> list) {
    list.sort((a, b) -> cost[a] != cost[b] ? Float.compare(cost[b], cost[a]) : a - b);
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The confusions observed to begin with the character. */
  int[] startingWith(char character) {
    int[] found = character < 256 ? latin[character] : others.get(character);
    return found == null ? NOTHING : found;
  }

  /** The confusions of letters that are words, read as the character. */
  List<Integer> lone(char observed) {
    return lone.getOrDefault(observed, List.of());
  }

  /** The confusions by which OCR lost something. */
  int[] losses() {
    return insertions;
  }

  /** The confusion that says that the letter was read right, or -1 where that goes unsaid. */
  int identity(char letter) {
    return letter < latinIdentities.length
        ? latinIdentities[letter]
        : identities.getOrDefault(letter, NO_CONFUSION);
  }

  /** The confusion by which the space between two words was lost, or {@link #NO_CONFUSION}. */
  int lostSpace() {
    return lostSpace;
  }

  /** The confusion by which a space was added within a word, or {@link #NO_CONFUSION}. */
  int addedSpace() {
    return addedSpace;
  }

  /** Any letter read as any other, or {@link #NO_CONFUSION}. */
  int change() {
    return change;
  }

  /** Any letter lost, or {@link #NO_CONFUSION}. */
  int loss() {
    return loss;
  }

  /** Any letter added, or {@link #NO_CONFUSION}. */
  int addition() {
    return addition;
  }
}
