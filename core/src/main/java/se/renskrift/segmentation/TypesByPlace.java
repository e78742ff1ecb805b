package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives headings that may be of two types the one that their place speaks for: that of the heading
 * before or after, if it is printed alike.
 */
final class TypesByPlace {
  private static final String MARKS = "?:.";

  private final List<Unit> units;
  private final List<HeadingDictionary.@Nullable Match> matches;

  TypesByPlace(List<Unit> units, List<HeadingDictionary.@Nullable Match> matches) {
    this.units = units;
    this.matches = matches;
  }

  /** The same beginnings of sections, in order, with their types. */
  List<Found> of(List<Found> found) {
    List<Found> typed = new ArrayList<>(found);
    for (int at = 0; at < typed.size(); at++) {
      Found one = typed.get(at);
      Section.Type otherwise = otherwise(one);
      if (otherwise != null) {
        Found before = at == 0 || isRightBelow(one, typed.get(at - 1)) ? null : typed.get(at - 1);
        Found after = nextOfOneType(typed, at);
        if (!speaks(before, one, one.type())
            && !speaks(after, one, one.type())
            && (speaks(before, one, otherwise) || speaks(after, one, otherwise))) {
          typed.set(
              at, new Found(otherwise, one.unit(), true, one.level(), one.end(), one.confidence()));
        }
      }
    }
    return typed;
  }

  /** The second type of a heading whose section has its first, or null. */
  private Section.@Nullable Type otherwise(Found found) {
    HeadingDictionary.Match match = found.headed() ? matches.get(found.unit()) : null;
    return match != null && match.pattern().type == found.type() ? match.pattern().otherwise : null;
  }

  /** Whether no text stands between two headings: then the first is the greater one. */
  private static boolean isRightBelow(Found one, Found above) {
    return above.headed() && above.unit() + 1 == one.unit();
  }

  private @Nullable Found nextOfOneType(List<Found> found, int index) {
    int at = index + 1;
    while (at < found.size() && otherwise(found.get(at)) != null) {
      at++;
    }
    return at < found.size() ? found.get(at) : null;
  }

  /** Whether a heading beside another is printed as that one and has a type. */
  private boolean speaks(@Nullable Found beside, Found one, Section.Type type) {
    if (beside == null || !beside.headed() || beside.type() != type) {
      return false;
    }
    HeadingDictionary.Match match = matches.get(beside.unit());
    boolean free = match == null || match.pattern().type == null || match.pattern().level != 1;
    return (type != Section.Type.OTHER || free)
        && mark(units.get(beside.unit())) == mark(units.get(one.unit()))
        && isCapitals(units.get(beside.unit())) == isCapitals(units.get(one.unit()));
  }

  private static int mark(Unit unit) {
    return MARKS.indexOf(unit.text().charAt(unit.text().length() - 1));
  }

  private static boolean isCapitals(Unit unit) {
    return unit.text().chars().noneMatch(Character::isLowerCase);
  }
}
