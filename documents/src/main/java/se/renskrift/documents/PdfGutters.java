package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.PdfBand.Gap;

/**
 * Finds stretches of a page that are set in columns: bands through which the same gaps run.
 *
 * <p>Lines on the right of a gap alone are of the column there. Lines on its left alone may as well
 * be short lines of text set over the whole width: they belong to the columns if they are running
 * text, or few and between bands that have both. Not thread-safe.
 */
final class PdfGutters {
  /** A gap between columns is as wide as this, in letter sizes. */
  private static final double MIN_WIDTH = 0.8;

  /** Bands farther apart than this, in letter sizes, are not of the same columns. */
  private static final double FAR = 8;

  /** Lines of one column begin within this, in letter sizes. */
  private static final double INDENT = 2;

  private static final int FEW = 3;

  private final List<PdfBand> bands;

  PdfGutters(List<PdfBand> bands) {
    this.bands = bands;
  }

  /** The bands in order, those of columns in groups; a band by itself is a group of no gutter. */
  List<PdfColumnGroup> groups() {
    List<PdfColumnGroup> groups = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < bands.size(); i++) {
      Reach reach = i < next ? null : reach(i, next);
      if (reach != null) {
        alone(next, reach.first, groups);
        groups.add(new PdfColumnGroup(bands.subList(reach.first, reach.last + 1), reach.gutters));
        next = reach.last + 1;
      }
    }
    alone(next, bands.size(), groups);
    return groups;
  }

  private void alone(int from, int to, List<PdfColumnGroup> groups) {
    for (int i = from; i < to; i++) {
      groups.add(new PdfColumnGroup(List.of(bands.get(i)), List.of()));
    }
  }

  private @Nullable Reach reach(int seed, int from) {
    Reach reach = new Reach(seed, inner(bands.get(seed)));
    if (reach.gutters.isEmpty()) {
      return null;
    }
    reach.extend(1, bands.size() - 1);
    reach.extend(-1, from);
    // One row with a gap is a line with a gap.
    return reach.first == reach.last && bands.get(seed).isRow() ? null : reach;
  }

  /** The gaps that have something on both sides. */
  private static List<Gap> inner(PdfBand band) {
    return band.gaps().stream()
        .filter(gap -> gap.width() >= MIN_WIDTH * band.size() && Double.isFinite(gap.width()))
        .toList();
  }

  /** How far up and down gaps run from the band in which they were found. */
  private final class Reach {
    private int first;
    private int last;
    private List<Gap> gutters;

    Reach(int seed, List<Gap> gutters) {
      first = seed;
      last = seed;
      this.gutters = gutters;
    }

    /** Goes on in one direction, to a limit. */
    void extend(int step, int limit) {
      List<Gap> open = gutters;
      List<PdfLine> left = new ArrayList<>();
      int at = step > 0 ? last : first;
      int end = at;
      while (at != limit) {
        PdfBand band = bands.get(at + step);
        double apart =
            step > 0 ? band.top() - bands.get(at).bottom() : bands.get(at).top() - band.bottom();
        List<Gap> kept = apart > FAR * band.size() ? List.of() : through(open, band);
        if (kept.isEmpty()) {
          break;
        }
        if (band.right() <= kept.get(0).left()) {
          left.addAll(band.lines());
        } else if (left.size() > FEW && !PdfColumnGroup.isProse(left)) {
          break;
        } else if (band.left() >= kept.get(kept.size() - 1).right() && !isAligned(band, kept)) {
          break;
        } else {
          left.clear();
        }
        open = kept;
        at += step;
        if (left.isEmpty()) {
          end = at;
          gutters = open;
        }
      }
      if (PdfColumnGroup.isProse(left)) {
        end = at;
        gutters = open;
      }
      first = Math.min(first, end);
      last = Math.max(last, end);
    }

    /** Whether a band on the right begins where the column there does. */
    private boolean isAligned(PdfBand band, List<Gap> kept) {
      double right = kept.get(kept.size() - 1).right();
      for (int i = first; i <= last; i++) {
        for (PdfLine line : bands.get(i).lines()) {
          if (line.left() >= right && Math.abs(line.left() - band.left()) < INDENT * band.size()) {
            return true;
          }
        }
      }
      return false;
    }

    private static List<Gap> through(List<Gap> gutters, PdfBand band) {
      List<Gap> kept = new ArrayList<>();
      for (Gap gap : band.gaps()) {
        for (Gap gutter : gutters) {
          Gap both = gutter.intersection(gap);
          if (both.width() >= MIN_WIDTH * band.size()) {
            kept.add(both);
          }
        }
      }
      return kept;
    }
  }
}
