package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a document from its first line to its last and notes where sections begin. */
final class Outline {
  private static final double SIGNATURES = 0.85;

  /** How many short lines after a signature are looked through for text that goes on. */
  private static final int MAX_LINES_AFTER = 50;

  /** Where names and titles stand without anybody signing. */
  private static final Set<Section.Type> NAMES =
      EnumSet.of(Section.Type.ATTENDANCE, Section.Type.APPROVAL, Section.Type.SIGNATURES);

  private final List<Unit> units;
  private final List<HeadingDictionary.@Nullable Match> matches = new ArrayList<>();
  private final OtherHeadings others;
  private final SignatureBlocks signatures;
  private final List<Found> found = new ArrayList<>();

  Outline(HeadingDictionary headings, List<Unit> units) {
    this.units = units;
    for (Unit unit : units) {
      matches.add(headings.match(unit.line()));
    }
    this.others = new OtherHeadings(units, matches);
    this.signatures = new SignatureBlocks(headings, units, matches);
  }

  List<Found> read() {
    Section.Type open = null;
    boolean text = false;
    int headed = -1;
    for (int index = 0; index < units.size(); index++) {
      Found known = KnownHeadings.at(index, units, matches, open);
      if (known != null) {
        found.add(known);
        open = known.type();
        headed = index;
        continue;
      }
      boolean begun = open != null || text;
      int end =
          begun && (open == null || !NAMES.contains(open)) ? signatures.end(index, open) : index;
      if (end > index) {
        boolean goesOn = textFollows(end, open);
        int level = goesOn ? Found.INSIDE : 1;
        found.add(
            new Found(Section.Type.SIGNATURES, index, false, level, goesOn ? end : -1, SIGNATURES));
        open = goesOn ? open : Section.Type.SIGNATURES;
        index = end - 1;
        continue;
      }
      Found other = begun ? others.at(index, headed == index - 1 && headed >= 0, open) : null;
      if (other != null) {
        found.add(other);
        open = other.level() == 1 ? Section.Type.OTHER : open;
        headed = index;
      }
      Unit unit = units.get(index);
      text |= unit.isBody() && unit.endsSentence() && unit.text().indexOf('@') < 0;
    }
    return found;
  }

  /** Whether running text comes after a block of signatures before the next heading. */
  private boolean textFollows(int end, Section.@Nullable Type open) {
    int last = Math.min(units.size(), end + MAX_LINES_AFTER);
    for (int index = end; index < last; index++) {
      if (KnownHeadings.at(index, units, matches, open) != null) {
        return false;
      }
      if (units.get(index).isBody() && !units.get(index).isListed()) {
        return true;
      }
    }
    return false;
  }
}
