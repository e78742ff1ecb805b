package se.renskrift.testdata;

import java.util.List;

/** The files of cases under {@code corrections/}. */
public enum CaseFile {
  /** Damaged sentences that correction should put right. */
  OBSERVED("observed.tsv", 2),
  /** Right sentences, however odd they look, that must come out unchanged. */
  NEGATIVE("negative.tsv", 1),
  /** Damaged sentences that correction does not put right yet; one that it does moves up. */
  KNOWN_FAILURES("known-failures.tsv", 2);

  private final String file;
  private final int columns;

  CaseFile(String file, int columns) {
    this.file = file;
    this.columns = columns;
  }

  /**
   * The cases, in the file's order.
   *
   * @throws IllegalArgumentException if the file is missing or malformed, with file, line and what
   */
  public List<Case> cases() {
    return parse(file, Resources.text("corrections/" + file), columns);
  }

  static List<Case> parse(String file, String table, int columns) {
    return Row.all(file, table, columns).stream()
        .map(row -> new Case(file, row.line(), row.text(0), row.text(columns - 1)))
        .toList();
  }
}
