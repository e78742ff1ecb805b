package se.renskrift.segmentation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.renskrift.segmentation.HeadingPattern.Role;

/**
 * Finds what stands before and after a unit when running headers and rows of figures are not
 * counted.
 */
final class Neighbours {
  private static final int MAX_REPEATS = 2;
  private static final int MAX_SKIPPED = 12;

  private final List<Unit> units;
  private final List<HeadingDictionary.@Nullable Match> matches;
  private final Map<String, Integer> repeats = new HashMap<>();

  Neighbours(List<Unit> units, List<HeadingDictionary.@Nullable Match> matches) {
    this.units = units;
    this.matches = matches;
    for (Unit unit : units) {
      if (unit.text().length() <= Line.MAX_LENGTH) {
        repeats.merge(unit.line().skeleton(), 1, Integer::sum);
      }
    }
  }

  /** The unit after another, lines that repeat left out. */
  @Nullable Unit next(int index) {
    return beside(index, 1);
  }

  /** The unit before or after another, lines that repeat left out. */
  private @Nullable Unit beside(int index, int step) {
    int at = index + step;
    int skipped = 0;
    while (at >= 0
        && at < units.size()
        && isRepeated(units.get(at))
        && !isKnown(matches.get(at))
        && skipped++ < MAX_SKIPPED) {
      at += step;
    }
    return at >= 0 && at < units.size() ? units.get(at) : null;
  }

  /** The unit before another, rows of numbers and marks of pages left out. */
  @Nullable Unit previous(int index) {
    int at = index - 1;
    while (at >= 0 && index - at <= MAX_SKIPPED && endsInFigure(at)) {
      at--;
    }
    if (index - at > 2 && at > 0 && !units.get(at).isBody() && units.get(at).isShort()) {
      // The heads of the columns.
      at--;
    }
    return at < index - 1 && at >= 0 && units.get(at).isBody() ? units.get(at) : beside(index, -1);
  }

  private boolean endsInFigure(int at) {
    Unit unit = units.get(at);
    char last = unit.text().charAt(unit.text().length() - 1);
    boolean figure = Character.isDigit(last) || last == ')' || last == ']';
    return (figure && unit.isShort() && hasDigit(unit.text()) || isLabel(at))
        && !isKnown(matches.get(at));
  }

  private boolean isLabel(int at) {
    HeadingDictionary.Match match = matches.get(at);
    return match != null && match.pattern().role == Role.LABEL;
  }

  /** Whether what comes after the unit next to another is a point of a list. */
  boolean isListedAfter(Unit next, int index) {
    for (int at = index + 1; at + 1 < units.size() && at <= index + MAX_SKIPPED; at++) {
      if (units.get(at) == next) {
        return units.get(at + 1).isListed();
      }
    }
    return false;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static boolean isKnown(HeadingDictionary.@Nullable Match match) {
    return match != null && match.pattern().role == Role.SECTION;
  }

  /** Whether a line stands so often that it is a running header. */
  boolean isRepeated(Unit unit) {
    return repeats.getOrDefault(unit.line().skeleton(), 0) > MAX_REPEATS;
  }
}
