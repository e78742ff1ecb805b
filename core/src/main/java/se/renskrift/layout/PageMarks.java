package se.renskrift.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of one text that are page marks.
 *
 * <p>With a label and a total nothing else is meant. Without one of them the marks must count up; a
 * single one must stand where the first page begins. Not thread-safe.
 */
final class PageMarks {
  /** A single mark without a label must be among so many lines from the text's start. */
  private static final int NEAR_START = 15;

  /** Fewer lines than this between two marks make a table of contents, not pages. */
  private static final int MIN_LINES_APART = 5;

  /** Numbers alone on a line must be so far apart, and so many, to be of pages. */
  private static final int MIN_LINES_OF_PAGE = 12;

  private static final int MIN_BARE = 3;

  private final List<Line> lines;
  private final boolean hasPages;
  private final @Nullable PageMark[] marks;

  PageMarks(List<Line> lines, PageMarkReader reader) {
    this.lines = lines;
    this.hasPages = lines.get(lines.size() - 1).page() > lines.get(0).page();
    this.marks = new PageMark[lines.size()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = reader.read(lines.get(i));
    }
  }

  void find(FurnitureLines furniture) {
    Map<Integer, List<Integer>> byTotal = new TreeMap<>();
    List<Integer> labelled = new ArrayList<>();
    List<Integer> bare = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      PageMark mark = marks[i];
      if (mark == null) {
        continue;
      }
      switch (mark.form()) {
        case LABEL_AND_TOTAL -> furniture.add(i, Furniture.PAGE_MARK);
        case TOTAL -> byTotal.computeIfAbsent(mark.total(), total -> new ArrayList<>()).add(i);
        case SLASH -> {
          if (isAtEdge(i)) {
            byTotal.computeIfAbsent(-mark.total(), total -> new ArrayList<>()).add(i);
          }
        }
        case LABEL -> labelled.add(i);
        case BARE -> {
          if (isAlone(i)) {
            bare.add(i);
          }
        }
      }
    }
    for (List<Integer> group : byTotal.values()) {
      boolean single = group.size() == 1 && (isFirst(group.get(0)) || isAtEdge(group.get(0)));
      if (single || (group.size() > 1 && countsUp(group, MIN_LINES_APART, false))) {
        group.forEach(i -> furniture.add(i, Furniture.PAGE_MARK));
      }
    }
    if (labelled.size() > 1 && countsUp(labelled, MIN_LINES_APART, false)) {
      labelled.forEach(i -> furniture.add(i, Furniture.PAGE_MARK));
    }
    if (!hasPages && bare.size() >= MIN_BARE && countsUp(bare, MIN_LINES_OF_PAGE, true)) {
      bare.forEach(i -> furniture.add(i, Furniture.PAGE_NUMBER));
    }
  }

  private int number(int line) {
    PageMark mark = marks[line];
    return mark == null ? -1 : mark.number();
  }

  private boolean countsUp(List<Integer> group, int apart, boolean byOne) {
    for (int k = 1; k < group.size(); k++) {
      int step = number(group.get(k)) - number(group.get(k - 1));
      if (step < 1 || (byOne && step > 1) || group.get(k) - group.get(k - 1) < apart) {
        return false;
      }
    }
    return true;
  }

  private boolean isFirst(int line) {
    return line < NEAR_START && number(line) == 1;
  }

  /** Whether the line is the first or last of its page but two. */
  private boolean isAtEdge(int line) {
    if (!hasPages) {
      return false;
    }
    int page = lines.get(line).page();
    int before = Math.max(0, line - 3);
    int after = Math.min(lines.size() - 1, line + 3);
    return before == 0
        || after == lines.size() - 1
        || lines.get(before).page() != page
        || lines.get(after).page() != page;
  }

  /** Whether blank lines, or the text's edge, are about the line. */
  private boolean isAlone(int line) {
    boolean before = line == 0 || lines.get(line).blanks() > 0;
    boolean after = line + 1 == lines.size() || lines.get(line + 1).blanks() > 0;
    return before && after;
  }
}
