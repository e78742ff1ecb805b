package se.renskrift.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds running headers and footers that end with a page mark: lines alike, whose marks count up to
 * one total. Not thread-safe.
 */
final class MarkedHeaders {
  private static final int MAX_LENGTH = 160;

  /** Fewer lines than this between two of them make a list, not pages. */
  private static final int MIN_LINES_APART = 3;

  /** A header so near the text's start is the first page's, and stays without its mark. */
  private static final int NEAR_START = 15;

  private final List<Line> lines;
  private final PageMarkReader reader;

  MarkedHeaders(List<Line> lines, PageMarkReader reader) {
    this.lines = lines;
    this.reader = reader;
  }

  void find(FurnitureLines furniture) {
    ShapeIndex index = new ShapeIndex();
    Map<String, List<Integer>> groups = new TreeMap<>();
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean ends = ")]}0123456789".indexOf(line.last()) >= 0;
      PageMarkReader.Trailing end =
          ends && line.length() <= MAX_LENGTH ? reader.trailing(line) : null;
      if (end != null) {
        numbers.put(i, end.mark().number());
        String key = index.number(line) + ":" + end.mark().total();
        groups.computeIfAbsent(key, shape -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> group : groups.values()) {
      if (group.size() > 1 && countsUp(group, numbers)) {
        for (int line : group) {
          if (line == group.get(0) && line < NEAR_START) {
            furniture.keep(line);
          } else {
            furniture.add(line, Furniture.HEADER);
          }
        }
      }
    }
  }

  private static boolean countsUp(List<Integer> group, Map<Integer, Integer> numbers) {
    for (int k = 1; k < group.size(); k++) {
      int step = numbers.getOrDefault(group.get(k), 0) - numbers.getOrDefault(group.get(k - 1), 0);
      if (step < 1 || group.get(k) - group.get(k - 1) < MIN_LINES_APART) {
        return false;
      }
    }
    return true;
  }
}
