package se.renskrift.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A set of words as a minimal acyclic automaton that numbers them.
 *
 * <p>Words are strings of Latin-1 characters; a word's number is its rank in byte order. A node is
 * the index of its first arc; arcs of a node lie together, ordered by label. Immutable and
 * thread-safe. Construction and numbering after Daciuk, Mihov, Watson and Watson, "Incremental
 * Construction of Minimal Acyclic Finite-State Automata" (2000), and Lucchesi and Kowaltowski
 * (1993).
 */
public final class WordAutomaton {
  /** What {@link #arc} answers where there is none, and the target of an arc that ends. */
  public static final int NONE = -1;

  static final int FINAL = 1 << 8;
  static final int LAST = 1 << 9;
  static final int TARGET_SHIFT = 10;
  static final int LEAF = (1 << 22) - 1;

  private final int[] arcs;
  private final int[] before;
  private final int root;
  private final int size;

  WordAutomaton(int[] arcs, int[] before, int root, int size) {
    this.arcs = arcs;
    this.before = before;
    this.root = root;
    this.size = size;
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** The node where every word begins. */
  public int root() {
    return root;
  }

  /** The arc of {@code node} with the given label, or {@link #NONE}. */
  public int arc(int node, char label) {
    if (node == NONE || label > 0xFF) {
      return NONE;
    }
    for (int arc = node; ; arc++) {
      int bits = arcs[arc];
      int here = bits & 0xFF;
      if (here == label) {
        return arc;
      }
      if (here > label || (bits & LAST) != 0) {
        return NONE;
      }
    }
  }

  /** Whether a word ends with the arc. */
  public boolean isFinal(int arc) {
    return (arcs[arc] & FINAL) != 0;
  }

  /** The node the arc leads to, or {@link #NONE}. */
  public int target(int arc) {
    int target = arcs[arc] >>> TARGET_SHIFT;
    return target == LEAF ? NONE : target;
  }

  /** How many words of the arc's node come before those that take the arc. */
  public int before(int arc) {
    return before[arc];
  }

  /** The word's number, or {@link #NONE} if it is not in the set. */
  public int number(CharSequence word) {
    int node = root;
    int number = 0;
    boolean ends = false;
    for (int i = 0; i < word.length(); i++) {
      number += ends ? 1 : 0;
      int arc = arc(node, word.charAt(i));
      if (arc == NONE) {
        return NONE;
      }
      number += before[arc];
      ends = isFinal(arc);
      node = target(arc);
    }
    return ends ? number : NONE;
  }

  /**
   * The word with the given number.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public String word(int number) {
    if (number < 0 || number >= size) {
      throw new IndexOutOfBoundsException("number: " + number + " of " + size + " words");
    }
    StringBuilder word = new StringBuilder();
    int node = root;
    int rest = number;
    while (true) {
      int arc = node;
      while ((arcs[arc] & LAST) == 0 && before[arc + 1] <= rest) {
        arc++;
      }
      word.append((char) (arcs[arc] & 0xFF));
      rest -= before[arc];
      if (isFinal(arc) && rest-- == 0) {
        return word.toString();
      }
      node = target(arc);
    }
  }

  /** How many bytes {@link #write} needs. */
  public int byteSize() {
    return 12 + 8 * arcs.length;
  }

  /** Writes the automaton at the buffer's position. */
  public void write(ByteBuffer out) {
    out.putInt(arcs.length).putInt(root).putInt(size);
    out.asIntBuffer().put(arcs).put(before);
    out.position(out.position() + 8 * arcs.length);
  }

  /**
   * Reads an automaton from the buffer's position.
   *
   * @throws IOException if the buffer ends too early
   */
  public static WordAutomaton read(ByteBuffer in) throws IOException {
    int count = in.getInt();
    int root = in.getInt();
    int size = in.getInt();
    if (count < 0 || in.remaining() < 8L * count) {
      throw new IOException("the automaton is cut short");
    }
    int[] arcs = new int[count];
    int[] before = new int[count];
    in.asIntBuffer().get(arcs).get(before);
    in.position(in.position() + 8 * count);
    return new WordAutomaton(arcs, before, root, size);
  }
}
