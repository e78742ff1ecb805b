package se.renskrift.documents;

/**
 * The grid on which words of pages are placed: whole 1024ths of a point, a thousandth of what shows
 * in print. Sums and differences of such places are exact, and few bytes hold one.
 */
final class Grid {
  private static final double STEPS = 1024;

  /** No page reaches so far, in points; what a file places beyond stands here. */
  private static final double FAR = 1 << 30;

  private Grid() {}

  /** The place on the grid that is nearest to a figure. */
  static double nearest(double figure) {
    return step(figure) / STEPS;
  }

  /** The number of the nearest place. */
  static long step(double figure) {
    return (long) Math.rint(Math.max(-FAR, Math.min(FAR, figure)) * STEPS);
  }

  /** The place of a number. */
  static double of(long step) {
    return step / STEPS;
  }
}
