package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.renskrift.documents.PdfBand.Gap;

/**
 * Bands of a page, one after the other, through which the same gaps run from top to bottom.
 *
 * @param bands the bands
 * @param gutters the gaps, from left to right; at least one
 */
record PdfColumnGroup(List<PdfBand> bands, List<Gap> gutters) {
  /** So many lines of running text make a column of text. */
  private static final int PROSE_LINES = 3;

  private static final int PROSE_WORDS = 4;

  /** A line that ends farther from the margin, in letter sizes, was ended on purpose. */
  private static final double RAGGED = 5;

  /** How many columns there are. */
  int columns() {
    return gutters.size() + 1;
  }

  /** The column that a line stands in. */
  int column(PdfLine line) {
    int column = 0;
    for (Gap gutter : gutters) {
      column += line.left() >= gutter.right() - 0.01 ? 1 : 0;
    }
    return column;
  }

  /** The lines of a column, from the top down. */
  List<PdfLine> lines(int column) {
    return bands.stream()
        .flatMap(band -> band.lines().stream())
        .filter(line -> column(line) == column)
        .toList();
  }

  /** Whether a band has lines in more than one column. */
  boolean isShared(PdfBand band) {
    int first = column(band.lines().get(0));
    return band.lines().stream().anyMatch(line -> column(line) != first);
  }

  /** The bands that have lines in more than one column. */
  List<PdfBand> shared() {
    return bands.stream().filter(this::isShared).toList();
  }

  boolean isProse(int column) {
    return isProse(lines(column));
  }

  /** Whether lines are running text: several of several words that end near one margin. */
  static boolean isProse(List<PdfLine> lines) {
    double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    long full =
        lines.stream()
            .filter(line -> line.wordCount() >= PROSE_WORDS)
            .filter(line -> line.right() > right - RAGGED * line.size())
            .count();
    return full >= PROSE_LINES && 2 * full > lines.size() / 2;
  }

  /**
   * The group cut where a gap, wider than between lines, runs across all columns; or only itself if
   * its columns do not begin anew together after such gaps.
   */
  List<PdfColumnGroup> rows() {
    List<PdfColumnGroup> rows = new ArrayList<>();
    List<PdfBand> row = new ArrayList<>();
    double usual = usualGap();
    for (PdfBand band : bands) {
      if (!row.isEmpty()) {
        PdfBand last = row.get(row.size() - 1);
        if (band.top() - last.bottom() > usual + 0.3 * band.size()) {
          rows.add(new PdfColumnGroup(List.copyOf(row), gutters));
          row.clear();
        }
      }
      row.add(band);
    }
    rows.add(new PdfColumnGroup(List.copyOf(row), gutters));
    List<PdfColumnGroup> shared = rows.stream().filter(group -> !group.shared().isEmpty()).toList();
    long even = shared.stream().filter(PdfColumnGroup::beginsEven).count();
    return shared.size() >= 2 && even == shared.size() ? rows : List.of(this);
  }

  private double usualGap() {
    double[] gaps =
        IntStream.range(1, bands.size())
            .mapToDouble(i -> bands.get(i).top() - bands.get(i - 1).bottom())
            .sorted()
            .toArray();
    return gaps.length == 0 ? 0 : gaps[gaps.length / 4];
  }

  /** Whether two columns begin on one baseline. */
  private boolean beginsEven() {
    return isShared(bands.get(0)) && bands.get(0).isRow();
  }
}
