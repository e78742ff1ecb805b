package se.renskrift.testdata;

import java.util.ArrayList;
import java.util.List;

/** A row of a table of tab-separated values, which knows where it stands. */
record Row(String file, int line, List<String> cells) {
  /**
   * The rows of a table; lines that are empty or begin with {@code # } are left out.
   *
   * @throws IllegalArgumentException as {@code file:line: what is wrong}, if a row has not as many
   *     columns as said, or an empty one
   */
  static List<Row> all(String file, String table, int columns) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : table.split("\n", -1)) {
      number++;
      if (line.isEmpty() || line.startsWith("# ")) {
        continue;
      }
      Row row = new Row(file, number, List.of(line.split("\t", -1)));
      if (row.cells().size() != columns) {
        throw row.bad("expected " + columns + " columns, found " + row.cells().size());
      }
      for (int column = 0; column < columns; column++) {
        if (row.text(column).isBlank()) {
          throw row.bad("column " + (column + 1) + " is empty");
        }
      }
      rows.add(row);
    }
    return rows;
  }

  String text(int column) {
    return cells.get(column);
  }

  int number(int column) {
    return number(text(column));
  }

  int number(String digits) {
    try {
      int number = Integer.parseInt(digits);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw bad("expected a number from 1, found " + digits);
  }

  IllegalArgumentException bad(String what) {
    return new IllegalArgumentException(file + ":" + line + ": " + what);
  }
}
