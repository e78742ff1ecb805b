package se.renskrift.segmentation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the mark that the headings of a document end in, where they have one: a colon or period.
 */
final class ClosingMark {
  private static final int LEAST_HEADINGS = 2;
  private static final char[] MARKS = {':', '.'};

  private final char mark;

  ClosingMark(List<Unit> units, List<HeadingDictionary.@Nullable Match> matches) {
    this.mark = mark(units, matches);
  }

  /** Most of the headings whose words are known beyond doubt have it. */
  private static char mark(List<Unit> units, List<HeadingDictionary.@Nullable Match> matches) {
    int known = 0;
    int[] counts = new int[MARKS.length];
    for (int at = 0; at < units.size(); at++) {
      HeadingDictionary.Match match = matches.get(at);
      Unit unit = units.get(at);
      if (match != null
          && match.pattern().type != null
          && match.pattern().exact() != null
          && unit.alone()
          && !unit.runIn()
          && unit.startsWithCapital()) {
        known++;
        for (int i = 0; i < MARKS.length; i++) {
          counts[i] += unit.endsIn(MARKS[i]) ? 1 : 0;
        }
      }
    }
    for (int i = 0; i < MARKS.length; i++) {
      if (counts[i] >= LEAST_HEADINGS && 2 * counts[i] > known) {
        return MARKS[i];
      }
    }
    return 0;
  }

  /** Whether a line ends in it. */
  boolean ends(Unit unit) {
    return mark != 0 && unit.text().charAt(unit.text().length() - 1) == mark;
  }
}
