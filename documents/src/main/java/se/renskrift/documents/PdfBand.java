package se.renskrift.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines beside each other: those of a band overlap in height, and no line of another band does.
 * Immutable.
 *
 * @param lines from the top down, those of one baseline from left to right
 * @param top where it begins
 * @param bottom where it ends
 */
record PdfBand(List<PdfLine> lines, double top, double bottom) {
  /**
   * A stretch between left and right.
   *
   * @param left where it begins
   * @param right where it ends
   */
  record Gap(double left, double right) {
    double width() {
      return right - left;
    }

    Gap intersection(Gap other) {
      return new Gap(Math.max(left, other.left), Math.min(right, other.right));
    }
  }

  /** The bands of a page or column, from the top down. */
  static List<PdfBand> of(List<PdfLine> lines) {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(PdfLine::top));
    List<PdfBand> bands = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    double bottom = 0;
    for (PdfLine line : sorted) {
      if (!open.isEmpty() && line.top() >= bottom) {
        bands.add(band(open));
        open.clear();
      }
      bottom = open.isEmpty() ? line.bottom() : Math.max(bottom, line.bottom());
      open.add(line);
    }
    if (!open.isEmpty()) {
      bands.add(band(open));
    }
    return bands;
  }

  private static PdfBand band(List<PdfLine> lines) {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(PdfLine::baseline).thenComparingDouble(PdfLine::left));
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (PdfLine line : sorted) {
      top = Math.min(top, line.top());
      bottom = Math.max(bottom, line.bottom());
    }
    return new PdfBand(List.copyOf(sorted), top, bottom);
  }

  double left() {
    return lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
  }

  double right() {
    return lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
  }

  double size() {
    return lines.stream().mapToDouble(PdfLine::size).max().orElse(0);
  }

  /** Whether all lines stand on one baseline. */
  boolean isRow() {
    PdfLine first = lines.get(0);
    PdfLine last = lines.get(lines.size() - 1);
    return last.baseline() - first.baseline() < 0.3 * Math.min(first.size(), last.size());
  }

  /** Where the band is empty from its top to its bottom, the margins included. */
  List<Gap> gaps() {
    List<PdfLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(PdfLine::left));
    List<Gap> gaps = new ArrayList<>();
    double at = Double.NEGATIVE_INFINITY;
    for (PdfLine line : sorted) {
      if (line.left() > at) {
        gaps.add(new Gap(at, line.left()));
      }
      at = Math.max(at, line.right());
    }
    gaps.add(new Gap(at, Double.POSITIVE_INFINITY));
    return gaps;
  }

  String text() {
    StringBuilder out = new StringBuilder();
    for (PdfLine line : lines) {
      out.append(out.isEmpty() ? "" : " ").append(line.text());
    }
    return out.toString();
  }
}
