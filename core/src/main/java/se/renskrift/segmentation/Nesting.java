package se.renskrift.segmentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.renskrift.text.Span;

/** Turns the beginnings of sections into sections with levels, parents and ends. */
final class Nesting {
  private static final double OPENING = 0.9;

  private final int length;
  private final List<Unit> units;
  private final List<Found> found;
  private final TypeLooks looks;
  private final SectionConfidence confidence;

  /** Whether headings that are set alike are of one level. */
  private final boolean graded;

  private final Items items;

  Nesting(
      int length,
      List<Unit> units,
      List<Found> found,
      TypeLooks looks,
      SectionConfidence confidence,
      Items items) {
    this.length = length;
    this.units = units;
    this.found = found;
    this.looks = looks;
    this.confidence = confidence;
    this.items = items;
    this.graded = areGraded();
  }

  List<Section> sections() {
    List<Found> starts = new ArrayList<>();
    if (!units.isEmpty() && (found.isEmpty() || found.get(0).unit() > 0)) {
      starts.add(new Found(Section.Type.OTHER, 0, false, 1, -1, OPENING));
    }
    starts.addAll(found);
    int[] levels = levels(starts);
    List<Section> sections = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int[] ends = ends(starts, levels);
    for (int at = 0; at < starts.size(); at++) {
      Found start = starts.get(at);
      while (!open.isEmpty() && levels[open.peek()] >= levels[at]) {
        open.pop();
      }
      Unit unit = units.get(start.unit());
      int bodyStart = unit.start();
      if (start.headed()) {
        int body = start.unit() + 1;
        bodyStart = body < units.size() ? Math.min(units.get(body).start(), ends[at]) : ends[at];
      }
      sections.add(
          new Section(
              start.type(),
              start.headed() ? unit.text() : "",
              levels[at],
              open.peek(),
              new Span(unit.start(), ends[at]),
              bodyStart,
              confidence(start),
              items(starts, at, ends[at])));
      open.push(at);
    }
    return sections;
  }

  private double confidence(Found start) {
    boolean opening = !start.headed() && start.type() == Section.Type.OTHER;
    return opening
        ? start.confidence()
        : confidence.of(
            SectionConfidence.Kind.of(start.type(), start.headed()), start.confidence());
  }

  /** The items of the units of a section up to the first of its subsections. */
  private List<Item> items(List<Found> starts, int at, int end) {
    int from = starts.get(at).unit() + (starts.get(at).headed() ? 1 : 0);
    int to = from;
    int next = at + 1 < starts.size() ? starts.get(at + 1).unit() : units.size();
    while (to < next && units.get(to).start() < end) {
      to++;
    }
    return items.of(units.subList(from, Math.max(from, to)));
  }

  private int[] levels(List<Found> starts) {
    int[] levels = new int[starts.size()];
    // The level of main headings: one deeper under an item of an agenda.
    int main = 1;
    Found open = null;
    // The last heading of each level inside the open one, from the level below it.
    List<Found> inner = new ArrayList<>();
    for (int at = 0; at < levels.length; at++) {
      Found start = starts.get(at);
      if (start.level() == 0) {
        levels[at] = 1;
        main = 2;
        open = null;
        inner.clear();
      } else if (start.end() >= 0 && at > 0) {
        levels[at] = main + 1;
      } else if (open != null && isInside(start, open)) {
        int depth = 0;
        while (depth < inner.size() && isUnder(start, inner.get(depth))) {
          depth++;
        }
        inner.subList(depth, inner.size()).clear();
        inner.add(start);
        levels[at] = main + 1 + depth;
      } else {
        levels[at] = main;
        open = start.headed() || open != null ? start : null;
        inner.clear();
      }
    }
    return levels;
  }

  private boolean isInside(Found start, Found open) {
    boolean other = start.type() == Section.Type.OTHER;
    int numbers = numbers(start);
    if (other && numbers > 0 && numbers(open) > 0) {
      return numbers > numbers(open);
    }
    if (other && isCapitals(start) && isCapitals(open)) {
      return false;
    }
    int look = start.headed() && open.headed() ? looks.compare(start.unit(), open.unit()) : 0;
    if (look < 0 && (other || isLesser(start, open))) {
      return true;
    }
    if (other && open.headed() && graded && looks.areAlike(start.unit(), open.unit())) {
      return false;
    }
    return start.level() == Found.INSIDE
        || (start.level() == 2 && open.level() == 1 && (other || open.type() == start.type()));
  }

  /** Whether some headings are set as lesser ones than others. */
  private boolean areGraded() {
    int first = -1;
    for (Found one : found) {
      if (one.headed() && looks.standsOut(one.unit())) {
        first = first < 0 ? one.unit() : first;
        if (looks.compare(one.unit(), first) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a known heading is set as one inside sections that are set as the open one is. */
  private boolean isLesser(Found start, Found open) {
    return !KnownHeadings.LISTS.contains(start.type())
        && looks.standsOut(start.unit())
        && looks.isShared(open.unit());
  }

  /** Whether one heading inside a main section belongs under another. */
  private boolean isUnder(Found start, Found above) {
    int numbers = numbers(start);
    if (numbers > 0 && numbers(above) > 0) {
      return numbers > numbers(above);
    }
    return start.headed() && above.headed() && looks.compare(start.unit(), above.unit()) < 0;
  }

  /** Whether a heading is printed in capitals, as main headings often are. */
  private boolean isCapitals(Found start) {
    String heading = start.headed() ? units.get(start.unit()).text() : "";
    int capitals = 0;
    for (int at = 0; at < heading.length(); at++) {
      if (Character.isLowerCase(heading.charAt(at))) {
        return false;
      }
      capitals += Character.isUpperCase(heading.charAt(at)) ? 1 : 0;
    }
    return capitals > 3;
  }

  private int numbers(Found start) {
    return start.headed() ? units.get(start.unit()).line().numbers() : 0;
  }

  /** A section ends where the next of its level or above begins; trailing space belongs to it. */
  private int[] ends(List<Found> starts, int[] levels) {
    int[] ends = new int[starts.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at <= starts.size(); at++) {
      boolean last = at == starts.size();
      int position = last ? length : units.get(starts.get(at).unit()).start();
      while (!open.isEmpty() && (last || levels[open.peek()] >= levels[at])) {
        int end = starts.get(open.peek()).end();
        ends[open.pop()] = end < 0 ? position : Math.min(position, units.get(end).start());
      }
      open.push(at);
    }
    return ends;
  }
}
