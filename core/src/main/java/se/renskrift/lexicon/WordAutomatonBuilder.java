package se.renskrift.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Builds a {@link WordAutomaton} from its words. */
public final class WordAutomatonBuilder {
  /** The nodes stored, by what goes on from them: a hash table with linear probing, 0 for empty. */
  private int[] register = new int[1 << 12];

  private long[] letters = new long[1 << 12];
  private int[] first = new int[1 << 12];
  private int nodes;
  private int[] arcs = new int[1 << 12];
  private int[] before = new int[1 << 12];
  private int used;

  private WordAutomatonBuilder() {}

  /**
   * The automaton of some words, or of none.
   *
   * @throws IllegalArgumentException if a word is empty or has letters outside the alphabet
   */
  public static WordAutomaton build(Collection<String> words) {
    TreeSet<String> sorted = new TreeSet<>(words);
    for (String word : sorted) {
      if (!WordAutomaton.isListable(word)) {
        throw new IllegalArgumentException(
            "words: \"" + word + "\" is empty or has letters outside the alphabet");
      }
    }
    return new WordAutomatonBuilder().buildSorted(sorted);
  }

  private WordAutomaton buildSorted(Collection<String> words) {
    // The leaf comes first.
    store(new Node());
    List<Node> path = new ArrayList<>();
    path.add(new Node());
    int depth = 0;
    String previous = "";
    for (String word : words) {
      int common = 0;
      while (common < Math.min(previous.length(), word.length())
          && previous.charAt(common) == word.charAt(common)) {
        common++;
      }
      freeze(path, depth, common);
      depth = word.length();
      for (int i = common; i < depth; i++) {
        path.get(i).letters |= 1L << WordAutomaton.symbol(word.charAt(i));
        if (path.size() == i + 1) {
          path.add(new Node());
        }
        path.get(i + 1).clear();
      }
      path.get(depth).isFinal = true;
      previous = word;
    }
    freeze(path, depth, 0);
    Node root = path.get(0);
    int start = store(root);
    return new WordAutomaton(
        Arrays.copyOf(letters, nodes),
        Arrays.copyOf(arcs, used),
        Arrays.copyOf(before, used),
        start,
        root.count);
  }

  /** Replaces the nodes of the path from one depth up to another by registered ones. */
  private void freeze(List<Node> path, int deepest, int depth) {
    for (int i = deepest; i > depth; i--) {
      Node node = path.get(i);
      path.get(i - 1)
          .add(store(node) | (node.isFinal ? WordAutomaton.FINAL : 0), node.wordsFromHere());
    }
  }

  private int store(Node node) {
    int slot = slot(node);
    if (register[slot] != 0) {
      return register[slot] - 1;
    }
    if (nodes == letters.length) {
      letters = Arrays.copyOf(letters, nodes * 2);
      first = Arrays.copyOf(first, nodes * 2);
    }
    while (used + node.size > arcs.length) {
      arcs = Arrays.copyOf(arcs, arcs.length * 2);
      before = Arrays.copyOf(before, before.length * 2);
    }
    letters[nodes] = node.letters;
    first[nodes] = used;
    System.arraycopy(node.arcs, 0, arcs, used, node.size);
    System.arraycopy(node.befores, 0, before, used, node.size);
    used += node.size;
    register[slot] = ++nodes;
    if (nodes * 2 > register.length) {
      enlarge();
    }
    return nodes - 1;
  }

  /** Where the register has a node like this one, or would have it. */
  private int slot(Node node) {
    int mask = register.length - 1;
    int slot = hash(node.letters, node.arcs, 0, node.size) & mask;
    while (register[slot] != 0 && !isAlike(node, register[slot] - 1)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean isAlike(Node node, int stored) {
    return letters[stored] == node.letters
        && Arrays.equals(arcs, first[stored], first[stored] + node.size, node.arcs, 0, node.size);
  }

  private void enlarge() {
    int mask = register.length * 2 - 1;
    register = new int[mask + 1];
    for (int node = 0; node < nodes; node++) {
      int slot = hash(letters[node], arcs, first[node], Long.bitCount(letters[node])) & mask;
      while (register[slot] != 0) {
        slot = slot + 1 & mask;
      }
      register[slot] = node + 1;
    }
  }

  private static int hash(long letters, int[] arcs, int from, int size) {
    long hash = letters * 0x9E3779B97F4A7C15L;
    for (int i = from; i < from + size; i++) {
      hash = (hash ^ arcs[i]) * 0xBF58476D1CE4E5B9L;
      hash ^= hash >>> 29;
    }
    return (int) (hash >>> 32);
  }

  private static final class Node {
    int[] arcs = new int[2];
    int[] befores = new int[2];
    int size;
    long letters;
    boolean isFinal;
    int count;

    void clear() {
      size = 0;
      letters = 0;
      isFinal = false;
      count = 0;
    }

    /** Adds the next letter's arc and how many words go through it. */
    void add(int arc, int words) {
      if (size == arcs.length) {
        arcs = Arrays.copyOf(arcs, size * 2);
        befores = Arrays.copyOf(befores, size * 2);
      }
      arcs[size] = arc;
      befores[size++] = count;
      count += words;
    }

    int wordsFromHere() {
      return count + (isFinal ? 1 : 0);
    }
  }
}
