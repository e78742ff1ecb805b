package se.renskrift.segmentation;

import java.util.List;
import se.renskrift.text.LineStyles;

/**
 * Tells how much of a line is set in bold at its beginning. For lines in order; not thread-safe.
 */
final class BoldBeginnings {
  private final List<LineStyles.Line> lines;
  private int next;

  BoldBeginnings(LineStyles styles) {
    this.lines = styles.lines();
  }

  /** How many characters of a stretch are bold, from its start; 0 if all are, or none. */
  int of(int start, int end) {
    while (next < lines.size() && lines.get(next).span().end() <= start) {
      next++;
    }
    int bold = start;
    for (int at = next; at < lines.size(); at++) {
      LineStyles.Line line = lines.get(at);
      if (line.span().start() >= end) {
        break;
      }
      if (!line.bold()) {
        return Math.max(0, bold - start);
      }
      bold = Math.min(end, line.span().end());
    }
    return 0;
  }
}
