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

  private static final double FIGURES = 0.6;

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
    if (rows.size() < ALIGNED * shared.size()) {
      return false;
    }
    long figures = rows.stream().filter(PdfTable::endsWithFigure).count();
    if (figures >= 2 && figures >= FIGURES * shared.size()) {
      return true;
    }
    return !letterhead && rows.size() >= (group.columns() > 2 ? 2 : 3) && !hasProse(group);
  }

  private static boolean endsWithFigure(PdfBand row) {
    return row.lines().get(row.lines().size() - 1).isNumeric();
  }

  private static boolean hasProse(PdfColumnGroup group) {
    for (int column = 0; column < group.columns(); column++) {
      if (group.isProse(column)) {
        return true;
      }
    }
    return false;
  }

  /** The rows of a table, from the top down. */
  static List<PdfLine> rows(PdfColumnGroup group) {
    List<PdfLine> rows = new ArrayList<>();
    for (PdfBand band : group.bands()) {
      if (band.isRow()) {
        PdfLine row = band.lines().get(0);
        for (int i = 1; i < band.lines().size(); i++) {
          row = row.with(band.lines().get(i), true);
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
