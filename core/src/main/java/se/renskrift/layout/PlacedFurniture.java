package se.renskrift.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;
import se.renskrift.text.Stage;

/**
 * Removes lines that are known, from where they stand on the page, to be running headers, running
 * footers and page numbers. Immutable and thread-safe.
 *
 * @param lines their places in the text; each ends within one line or at its end
 */
public record PlacedFurniture(List<Span> lines) implements Stage {
  private static final Rule PLACE = Rule.of(Kind.FURNITURE, "place-on-the-page", 0.98);

  /** Puts the places in order. */
  public PlacedFurniture {
    lines = lines.stream().sorted(Comparator.comparingInt(Span::start)).toList();
  }

  @Override
  public List<Correction> propose(String text) {
    List<Correction> found = new ArrayList<>();
    int at = 0;
    for (Span line : lines) {
      int start = Math.max(at, line.start());
      int end = line.end();
      if (end < text.length() && text.charAt(end) == '\n') {
        end++;
      }
      if (start < end) {
        found.add(PLACE.correct(start, end, ""));
        at = end;
      }
    }
    return found;
  }
}
