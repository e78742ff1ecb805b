package se.renskrift.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds running headers and footers about the page marks of a text without form feeds.
 *
 * <p>From each mark outwards lines are taken as long as their like stands in the same direction at
 * most other marks. Not thread-safe.
 */
final class MarkSurroundings {
  private static final int REACH = 6;
  private static final int MIN_MARKS = 3;
  private static final double MIN_SHARE = 0.5;

  /** A mark so near the text's start is the first page's; the header about it stays. */
  private static final int NEAR_START = 15;

  private final List<Line> lines;

  MarkSurroundings(List<Line> lines) {
    this.lines = lines;
  }

  void find(FurnitureLines furniture) {
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (furniture.rule(i) != null) {
        marks.add(i);
      }
    }
    if (marks.size() >= MIN_MARKS) {
      find(furniture, marks, -1);
      find(furniture, marks, 1);
    }
  }

  private void find(FurnitureLines furniture, List<Integer> marks, int step) {
    ShapeIndex index = new ShapeIndex();
    Map<Integer, Sightings> seen = new HashMap<>();
    int[][] shapes = new int[marks.size()][REACH];
    for (int m = 0; m < marks.size(); m++) {
      for (int d = 0; d < REACH; d++) {
        int at = marks.get(m) + (d + 1) * step;
        boolean inside = at >= 0 && at < lines.size();
        shapes[m][d] = inside ? index.number(lines.get(at)) : -1;
        if (inside) {
          Line line = lines.get(at);
          seen.computeIfAbsent(shapes[m][d], shape -> new Sightings()).add(m, d, line);
        }
      }
    }
    for (int m = 0; m < marks.size(); m++) {
      Map<Integer, Rule> found = new TreeMap<>();
      for (int d = 0; d < REACH && isRunning(seen.get(shapes[m][d]), marks.size()); d++) {
        found.put(marks.get(m) + (d + 1) * step, Furniture.HEADER);
      }
      if (found.size() < REACH) {
        boolean first = m == 0 && marks.get(m) < NEAR_START;
        found.forEach((line, rule) -> add(furniture, line, rule, first));
      }
    }
  }

  private static void add(FurnitureLines furniture, int line, Rule rule, boolean first) {
    if (first) {
      furniture.keep(line);
    } else {
      furniture.add(line, rule);
    }
  }

  private static boolean isRunning(@Nullable Sightings seen, int marks) {
    return seen != null
        && seen.pages() >= MIN_MARKS
        && seen.pages() >= MIN_SHARE * marks
        && seen.isInStep();
  }
}
