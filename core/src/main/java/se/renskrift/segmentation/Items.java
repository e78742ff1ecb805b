package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.renskrift.text.Span;

/** Finds the items of lists by what their lines begin with. */
final class Items {
  private static final Pattern MARKER =
      Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}[.)]{1,3}|\\p{Ll}\\))(?=\\s)");

  private final HeadingDictionary headings;

  Items(HeadingDictionary headings) {
    this.headings = headings;
  }

  /** The items of some units, each with the lines that belong to it. */
  List<Item> of(List<Unit> units) {
    List<Item> items = new ArrayList<>();
    String marker = "";
    int start = -1;
    int end = -1;
    for (Unit unit : units) {
      String own = marker(unit.text());
      boolean goesOn = own.isEmpty() && start >= 0 && !unit.alone() && unit.start() == end + 1;
      if (goesOn) {
        end = unit.end();
        continue;
      }
      if (start >= 0) {
        items.add(new Item(marker, new Span(start, end)));
      }
      marker = own;
      start = own.isEmpty() ? -1 : unit.start();
      end = unit.end();
    }
    if (start >= 0) {
      items.add(new Item(marker, new Span(start, end)));
    }
    return items;
  }

  private String marker(String text) {
    if (Unit.isBullet(text.charAt(0)) && text.length() > 1 && text.charAt(1) == ' ') {
      return text.substring(0, 1);
    }
    boolean mayBe =
        Character.isDigit(text.charAt(0)) || (text.length() > 1 && text.charAt(1) == ')');
    Matcher matcher = mayBe ? MARKER.matcher(text) : null;
    return matcher != null && matcher.lookingAt() ? matcher.group() : headings.clause(text);
  }
}
