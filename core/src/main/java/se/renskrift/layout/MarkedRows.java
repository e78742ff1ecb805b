package se.renskrift.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds rows at the edge of a page whose last cell is the page's own number with a label before it,
 * as {@code Blad 1}, and whose other words stand elsewhere on the page, so that nothing is lost
 * with them. Not thread-safe.
 */
final class MarkedRows {
  private static final int MAX_LENGTH = 160;

  private final List<Line> lines;
  private final PageMarkReader reader;

  MarkedRows(List<Line> lines, PageMarkReader reader) {
    this.lines = lines;
    this.reader = reader;
  }

  void find(FurnitureLines furniture) {
    for (int i = 0; i < lines.size(); i++) {
      if (isAtEdge(i) && isMarked(lines.get(i)) && standsElsewhere(i)) {
        furniture.add(i, Furniture.PAGE_MARK);
      }
    }
  }

  private boolean isAtEdge(int i) {
    int page = lines.get(i).page();
    return i == 0
        || i + 1 == lines.size()
        || lines.get(i - 1).page() != page
        || lines.get(i + 1).page() != page;
  }

  private boolean isMarked(Line line) {
    int tab = line.length() > MAX_LENGTH ? -1 : line.toString().lastIndexOf('\t');
    if (tab <= 0) {
      return false;
    }
    Line cell = new Line(line.text(), line.start() + tab + 1, line.end(), 0, line.page(), 0);
    PageMark mark = reader.read(cell);
    return mark != null && mark.form() == PageMark.Form.LABEL && mark.number() == line.page() + 1;
  }

  private boolean standsElsewhere(int row) {
    Line line = lines.get(row);
    String text = line.toString();
    Set<String> missing = words(text.substring(0, text.lastIndexOf('\t')));
    for (int i = row - 1; i >= 0 && lines.get(i).page() == line.page(); i--) {
      missing.removeAll(words(lines.get(i).toString()));
    }
    for (int i = row + 1; i < lines.size() && lines.get(i).page() == line.page(); i++) {
      missing.removeAll(words(lines.get(i).toString()));
    }
    return missing.isEmpty();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(Cut.lower(text).strip().split("\\s+")));
  }
}
