package se.renskrift.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds running headers, running footers and page numbers at the edges of pages.
 *
 * <p>From each edge inwards lines are taken as long as they are furniture, so nothing within a
 * page's body is ever reached. Not thread-safe.
 */
final class PageEdges {
  /** So many lines from a page's top, and from its bottom, are looked at. */
  private static final int ZONE = 8;

  private static final int MAX_LENGTH = 160;

  /** Begins the heading of an item of minutes, whose numbers can count as pages do. */
  private static final char SECTION = '\u00A7';

  /** A header stands on at least this share of the pages from its first to its last. */
  private static final double MIN_SHARE = 0.7;

  /**
   * The share for lines with the same numbers, or numbers that count: they are rarely of a body.
   */
  private static final double MIN_SHARE_NUMBERED = 0.5;

  private static final int ENOUGH_PAGES = 3;

  /** A line on two pages only must have so many letters to be told from a heading used twice. */
  private static final int MIN_LETTERS_OF_TWO = 8;

  private final List<Line> lines;
  private final PageMarkReader marks;

  /** The first line of each page that has any, and at the end the number of lines. */
  private final List<Integer> pages = new ArrayList<>();

  PageEdges(List<Line> lines, PageMarkReader marks) {
    this.lines = lines;
    this.marks = marks;
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || lines.get(i).page() != lines.get(i - 1).page()) {
        pages.add(i);
      }
    }
    pages.add(lines.size());
  }

  private int pageCount() {
    return pages.size() - 1;
  }

  /** The line that stands {@code rank} lines from the page's edge, or -1 if it has not so many. */
  private int line(int page, int rank, boolean top) {
    int from = pages.get(page);
    int to = pages.get(page + 1);
    return rank >= to - from ? -1 : top ? from + rank : to - 1 - rank;
  }

  void find(FurnitureLines furniture) {
    find(furniture, true);
    find(furniture, false);
  }

  private void find(FurnitureLines furniture, boolean top) {
    Map<Integer, Sightings> seen = new HashMap<>();
    int[][] shapes = shapes(seen, top);
    Map<Integer, Integer> offsets = offsets(top);
    for (int page = 0; page < pageCount(); page++) {
      Map<Integer, Rule> found = new TreeMap<>();
      boolean body = false;
      boolean marked = hasMark(furniture, page, top);
      for (int rank = 0; rank < shapes[page].length && !body; rank++) {
        int at = line(page, rank, top);
        Sightings sightings = seen.get(shapes[page][rank]);
        if (isPageNumber(at, page, offsets)) {
          found.put(at, Furniture.PAGE_NUMBER);
        } else if (sightings != null && isRunning(sightings, lines.get(at), marked)) {
          found.put(at, top ? Furniture.HEADER : Furniture.FOOTER);
        } else {
          body = !furniture.has(at);
        }
      }
      // Without a line of the page's own after it, it is the page that is repeated.
      if (body) {
        add(found, furniture, top && page == 0);
      }
    }
  }

  private static void add(Map<Integer, Rule> found, FurnitureLines furniture, boolean first) {
    found.forEach(
        (line, rule) -> {
          if (first && rule == Furniture.HEADER) {
            furniture.keep(line);
          } else {
            furniture.add(line, rule);
          }
        });
  }

  private int[][] shapes(Map<Integer, Sightings> seen, boolean top) {
    ShapeIndex index = new ShapeIndex();
    int[][] shapes = new int[pageCount()][];
    for (int page = 0; page < pageCount(); page++) {
      int size = Math.min(ZONE, pages.get(page + 1) - pages.get(page));
      shapes[page] = new int[size];
      for (int rank = 0; rank < size; rank++) {
        Line line = lines.get(line(page, rank, top));
        shapes[page][rank] =
            line.length() > MAX_LENGTH || line.first() == SECTION ? -1 : index.number(line);
        if (shapes[page][rank] >= 0) {
          seen.computeIfAbsent(shapes[page][rank], shape -> new Sightings()).add(page, rank, line);
        }
      }
    }
    return shapes;
  }

  /** Whether a page mark stands in the zone; a line of two pages beside it is of the page. */
  private boolean hasMark(FurnitureLines furniture, int page, boolean top) {
    boolean marked = false;
    for (int rank = 0; rank < ZONE && line(page, rank, top) >= 0; rank++) {
      marked |= furniture.rule(line(page, rank, top)) != null;
    }
    return marked;
  }

  private boolean isRunning(Sightings seen, Line line, boolean marked) {
    if (!seen.isInStep()) {
      return false;
    }
    if (seen.pages() >= ENOUGH_PAGES) {
      return seen.pages() >= (seen.isNumbered() ? MIN_SHARE_NUMBERED : MIN_SHARE) * seen.range();
    }
    return seen.pages() == 2
        && seen.range() == 2
        && (seen.isAtOneRank() || marked)
        && (seen.isNumbered() || LineShape.of(line).letters().length() >= MIN_LETTERS_OF_TWO)
        && !line.endsSentence();
  }

  /** For each distance of number and page, on how many pages it is found near the edge. */
  private Map<Integer, Integer> offsets(boolean top) {
    Map<Integer, Integer> offsets = new HashMap<>();
    for (int page = 0; page < pageCount(); page++) {
      for (int rank = 0; rank < 3 && line(page, rank, top) >= 0; rank++) {
        PageMark mark = marks.read(lines.get(line(page, rank, top)));
        if (mark != null && mark.total() == 0) {
          offsets.merge(mark.number() - lines.get(pages.get(page)).page(), 1, Integer::sum);
        }
      }
    }
    return offsets;
  }

  private boolean isPageNumber(int line, int page, Map<Integer, Integer> offsets) {
    PageMark mark = marks.read(lines.get(line));
    if (mark == null || mark.total() > 0) {
      return false;
    }
    int offset = mark.number() - lines.get(pages.get(page)).page();
    int votes = offsets.getOrDefault(offset, 0);
    return votes >= ENOUGH_PAGES || (votes == 2 && pageCount() <= ENOUGH_PAGES);
  }
}
