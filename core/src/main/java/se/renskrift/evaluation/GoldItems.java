package se.renskrift.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.renskrift.text.Span;

/**
 * Reads where the points of lists of a gold standard stand.
 *
 * <p>A table of three columns separated by tabs: the section that holds the point, from 1 (0 for
 * none; it is not compared), what the point begins with, and its line of the gold text, from 1.
 * Empty lines and lines that begin with {@code # } are passed over.
 */
public final class GoldItems {
  private static final int COLUMNS = 3;

  private GoldItems() {}

  /**
   * The points, in order.
   *
   * @param table the content of the file
   * @param fileName what messages call the file
   * @param gold the text that the lines are of
   * @throws IllegalArgumentException if the table is malformed or does not fit the text, as {@code
   *     file:line: what is wrong}
   */
  public static List<LabelledItem> of(String table, String fileName, String gold) {
    Objects.requireNonNull(fileName, "fileName");
    GoldTable rows = new GoldTable(fileName, gold);
    List<LabelledItem> items = new ArrayList<>();
    int before = 0;
    for (GoldTable.Row row : rows.of(table, COLUMNS)) {
      row.check(row.cell(0).matches("[0-9]{1,9}"), "expected a number, found " + row.cell(0));
      int line = row.number(2);
      row.check(line > before, "line " + line + " is not after the item before");
      Span span = rows.line(row, line);
      row.check(
          gold.startsWith(row.cell(1), span.start()),
          "line " + line + " does not begin so: " + row.cell(1));
      items.add(new LabelledItem(row.cell(1), span));
      before = line;
    }
    return items;
  }
}
