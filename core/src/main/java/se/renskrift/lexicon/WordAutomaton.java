package se.renskrift.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A set of words as a minimal acyclic automaton that numbers them.
 *
 * <p>Words are strings over {@link #ALPHABET}; a word's number is its rank in the alphabet's order.
 * Each node has a bit map of the letters that go on from it, so that an arc is found by counting
 * bits. Immutable and thread-safe. Construction and numbering after Daciuk, Mihov, Watson and
 * Watson, "Incremental Construction of Minimal Acyclic Finite-State Automata" (2000), and Lucchesi
 * and Kowaltowski (1993).
 */
public final class WordAutomaton {
  /** The letters that words may have, in their order; 64 at the most. */
  public static final String ALPHABET =
      "'-.:abcdefghijklmnopqrstuvwxyzµßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ";

  /** What {@link #arc} answers where there is none, and the target of an arc that ends. */
  public static final int NONE = -1;

  /** In an arc: a word ends with it. The other bits are the node it leads to. */
  static final int FINAL = 1 << 31;

  /** The node that nothing goes on from. */
  static final int LEAF = 0;

  private static final byte[] SYMBOLS = new byte[256];

  static {
    Arrays.fill(SYMBOLS, (byte) -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      SYMBOLS[ALPHABET.charAt(i)] = (byte) i;
    }
  }

  /** By node: the letters that go on from it, and the index of its first arc. */
  private final long[] letters;

  private final int[] first;

  /** By arc: target and whether a word ends, and how many of the node's words come before. */
  private final int[] arcs;

  private final int[] before;
  private final int root;
  private final int size;

  WordAutomaton(long[] letters, int[] first, int[] arcs, int[] before, int root, int size) {
    this.letters = letters;
    this.first = first;
    this.arcs = arcs;
    this.before = before;
    this.root = root;
    this.size = size;
  }

  /** Whether a word may be in an automaton: of the alphabet's letters, at least one. */
  public static boolean isListable(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (symbol(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  static int symbol(char letter) {
    return letter > 0xFF ? -1 : SYMBOLS[letter];
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** The node where every word begins. */
  public int root() {
    return root;
  }

  /** The arc of {@code node} with the given letter, or {@link #NONE}. */
  public int arc(int node, char letter) {
    int symbol = symbol(letter);
    if (symbol < 0) {
      return NONE;
    }
    long map = letters[node];
    long bit = 1L << symbol;
    return (map & bit) == 0 ? NONE : first[node] + Long.bitCount(map & bit - 1);
  }

  /** The letters that go on from a node, as bits by their place in {@link #ALPHABET}. */
  public long letters(int node) {
    return letters[node];
  }

  /** The arc of a node with the first of its letters; the others follow in their order. */
  public int firstArc(int node) {
    return first[node];
  }

  /** Whether a word ends with the arc. */
  public boolean isFinal(int arc) {
    return arcs[arc] < 0;
  }

  /** The node the arc leads to. */
  public int target(int arc) {
    return arcs[arc] & ~FINAL;
  }

  /** How many words of the arc's node come before those that take the arc. */
  public int before(int arc) {
    return before[arc];
  }

  /** The word's number, or {@link #NONE} if it is not in the set. */
  public int number(CharSequence word) {
    return number(word, 0, word.length());
  }

  /** The number of the word that is a stretch of a string, or {@link #NONE}. */
  public int number(CharSequence text, int start, int end) {
    int node = root;
    int number = 0;
    boolean ends = false;
    for (int i = start; i < end; i++) {
      int arc = arc(node, text.charAt(i));
      if (arc == NONE) {
        return NONE;
      }
      number += (ends ? 1 : 0) + before[arc];
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
      long map = letters[node];
      int arc = first[node];
      int last = arc + Long.bitCount(map) - 1;
      while (arc < last && before[arc + 1] <= rest) {
        map &= map - 1;
        arc++;
      }
      word.append(ALPHABET.charAt(Long.numberOfTrailingZeros(map)));
      rest -= before[arc];
      if (isFinal(arc) && rest-- == 0) {
        return word.toString();
      }
      node = target(arc);
    }
  }

  /** How many bytes {@link #write} needs. */
  public int byteSize() {
    return 16 + 12 * letters.length + 8 * arcs.length;
  }

  /** Writes the automaton at the buffer's position. */
  public void write(ByteBuffer out) {
    out.putInt(letters.length).putInt(arcs.length).putInt(root).putInt(size);
    out.asLongBuffer().put(letters);
    out.position(out.position() + 8 * letters.length);
    out.asIntBuffer().put(first).put(arcs).put(before);
    out.position(out.position() + 4 * letters.length + 8 * arcs.length);
  }

  /**
   * Reads an automaton from the buffer's position.
   *
   * @throws IOException if the buffer ends too early
   */
  public static WordAutomaton read(ByteBuffer in) throws IOException {
    int nodes = in.getInt();
    int count = in.getInt();
    int root = in.getInt();
    int size = in.getInt();
    if (nodes < 0 || count < 0 || in.remaining() < 12L * nodes + 8L * count) {
      throw new IOException("the automaton is cut short");
    }
    long[] letters = new long[nodes];
    in.asLongBuffer().get(letters);
    in.position(in.position() + 8 * nodes);
    int[] first = new int[nodes];
    int[] arcs = new int[count];
    int[] before = new int[count];
    in.asIntBuffer().get(first).get(arcs).get(before);
    in.position(in.position() + 4 * nodes + 8 * count);
    return new WordAutomaton(letters, first, arcs, before, root, size);
  }
}
