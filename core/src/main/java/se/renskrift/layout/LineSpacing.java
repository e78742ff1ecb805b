package se.renskrift.layout;

import java.util.Arrays;
import java.util.List;

/**
 * Finds out whether a text has blank lines between the lines of a paragraph, as if it were set with
 * double spacing.
 */
final class LineSpacing {
  /** So many pairs of lines must go on across blank lines. */
  private static final int MANY = 8;

  /** Lines of prose are of one width; the items of a list are not. */
  private static final double MIN_EVENNESS = 0.8;

  private static final int MIN_LENGTH = 40;
  private static final int MAX_BLANKS = 3;

  private LineSpacing() {}

  /** The lines, as if the blank lines that stand within paragraphs were not there. */
  static List<Line> tighten(List<Line> lines) {
    int[] counts = new int[MAX_BLANKS + 1];
    int[] lengths = new int[lines.size()];
    int apart = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (line.length() >= MIN_LENGTH
          && next.startsLower()
          && next.page() == line.page()
          && Character.isLetterOrDigit(line.last())
          && next.blanks() <= MAX_BLANKS) {
        counts[next.blanks()]++;
        if (next.blanks() > 0) {
          lengths[apart++] = line.length();
        }
      }
    }
    int spacing = 0;
    for (int blanks = 1; blanks <= MAX_BLANKS; blanks++) {
      spacing = counts[blanks] > counts[spacing] ? blanks : spacing;
    }
    if (spacing == 0 || counts[spacing] < MANY || !isEven(lengths, apart)) {
      return lines;
    }
    int surplus = spacing;
    return lines.stream().map(line -> line.withFewerBlanks(surplus)).toList();
  }

  private static boolean isEven(int[] lengths, int count) {
    Arrays.sort(lengths, 0, count);
    return lengths[count / 4] >= MIN_EVENNESS * lengths[(int) ((count - 1) * 0.9)];
  }
}
