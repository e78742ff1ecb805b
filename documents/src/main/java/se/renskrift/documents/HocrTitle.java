package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The properties in the {@code title} of an hOCR element: a name, its values, a semicolon, the
 * next.
 *
 * @param properties each property's words, the name first
 */
record HocrTitle(List<List<String>> properties) {
  static HocrTitle of(String title) {
    List<List<String>> found = new ArrayList<>();
    for (String property : title.split(";")) {
      List<String> words = Words.of(property);
      if (!words.isEmpty()) {
        found.add(words);
      }
    }
    return new HocrTitle(found);
  }

  /** A value of a property, from 1, if it is a figure. */
  OptionalDouble figure(String name, int number) {
    for (List<String> property : properties) {
      if (property.get(0).equals(name) && property.size() > number) {
        return Figures.of(property.get(number));
      }
    }
    return OptionalDouble.empty();
  }

  @Nullable Box box() {
    double left = figure("bbox", 1).orElse(0);
    double top = figure("bbox", 2).orElse(0);
    OptionalDouble right = figure("bbox", 3);
    OptionalDouble bottom = figure("bbox", 4);
    boolean whole = right.orElse(left - 1) >= left && bottom.orElse(top - 1) >= top;
    return whole
        ? new Box(left, top, right.getAsDouble() - left, bottom.getAsDouble() - top)
        : null;
  }

  /** How sure the program was of a word; the format has per cent. */
  OptionalDouble confidence() {
    OptionalDouble percent = figure("x_wconf", 1);
    return percent.isEmpty()
        ? percent
        : Figures.share(OptionalDouble.of(percent.getAsDouble() / 100));
  }
}
