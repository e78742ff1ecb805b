package se.renskrift.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.renskrift.text.Span;

/**
 * Reads where the sections of a gold standard begin.
 *
 * <p>A table of four columns separated by tabs: type, level, line of the gold text from 1, heading
 * ({@code -} for a section without one). Empty lines and lines that begin with {@code # } are
 * passed over. A section ends where the next one of its level, or of one above it, begins.
 */
public final class GoldSections {
  private static final int COLUMNS = 4;
  private static final String NO_HEADING = "-";

  private GoldSections() {}

  /**
   * The sections, in order.
   *
   * @param table the content of the file
   * @param fileName what messages call the file
   * @param gold the text that the lines are of
   * @throws IllegalArgumentException if the table is malformed or does not fit the text, as {@code
   *     file:line: what is wrong}
   */
  public static List<LabelledSection> of(String table, String fileName, String gold) {
    Objects.requireNonNull(fileName, "fileName");
    GoldTable rows = new GoldTable(fileName, gold);
    List<LabelledSection> labels = new ArrayList<>();
    int before = 0;
    for (GoldTable.Row row : rows.of(table, COLUMNS)) {
      int level = row.number(1);
      int line = row.number(2);
      int start = rows.line(row, line).start();
      row.check(line > before, "line " + line + " is not after the section before");
      String heading = row.cell(3).equals(NO_HEADING) ? "" : row.cell(3);
      row.check(gold.startsWith(heading, start), "line " + line + " does not begin so: " + heading);
      labels.add(new LabelledSection(row.cell(0), level, heading, new Span(start, gold.length())));
      before = line;
    }
    return ended(labels);
  }

  private static List<LabelledSection> ended(List<LabelledSection> labels) {
    List<LabelledSection> sections = new ArrayList<>();
    for (int at = 0; at < labels.size(); at++) {
      LabelledSection label = labels.get(at);
      int next = at + 1;
      while (next < labels.size() && labels.get(next).level() > label.level()) {
        next++;
      }
      int end = next < labels.size() ? labels.get(next).span().start() : label.span().end();
      Span span = new Span(label.span().start(), end);
      sections.add(new LabelledSection(label.type(), label.level(), label.heading(), span));
    }
    return sections;
  }
}
