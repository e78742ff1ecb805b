package se.renskrift.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Builds a {@link WordAutomaton} from its words. */
public final class WordAutomatonBuilder {
  private record Shape(long letters, List<Integer> arcs) {}

  private final Map<Shape, Integer> register = new HashMap<>();
  private long[] letters = new long[1 << 12];
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
    String previous = "";
    for (String word : words) {
      int common = 0;
      while (common < Math.min(previous.length(), word.length())
          && previous.charAt(common) == word.charAt(common)) {
        common++;
      }
      freeze(path, common);
      for (int i = common; i < word.length(); i++) {
        path.get(i).letters |= 1L << WordAutomaton.symbol(word.charAt(i));
        path.add(new Node());
      }
      path.get(word.length()).isFinal = true;
      previous = word;
    }
    freeze(path, 0);
    Node root = path.get(0);
    int start = store(root);
    return new WordAutomaton(
        Arrays.copyOf(letters, nodes),
        Arrays.copyOf(arcs, used),
        Arrays.copyOf(before, used),
        start,
        root.count);
  }

  /** Replaces the nodes of the path below the given depth by registered ones. */
  private void freeze(List<Node> path, int depth) {
    for (int i = path.size() - 1; i > depth; i--) {
      Node node = path.remove(i);
      Node parent = path.get(i - 1);
      parent.arcs.add(store(node) | (node.isFinal ? WordAutomaton.FINAL : 0));
      parent.befores.add(parent.count);
      parent.count += node.count + (node.isFinal ? 1 : 0);
    }
  }

  private int store(Node node) {
    Shape shape = new Shape(node.letters, List.copyOf(node.arcs));
    Integer known = register.get(shape);
    if (known != null) {
      return known;
    }
    if (nodes == letters.length) {
      letters = Arrays.copyOf(letters, nodes * 2);
    }
    while (used + node.arcs.size() > arcs.length) {
      arcs = Arrays.copyOf(arcs, arcs.length * 2);
      before = Arrays.copyOf(before, before.length * 2);
    }
    letters[nodes] = node.letters;
    for (int i = 0; i < node.arcs.size(); i++) {
      arcs[used] = node.arcs.get(i);
      before[used++] = node.befores.get(i);
    }
    register.put(shape, nodes);
    return nodes++;
  }

  private static final class Node {
    final List<Integer> arcs = new ArrayList<>();
    final List<Integer> befores = new ArrayList<>();
    long letters;
    boolean isFinal;
    int count;
  }
}
