package se.renskrift.documents;

/**
 * What the places on a page are given in.
 *
 * @param unit the unit
 * @param perPoint how many of it a point is
 */
record PageScale(LengthUnit unit, double perPoint) {
  static final PageScale POINTS = new PageScale(LengthUnit.POINT, 1);

  Box box(Box points) {
    return perPoint == 1
        ? points
        : new Box(
            rounded(points.left()),
            rounded(points.top()),
            rounded(points.right()) - rounded(points.left()),
            rounded(points.bottom()) - rounded(points.top()));
  }

  /** A length; pixels are whole. */
  double length(double points) {
    return perPoint == 1 ? points : rounded(points);
  }

  private double rounded(double points) {
    return Math.rint(points * perPoint);
  }
}
