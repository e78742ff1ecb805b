package se.renskrift.layout;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the lines of a text are where they were broken only because the margin was reached.
 *
 * <p>Such lines show themselves where the next begins in lower case and no sentence ends between.
 * Nearly all of them being of about one width, that width tells of every other line whether it was
 * full. A text in which few lines continue, or many are far longer, was not broken into lines: each
 * of its lines is a paragraph.
 */
final class LineWidths {
  /** Shorter lines that continue are headings, addresses and cells. */
  private static final int MIN_LENGTH = 25;

  /** A narrower column must show itself in more than a few lines. */
  private static final int USUAL_WIDTH = 40;

  private static final int MANY = 8;

  private static final double QUANTILE = 0.9;
  private static final double FAR_LONGER = 1.5;
  private static final double MAX_SHARE_FAR_LONGER = 0.3;

  /** A block must show so many continued lines to have a width of its own. */
  private static final int MIN_IN_BLOCK = 4;

  private final int[] widths;

  private LineWidths(int[] widths) {
    this.widths = widths;
  }

  static LineWidths of(List<Line> lines, LayoutTerms terms) {
    int[] widths = new int[lines.size()];
    boolean[] inList = new boolean[lines.size()];
    boolean[] continued = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      boolean begins = i == 0 || separate(lines.get(i));
      inList[i] = ListMarker.of(lines.get(i)).exists() || (!begins && inList[i - 1]);
      continued[i] = i + 1 < lines.size() && continues(lines.get(i), lines.get(i + 1), terms);
    }
    int body = wrapped(lines, quantile(lines, continued, inList, false, 0, lines.size()));
    int list = wrapped(lines, quantile(lines, continued, inList, true, 0, lines.size()));
    list = list == 0 ? body : list;
    body = body == 0 ? list : body;
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && !separate(lines.get(to))) {
        to++;
      }
      int own = body == 0 ? 0 : quantile(lines, continued, inList, false, from, to);
      for (int i = from; i < to; i++) {
        widths[i] = inList[i] ? list : own > 0 ? own : body;
      }
      from = to;
    }
    return new LineWidths(widths);
  }

  /** The width of full lines about the line with this index; 0 if lines were not broken. */
  int at(int line) {
    return widths[line];
  }

  private static boolean separate(Line line) {
    return line.blanks() > 0;
  }

  private static boolean continues(Line line, Line next, LayoutTerms terms) {
    return line.length() >= MIN_LENGTH
        && next.blanks() == 0
        && next.page() == line.page()
        && next.startsLower()
        && !line.endsSentence()
        && line.last() != ':'
        && !line.isTableRow()
        && !ListMarker.of(next).exists()
        && !terms.listOpeners().contains(next.firstWord());
  }

  private static int quantile(
      List<Line> lines, boolean[] continued, boolean[] inList, boolean list, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += continued[i] && inList[i] == list ? 1 : 0;
    }
    boolean whole = from == 0 && to == lines.size();
    if (count < (whole ? 1 : MIN_IN_BLOCK)) {
      return 0;
    }
    int[] lengths = new int[count];
    for (int i = from; i < to; i++) {
      if (continued[i] && inList[i] == list) {
        lengths[--count] = lines.get(i).length();
      }
    }
    Arrays.sort(lengths);
    int width = lengths[(int) ((lengths.length - 1) * QUANTILE)];
    return width >= USUAL_WIDTH || lengths.length >= MANY ? width : 0;
  }

  /** The width, or 0 if too much of the text stands on far longer lines. */
  private static int wrapped(List<Line> lines, int width) {
    long all = 0;
    long longer = 0;
    for (Line line : lines) {
      all += line.length();
      longer += line.length() > FAR_LONGER * width ? line.length() : 0;
    }
    return longer > MAX_SHARE_FAR_LONGER * all ? 0 : width;
  }
}
