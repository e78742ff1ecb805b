package se.renskrift.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.renskrift.text.Span;

/** A table that labels lines of a gold text. */
final class GoldTable {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private final String fileName;
  private final String gold;
  private final int[] starts;

  GoldTable(String fileName, String gold) {
    this.fileName = fileName;
    this.gold = gold;
    this.starts = lineStarts(gold);
  }

  /** The rows, comments and empty lines left out. */
  List<Row> of(String table, int columns) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : table.split("\n", -1)) {
      number++;
      String stripped = line.stripTrailing();
      if (!stripped.isEmpty() && !stripped.startsWith("# ")) {
        Row row = new Row(fileName + ":" + number + ": ", stripped.split("\t", -1));
        row.check(
            row.cells.length == columns,
            "expected " + columns + " columns, found " + row.cells.length);
        rows.add(row);
      }
    }
    return rows;
  }

  /** Where a line of the gold text stands, its end left out. */
  Span line(Row row, int line) {
    row.check(line < starts.length, "the gold text has no line " + line);
    int start = starts[line - 1];
    int end = gold.indexOf('\n', start);
    return new Span(start, end < 0 ? gold.length() : end);
  }

  /** A row and what messages about it begin with. */
  static final class Row {
    private final String where;
    private final String[] cells;

    Row(String where, String[] cells) {
      this.where = where;
      this.cells = cells;
    }

    String cell(int column) {
      return cells[column];
    }

    /** A number from 1. */
    int number(int column) {
      String digits = cells[column];
      check(NUMBER.matcher(digits).matches(), "expected a number from 1, found " + digits);
      return Integer.parseInt(digits);
    }

    void check(boolean holds, String what) {
      if (!holds) {
        throw new IllegalArgumentException(where + what);
      }
    }
  }

  /** Where each line begins, and after the last one more place. */
  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
    starts.add(text.length());
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
