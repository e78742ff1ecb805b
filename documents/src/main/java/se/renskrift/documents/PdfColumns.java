package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page in reading order.
 *
 * <p>The page is cut at gaps between columns before gaps between paragraphs, which beside each
 * other are often level by chance. A column beside running text that is none itself is read before
 * it: a letterhead or a note at the margin must not part a text that goes on on the next page.
 */
final class PdfColumns {
  /** Columns within columns are looked for so deep. */
  private static final int DEEPEST = 4;

  private static final int PROSE_WORDS = 7;

  private final List<List<PdfLine>> flows = new ArrayList<>();
  private final double letterheadEnd;
  private List<PdfLine> flow = new ArrayList<>();

  private PdfColumns(double letterheadEnd) {
    this.letterheadEnd = letterheadEnd;
  }

  /** Stretches of lines that are read one after the other; a new one begins something else. */
  static List<List<PdfLine>> flows(List<PdfBand> bands, boolean firstPage) {
    PdfColumns columns = new PdfColumns(firstPage ? textStart(bands) : Double.NEGATIVE_INFINITY);
    columns.order(bands, 0);
    columns.endFlow();
    return columns.flows;
  }

  private static double textStart(List<PdfBand> bands) {
    return bands.stream()
        .filter(band -> band.lines().size() == 1)
        .filter(band -> band.lines().get(0).wordCount() >= PROSE_WORDS)
        .mapToDouble(PdfBand::top)
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private void order(List<PdfBand> bands, int depth) {
    for (PdfColumnGroup group : new PdfGutters(bands).groups()) {
      if (group.gutters().isEmpty() || depth == DEEPEST) {
        group.bands().forEach(band -> flow.addAll(PdfTable.lines(band)));
      } else {
        endFlow();
        order(group, depth);
        endFlow();
      }
    }
  }

  private void order(PdfColumnGroup group, int depth) {
    double bottom = group.bands().get(group.bands().size() - 1).bottom();
    if (PdfTable.isTable(group, bottom <= letterheadEnd)) {
      flow.addAll(PdfTable.rows(group));
      return;
    }
    List<PdfColumnGroup> rows = group.rows();
    if (rows.size() > 1) {
      rows.forEach(row -> columns(row, depth));
    } else {
      columns(group, depth);
    }
  }

  private void columns(PdfColumnGroup group, int depth) {
    boolean[] prose = new boolean[group.columns()];
    for (int column = 0; column < prose.length; column++) {
      prose[column] = group.isProse(column);
      if (!prose[column]) {
        column(group, column, depth);
      }
    }
    for (int column = 0; column < prose.length; column++) {
      if (prose[column]) {
        column(group, column, depth);
      }
    }
  }

  private void column(PdfColumnGroup group, int column, int depth) {
    endFlow();
    order(PdfBand.of(group.lines(column)), depth + 1);
    endFlow();
  }

  private void endFlow() {
    if (!flow.isEmpty()) {
      flows.add(flow);
      flow = new ArrayList<>();
    }
  }
}
