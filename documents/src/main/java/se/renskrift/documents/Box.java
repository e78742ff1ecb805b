package se.renskrift.documents;

/**
 * A rectangle of a page, in the unit of its {@link LayoutPage}; the origin is the page's upper left
 * corner.
 *
 * @param left the distance from the page's left edge
 * @param top the distance from the page's upper edge
 * @param width at least 0
 * @param height at least 0
 */
public record Box(double left, double top, double width, double height) {
  /**
   * @throws IllegalArgumentException if a figure is not finite, or width or height negative
   */
  public Box {
    if (!Double.isFinite(left + top + width + height) || width < 0 || height < 0) {
      throw new IllegalArgumentException(
          "box: " + left + ", " + top + ", " + width + ", " + height + " is no rectangle");
    }
  }

  /** The distance of the right edge from the page's left edge. */
  public double right() {
    return left + width;
  }

  /** The distance of the lower edge from the page's upper edge. */
  public double bottom() {
    return top + height;
  }

  /** The smallest rectangle that holds both. */
  public Box union(Box other) {
    double newLeft = Math.min(left, other.left);
    double newTop = Math.min(top, other.top);
    return new Box(
        newLeft,
        newTop,
        Math.max(right(), other.right()) - newLeft,
        Math.max(bottom(), other.bottom()) - newTop);
  }

  /** Whether a point lies in it. */
  boolean contains(double across, double down) {
    return across >= left && across <= right() && down >= top && down <= bottom();
  }

  /** The part from one share of the width to another, both in [0, 1]. */
  Box slice(double from, double to) {
    return new Box(left + from * width, top, Math.max(0, to - from) * width, height);
  }
}
