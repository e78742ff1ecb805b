package se.renskrift.documents;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds where, among lines that are read one after the other, a paragraph begins. Immutable. */
final class PdfBreaks {
  /** A step to the next line this much longer than the page's usual one is a gap. */
  private static final double GAP = 1.3;

  /** Where even the usual step is longer than this many letter sizes, every line stands alone. */
  private static final double LOOSEST_LEADING = 2.1;

  private static final double NORMAL_LEADING = 1.2;

  /** Letters larger or smaller by this factor are of something else. */
  private static final double OTHER_SIZE = 1.08;

  /** OCR programs only estimate sizes. */
  private static final double OTHER_SIZE_READ = 1.5;

  /** A first line is set in by at least this, and at most that, in letter sizes. */
  private static final double MIN_INDENT = 0.8;

  private static final double MAX_INDENT = 5;

  /** Two lines begin at one margin if they differ by less than this, in letter sizes. */
  private static final double SAME_MARGIN = 0.25;

  private final double usual;

  private PdfBreaks(double usual) {
    this.usual = usual;
  }

  /** For a page with the given stretches of lines. */
  static PdfBreaks of(List<List<PdfLine>> flows) {
    double[] steps =
        flows.stream()
            .flatMapToDouble(
                flow ->
                    IntStream.range(1, flow.size())
                        .mapToDouble(i -> leading(flow.get(i - 1), flow.get(i))))
            .filter(step -> step > 0.5)
            .toArray();
    if (steps.length == 0) {
      return new PdfBreaks(NORMAL_LEADING);
    }
    // The lower quartile: paragraphs of one line each must not make their gaps the usual step.
    Arrays.sort(steps);
    double quartile = steps[steps.length / 4];
    return new PdfBreaks(quartile > LOOSEST_LEADING ? NORMAL_LEADING : quartile);
  }

  /** The step from one line to the next, in letter sizes; negative if it goes up. */
  private static double leading(PdfLine line, PdfLine next) {
    double letters = Math.max(1, Math.min(line.size(), next.size()));
    return (next.baseline() - line.baseline()) / letters;
  }

  /** Whether a line begins something new. */
  boolean before(List<PdfLine> flow, int i) {
    if (i == 0) {
      return true;
    }
    PdfLine last = flow.get(i - 1);
    PdfLine line = flow.get(i);
    double step = leading(last, line);
    if (step > GAP * usual || step < 0) {
      return true;
    }
    double ratio =
        Math.max(last.size(), line.size()) / Math.max(1, Math.min(last.size(), line.size()));
    if (ratio > (line.hidden() ? OTHER_SIZE_READ : OTHER_SIZE)) {
      return true;
    }
    boolean row = last.cells().size() > 1 && line.cells().size() > 1;
    if (!row && last.bold() != line.bold() && !isFull(last, flow)) {
      return true;
    }
    return isSetIn(flow, i);
  }

  private static boolean isFull(PdfLine line, List<PdfLine> flow) {
    double right = flow.stream().mapToDouble(PdfLine::right).max().orElse(0);
    return line.right() > right - 4 * line.size();
  }

  /** Whether a line is the first of a paragraph that is set in, and the others are not. */
  private static boolean isSetIn(List<PdfLine> flow, int i) {
    PdfLine last = flow.get(i - 1);
    PdfLine line = flow.get(i);
    double indent = (line.left() - last.left()) / Math.max(1, line.size());
    if (indent < MIN_INDENT || indent > MAX_INDENT || last.opensItem() || i + 1 == flow.size()) {
      return false;
    }
    double back = (flow.get(i + 1).left() - last.left()) / Math.max(1, line.size());
    return Math.abs(back) < SAME_MARGIN;
  }
}
