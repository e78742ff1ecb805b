package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.renskrift.text.Span;

/**
 * Brings blocks into the order that a file gives. Blocks that it does not name keep their places
 * among the others.
 */
final class ReadingOrder {
  private ReadingOrder() {}

  /**
   * The numbers of the blocks, in reading order.
   *
   * @param usual the numbers of all blocks, in the order that holds where the file gives none
   * @param parts for each identifier of a block or of what holds blocks, the numbers of its blocks
   * @param named the identifiers, in the order that the file gives
   */
  static List<Integer> of(List<Integer> usual, Map<String, Span> parts, List<String> named) {
    int[] free = new int[usual.size() + 1];
    for (int i = 0; i < free.length; i++) {
      free[i] = i;
    }
    List<Integer> ordered = new ArrayList<>();
    boolean[] taken = new boolean[usual.size()];
    for (String id : named) {
      Span part = parts.getOrDefault(id, new Span(0, 0));
      for (int i = next(free, part.start()); i < part.end(); i = next(free, i)) {
        ordered.add(i);
        taken[i] = true;
        free[i] = i + 1;
      }
    }
    List<Integer> result = new ArrayList<>();
    int at = 0;
    for (int block : usual) {
      result.add(taken[block] ? ordered.get(at++) : block);
    }
    return result;
  }

  /** The first block from {@code from} that is not taken; shortens the way for the next search. */
  private static int next(int[] free, int from) {
    int end = from;
    while (free[end] != end) {
      end = free[end];
    }
    for (int i = from; i != end; ) {
      int following = free[i];
      free[i] = end;
      i = following;
    }
    return end;
  }
}
