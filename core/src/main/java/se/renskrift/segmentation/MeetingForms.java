package se.renskrift.segmentation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells words of headings that are something else in the forms of meetings. */
final class MeetingForms {
  /** Their headings may be the title of a matter, as may those of no special kind. */
  private static final Set<Section.Type> TITLES =
      EnumSet.of(
          Section.Type.ATTENDANCE,
          Section.Type.DISTRIBUTION,
          Section.Type.BASIS,
          Section.Type.SIGNATURES,
          Section.Type.OTHER);

  /** So many people on lines of their own make a list. */
  private static final int LIST = 3;

  private MeetingForms() {}

  /** Whether a line names no section but a field of a form, a matter or a person's part. */
  static boolean isField(
      int index,
      Section.Type type,
      List<Unit> units,
      List<HeadingDictionary.@Nullable Match> matches,
      Section.@Nullable Type open) {
    Unit unit = units.get(index);
    boolean people = type == Section.Type.ATTENDANCE || type == Section.Type.SIGNATURES;
    if (people && PeopleRow.isToFillIn(unit.text())) {
      return true;
    }
    if (type == Section.Type.ATTENDANCE
        && open == Section.Type.SIGNATURES
        && !isAboveList(index, units, matches)) {
      return true;
    }
    return isOfAgenda(index, type, units)
        || (TITLES.contains(type) && isTitle(index, units, matches));
  }

  /** Whether people follow, not only the one or two who sign. */
  private static boolean isAboveList(
      int index, List<Unit> units, List<HeadingDictionary.@Nullable Match> matches) {
    for (int at = index + 1; at <= index + LIST; at++) {
      if (at >= units.size()
          || matches.get(at) != null
          || units.get(at).isLong()
          || PeopleRow.isToFillIn(units.get(at).text())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line with a number stands right above one with the next number. */
  private static boolean isOfAgenda(int index, Section.Type type, List<Unit> units) {
    if (index + 1 >= units.size() || !KnownHeadings.LISTS.contains(type)) {
      return false;
    }
    int number = units.get(index).line().number();
    return number > 0 && units.get(index + 1).line().number() == number + 1;
  }

  /**
   * Whether a line is the title of a matter of which a line above has the number alone, with a line
   * of numbers between at most.
   */
  static boolean isTitle(
      int index, List<Unit> units, List<HeadingDictionary.@Nullable Match> matches) {
    return isNumberAlone(index - 1, units, matches)
        || (index > 1
            && units.get(index - 1).hasDigit()
            && !units.get(index - 1).endsSentence()
            && isNumberAlone(index - 2, units, matches));
  }

  private static boolean isNumberAlone(
      int index, List<Unit> units, List<HeadingDictionary.@Nullable Match> matches) {
    HeadingDictionary.Match match = index < 0 ? null : matches.get(index);
    if (match == null || match.pattern().type == null || match.pattern().level != 0) {
      return false;
    }
    MatterNumber number = MatterNumber.of(index, units.get(index));
    return number != null && number.rest() == units.get(index).text().length();
  }
}
