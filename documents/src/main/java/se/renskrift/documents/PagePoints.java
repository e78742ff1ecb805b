package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The outline of something on a page of PAGE XML. */
final class PagePoints {
  private record Point(double x, double y) {}

  private final List<Point> points;

  private PagePoints(List<Point> points) {
    this.points = points;
  }

  /** The outline of an element: the points of its coordinates, or before 2013 their elements. */
  static PagePoints of(XmlElement element, String source) throws MarkupException {
    List<Point> points = new ArrayList<>();
    XmlElement coords = element.child("Coords");
    if (coords != null) {
      for (String pair : Words.of(coords.attributes(source).value("points", ""))) {
        int comma = Math.max(0, pair.indexOf(','));
        add(Figures.of(pair.substring(0, comma)), Figures.of(pair.substring(comma + 1)), points);
      }
      for (XmlElement point : coords.children("Point")) {
        XmlAttributes attributes = point.attributes(source);
        add(attributes.figure("x"), attributes.figure("y"), points);
      }
    }
    return new PagePoints(points);
  }

  private static void add(OptionalDouble x, OptionalDouble y, List<Point> points) {
    if (x.isPresent() && y.isPresent()) {
      points.add(new Point(x.getAsDouble(), y.getAsDouble()));
    }
  }

  /** The rectangle that holds all points, or null if there are none. */
  @Nullable Box box() {
    if (points.isEmpty()) {
      return null;
    }
    double left = least(Point::x);
    double top = least(Point::y);
    return new Box(left, top, -least(p -> -p.x()) - left, -least(p -> -p.y()) - top);
  }

  private double least(ToDoubleFunction<Point> figure) {
    return points.stream().mapToDouble(figure).min().orElse(0);
  }

  /** The part between two vertical lines, as the format writes it. */
  String between(double left, double right) {
    List<String> written = new ArrayList<>();
    for (Point point : points) {
      double x = Math.min(right, Math.max(left, point.x()));
      written.add(Figures.whole(x) + "," + Figures.whole(point.y()));
    }
    return String.join(" ", written);
  }
}
