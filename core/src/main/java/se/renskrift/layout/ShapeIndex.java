package se.renskrift.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives lines of like shape one number. Not thread-safe; one for each text.
 *
 * <p>Equal shapes are found by hashing; a new shape is compared with a limited number of earlier
 * ones, so the time is linear in the number of lines.
 */
final class ShapeIndex {
  private static final int MAX_COMPARED = 200;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<LineShape> distinct = new ArrayList<>();

  int number(Line line) {
    LineShape shape = LineShape.of(line);
    Integer known = numbers.get(shape.letters());
    if (known != null) {
      return known;
    }
    int number = distinct.size();
    for (int i = 0; i < Math.min(MAX_COMPARED, distinct.size()); i++) {
      if (distinct.get(i).isLike(shape)) {
        number = i;
        break;
      }
    }
    numbers.put(shape.letters(), number);
    if (number == distinct.size()) {
      distinct.add(shape);
    }
    return number;
  }
}
