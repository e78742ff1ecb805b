package se.renskrift.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells gaps between the cells of a line from spaces between its words. */
final class CellGap {
  /** So wide it is at least, by the height of the highest of the words around. */
  private static final double WIDE = 3.5;

  private static final int NEIGHBOURS = 8;

  /** What opens an item of a list may stand far before it. */
  private static final int LONGEST_MARKER = 5;

  private CellGap() {}

  /** Whether there is one before a word that stands after others on its line. */
  static boolean isBefore(@Nullable Box word, List<LayoutWord> line) {
    Box last = line.isEmpty() ? null : line.get(line.size() - 1).box();
    if (word == null || last == null || isMarker(line)) {
      return false;
    }
    double height = word.height();
    for (LayoutWord before : line.subList(Math.max(0, line.size() - NEIGHBOURS), line.size())) {
      Box box = before.box();
      height = Math.max(height, box == null ? 0 : box.height());
    }
    return word.left() - last.right() > WIDE * height;
  }

  private static boolean isMarker(List<LayoutWord> line) {
    if (line.size() > 2) {
      return false;
    }
    int length = 0;
    for (LayoutWord word : line) {
      length += word.span().length();
    }
    return length <= LONGEST_MARKER;
  }
}
