package se.renskrift.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A set of words as a minimal acyclic automaton that numbers them.
 *
 * <p>Words are strings over {@link #ALPHABET}; a word's number is its rank in the alphabet's order.
 * Each node has a bit map of the letters that go on from it, so that an arc is found by counting
 * bits; a node's arcs stand beside its map, for what a walk costs is waiting for memory. Immutable
 * and thread-safe. Construction and numbering after Daciuk, Mihov, Watson and Watson, "Incremental
 * Construction of Minimal Acyclic Finite-State Automata" (2000), and Lucchesi and Kowaltowski
 * (1993).
 */
public final class WordAutomaton {
  /** The letters that words may have, in their order; 64 at the most. */
  public static final String ALPHABET =
      "'-.:abcdefghijklmnopqrstuvwxyzµßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ";

  /** What {@link #arc} answers where there is none, and the target of an arc that ends. */
  public static final int NONE = -1;

  /** In an arc of the builder's: a word ends with it. The other bits are the node it leads to. */
  static final int FINAL = 1 << 31;

  /** In an arc: the low bits are the node it leads to; then comes how many words come before. */
  private static final int BITS = 24;

  private static final int MASK = (1 << BITS) - 1;

  /** In an arc: the high bits tell roughly which letters go on from the node it leads to. */
  private static final int GROUPS = 15;

  /** Before the cells of a file: how many there are, the root, the number of words, a checksum. */
  private static final int HEADER = 16;

  /** The node that nothing goes on from. */
  static final int LEAF = 0;

  private static final byte[] SYMBOLS = new byte[256];

  static {
    Arrays.fill(SYMBOLS, (byte) -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      SYMBOLS[ALPHABET.charAt(i)] = (byte) i;
    }
  }

  /**
   * Node after node: the letters that go on from it, as bits, then an arc for each of them. A node
   * is told by where it begins, an arc by where it stands.
   */
  private final long[] cells;

  private final int root;
  private final int size;

  /**
   * An automaton of numbered nodes.
   *
   * @param letters by node: the letters that go on from it; the arcs are in the order of nodes and
   *     letters
   * @param arcs by arc: the node it leads to, and whether a word ends
   * @param before by arc: how many of the node's words come before those that take it
   */
  WordAutomaton(long[] letters, int[] arcs, int[] before, int root, int size) {
    int[] places = new int[letters.length];
    int place = 0;
    for (int node = 0; node < letters.length; node++) {
      places[node] = place;
      place += 1 + Long.bitCount(letters[node]);
    }
    if (place > MASK || size > MASK) {
      throw new IllegalArgumentException("letters: more than " + MASK + " nodes, arcs or words");
    }
    long[] all = new long[place];
    int arc = 0;
    place = 0;
    for (long map : letters) {
      all[place++] = map;
      for (int i = Long.bitCount(map); i > 0; i--) {
        int target = arcs[arc] & ~FINAL;
        long end = arcs[arc] < 0 ? 1L << GROUPS : 0;
        all[place++] =
            (end | groups(letters[target])) << 2 * BITS
                | (long) before[arc] << BITS
                | places[target];
        arc++;
      }
    }
    this.cells = all;
    this.root = places[root];
    this.size = size;
  }

  private WordAutomaton(long[] cells, int root, int size) {
    this.cells = cells;
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

  /** The place of a letter in {@link #ALPHABET}, or a negative number. */
  public static int symbol(char letter) {
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
    return symbol < 0 ? NONE : arc(node, symbol);
  }

  /** The arc of {@code node} with the letter of a {@link #symbol}, or {@link #NONE}. */
  public int arc(int node, int symbol) {
    long map = cells[node];
    long bit = 1L << symbol;
    return (map & bit) == 0 ? NONE : node + 1 + Long.bitCount(map & bit - 1);
  }

  /** The letters that go on from {@code node}: a bit for each {@link #symbol}. */
  public long letters(int node) {
    return cells[node];
  }

  /** The arc of {@code node} with the first of its letters; the others follow in their order. */
  public int firstArc(int node) {
    return node + 1;
  }

  /** Whether a word ends with the arc. */
  public boolean isFinal(int arc) {
    return cells[arc] < 0;
  }

  /** The node the arc leads to. */
  public int target(int arc) {
    return (int) cells[arc] & MASK;
  }

  /** How many words of the arc's node come before those that take the arc. */
  public int before(int arc) {
    return (int) (cells[arc] >>> BITS) & MASK;
  }

  /**
   * Whether some of the letters may go on from the node that the arc leads to; false is certain.
   *
   * <p>It saves going there, which mostly means to wait for memory.
   *
   * @param groups what {@link #groups} makes of the letters
   */
  public boolean mayGoOn(int arc, long groups) {
    return (cells[arc] >>> 2 * BITS & groups) != 0;
  }

  /** Letters, as bits by their {@link #symbol}, in groups of some that are told apart no more. */
  public static long groups(long letters) {
    long folded =
        letters
            | letters >>> GROUPS
            | letters >>> 2 * GROUPS
            | letters >>> 3 * GROUPS
            | letters >>> 4 * GROUPS;
    return folded & (1L << GROUPS) - 1;
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
      number += (ends ? 1 : 0) + before(arc);
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
      long map = cells[node];
      int arc = node + 1;
      int last = node + Long.bitCount(map);
      while (arc < last && before(arc + 1) <= rest) {
        map &= map - 1;
        arc++;
      }
      word.append(ALPHABET.charAt(Long.numberOfTrailingZeros(map)));
      rest -= before(arc);
      if (isFinal(arc) && rest-- == 0) {
        return word.toString();
      }
      node = target(arc);
    }
  }

  /** How many bytes {@link #write} needs. */
  public int byteSize() {
    return HEADER + Long.BYTES * cells.length;
  }

  /** Writes the automaton at the buffer's position: just as it is in memory, with a checksum. */
  public void write(ByteBuffer out) {
    int start = out.position();
    out.putInt(cells.length).putInt(root).putInt(size).putInt(0);
    out.asLongBuffer().put(cells);
    out.position(start + byteSize());
    out.putInt(start + HEADER - Integer.BYTES, checksum(out, start));
  }

  /** The checksum of an automaton that begins at an offset and ends at the buffer's position. */
  private static int checksum(ByteBuffer buffer, int start) {
    CRC32 sum = new CRC32();
    ByteBuffer bytes = buffer.duplicate().flip();
    sum.update(bytes.limit(start + HEADER - Integer.BYTES).position(start));
    sum.update(bytes.limit(buffer.position()).position(start + HEADER));
    return (int) sum.getValue();
  }

  /**
   * Reads an automaton from the buffer's position.
   *
   * @throws IOException if the buffer ends too early, or what it has is none
   */
  public static WordAutomaton read(ByteBuffer in) throws IOException {
    int start = in.position();
    int count = in.getInt();
    int root = in.getInt();
    int size = in.getInt();
    int sum = in.getInt();
    if (count < 1 || in.remaining() / Long.BYTES < count) {
      throw new IOException("the automaton is cut short");
    }
    long[] cells = new long[count];
    in.asLongBuffer().get(cells);
    in.position(in.position() + Long.BYTES * count);
    if (checksum(in, start) != sum) {
      throw new IOException("the automaton is damaged");
    }
    return new WordAutomaton(cells, root, size);
  }
}
