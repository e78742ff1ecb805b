package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells tables from columns of text, and puts their rows together.
 *
 * <p>Where the columns of a table stand on the same baselines, a row is read before the next.
 */
final class PdfTable {
  /** A gap as wide as this, in letter sizes, parts a line that is in no table. */
  private static final double PARTING_GAP = 2.5;

  private static final double ALIGNED = 0.8;

  /** Longer lines than this in two columns are text. */
  private static final double LONG_CELL = 6;

  private PdfTable() {}

  /**
   * Whether columns are those of a table.
   *
   * @param letterhead whether they stand above all running text of the first page, where columns
   *     are blocks of a letterhead unless they hold figures
   */
  static boolean isTable(PdfColumnGroup group, boolean letterhead) {
    List<PdfBand> shared = group.shared();
    List<PdfBand> rows = shared.stream().filter(PdfBand::isRow).toList();
    if (rows.size() < ALIGNED * shared.size() || longColumns(group) >= 2) {
      return false;
    }
    long figures = rows.stream().filter(PdfTable::endsWithFigure).count();
    if (figures >= 2) {
      return true;
    }
    return !letterhead && rows.size() >= (group.columns() > 2 ? 2 : 3);
  }

  private static boolean endsWithFigure(PdfBand row) {
    return row.lines().get(row.lines().size() - 1).isNumeric();
  }

  private static int longColumns(PdfColumnGroup group) {
    int count = 0;
    for (int column = 0; column < group.columns(); column++) {
      double words = group.lines(column).stream().mapToInt(PdfLine::wordCount).average().orElse(0);
      count += words > LONG_CELL ? 1 : 0;
    }
    return count;
  }

  /** The rows of a table, from the top down. */
  static List<PdfLine> rows(PdfColumnGroup group) {
    List<PdfLine> rows = new ArrayList<>();
    for (PdfBand band : group.bands()) {
      if (band.isRow()) {
        PdfLine row = band.lines().get(0);
        for (int i = 1; i < band.lines().size(); i++) {
          PdfLine next = band.lines().get(i);
          boolean cell = group.column(next) != group.column(band.lines().get(i - 1));
          row = row.with(next, cell);
        }
        rows.add(row);
      } else {
        rows.addAll(band.lines());
      }
    }
    return rows;
  }

  /** The lines of a band that is in no column. */
  static List<PdfLine> lines(PdfBand band) {
    List<PdfLine> lines = new ArrayList<>();
    for (PdfLine line : band.lines()) {
      PdfLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && band.isRow()) {
        double gap = line.left() - last.right();
        lines.set(lines.size() - 1, last.with(line, gap > PARTING_GAP * line.size()));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }
}
