package se.renskrift.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Stage;

/**
 * Removes page marks and running headers and footers.
 *
 * <p>A line is a running header or footer only if it stands, digits aside, at the edge of enough
 * pages; OCR may have read its copies differently. Of a running header the copy on the first page
 * stays, since it may hold what the document is and its number. Where a text has no form feeds, the
 * lines about page marks, and recurring groups of lines with an address in them, take the part of
 * page edges. Immutable and thread-safe.
 */
public final class Furniture implements Stage {
  static final Rule PAGE_MARK = Rule.of(Kind.FURNITURE, "page-mark", 0.98);
  static final Rule PAGE_NUMBER = Rule.of(Kind.FURNITURE, "page-number", 0.96);
  static final Rule HEADER = Rule.of(Kind.FURNITURE, "running-header", 0.97);
  static final Rule FOOTER = Rule.of(Kind.FURNITURE, "running-footer", 0.97);
  static final Rule RECURRING = Rule.of(Kind.FURNITURE, "recurring-lines", 0.95);

  private final PageMarkReader marks;

  /** A stage that knows a language's words for page numbers. */
  public Furniture(LayoutTerms terms) {
    this.marks = new PageMarkReader(Objects.requireNonNull(terms, "terms"));
  }

  @Override
  public List<Correction> propose(String text) {
    List<Line> lines = Line.of(text);
    if (lines.isEmpty()) {
      return List.of();
    }
    FurnitureLines furniture = new FurnitureLines(lines);
    new PageMarks(lines, marks).find(furniture);
    new MarkedHeaders(lines, marks).find(furniture);
    new MarkedRows(lines, marks).find(furniture);
    if (lines.get(lines.size() - 1).page() > lines.get(0).page()) {
      new PageEdges(lines, marks).find(furniture);
    } else {
      new MarkSurroundings(lines).find(furniture);
    }
    new RecurringGroups(lines).find(furniture);
    return remove(lines, furniture);
  }

  private List<Correction> remove(List<Line> lines, FurnitureLines furniture) {
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Rule rule = furniture.rule(i);
      if (rule != null) {
        found.add(rule.correct(line.start() - line.indent(), lineEnd(line), ""));
      } else if (furniture.isKept(i)) {
        Correction mark = trailingMark(line);
        if (mark != null) {
          found.add(mark);
        }
      }
    }
    return found;
  }

  /** Where the line ends, its line feed included; a form feed is the page's, not the line's. */
  private static int lineEnd(Line line) {
    String text = line.text();
    int at = line.end();
    while (at < text.length() && !Line.endsLine(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
  }

  private @Nullable Correction trailingMark(Line line) {
    PageMarkReader.Trailing mark = marks.trailing(line);
    return mark == null ? null : PAGE_MARK.correct(mark.start(), line.end(), "");
  }
}
