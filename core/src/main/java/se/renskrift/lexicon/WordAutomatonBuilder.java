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
  private final Map<List<Integer>, Integer> register = new HashMap<>();
  private int[] arcs = new int[1 << 16];
  private int[] before = new int[1 << 16];
  private int used;

  private WordAutomatonBuilder() {}

  /**
   * The automaton of some words.
   *
   * @throws IllegalArgumentException if there is no word, or one is empty or has a character that
   *     is not in Latin-1
   */
  public static WordAutomaton build(Collection<String> words) {
    TreeSet<String> sorted = new TreeSet<>(words);
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("words: an automaton needs at least one");
    }
    for (String word : sorted) {
      if (word.isEmpty() || !word.chars().allMatch(c -> c <= 0xFF)) {
        throw new IllegalArgumentException("words: \"" + word + "\" is empty or not in Latin-1");
      }
    }
    return new WordAutomatonBuilder().buildSorted(sorted);
  }

  private WordAutomaton buildSorted(Collection<String> words) {
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
        path.get(i).labels.add(word.charAt(i));
        path.add(new Node());
      }
      path.get(word.length()).isFinal = true;
      previous = word;
    }
    freeze(path, 0);
    Node root = path.get(0);
    int start = store(root);
    return new WordAutomaton(
        Arrays.copyOf(arcs, used), Arrays.copyOf(before, used), start, root.count);
  }

  /** Replaces the nodes of the path below the given depth by registered ones. */
  private void freeze(List<Node> path, int depth) {
    for (int i = path.size() - 1; i > depth; i--) {
      Node node = path.remove(i);
      Node parent = path.get(i - 1);
      int target = node.labels.isEmpty() ? WordAutomaton.LEAF : store(node);
      parent.arcs.add(
          parent.labels.get(parent.labels.size() - 1)
              | (node.isFinal ? WordAutomaton.FINAL : 0)
              | target << WordAutomaton.TARGET_SHIFT);
      parent.befores.add(parent.count);
      parent.count += node.count + (node.isFinal ? 1 : 0);
    }
  }

  private int store(Node node) {
    Integer known = register.get(node.arcs);
    if (known != null) {
      return known;
    }
    if (used + node.arcs.size() >= WordAutomaton.LEAF) {
      throw new IllegalArgumentException("words: too many for one automaton");
    }
    if (used + node.arcs.size() > arcs.length) {
      arcs = Arrays.copyOf(arcs, arcs.length * 2);
      before = Arrays.copyOf(before, before.length * 2);
    }
    int start = used;
    for (int i = 0; i < node.arcs.size(); i++) {
      boolean last = i == node.arcs.size() - 1;
      arcs[used] = node.arcs.get(i) | (last ? WordAutomaton.LAST : 0);
      before[used++] = node.befores.get(i);
    }
    register.put(List.copyOf(node.arcs), start);
    return start;
  }

  private static final class Node {
    final List<Character> labels = new ArrayList<>();
    final List<Integer> arcs = new ArrayList<>();
    final List<Integer> befores = new ArrayList<>();
    boolean isFinal;
    int count;
  }
}
