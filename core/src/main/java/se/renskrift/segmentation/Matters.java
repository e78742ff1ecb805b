package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.renskrift.segmentation.HeadingPattern.Role;

/**
 * Tells the matters of minutes and notices by their numbers, which go on from one to the next.
 *
 * <p>Where the sign was misread or lost the number must be the next one. Where no matter has a
 * sign, as in notices, most of them must have a proposal, a decision or a number of their own in
 * the register, which headings with numbers in a report have not. A line of the list of matters,
 * above them, is none; nor is one that says on a new page that the matter goes on.
 */
final class Matters {
  private static final int LEAST_WITHOUT_SIGN = 2;
  private static final double WITH_DECISION = 0.6;

  /** So many units below a matter without a sign one of its headings stands. */
  private static final int NEAR = 8;

  /** So many numbers may be wanting before one with a misread sign. */
  private static final int MAX_GAP = 3;

  /** So many words may stand after the number of a matter that goes on. */
  private static final int MAX_WORDS_GOING_ON = 3;

  /** So many rows of numbers are followed at a time, and so many numbers looked back at. */
  private static final int MOST_ROWS = 8;

  private static final int MOST_POINTS = 50;

  private final List<Unit> units;
  private final List<HeadingDictionary.@Nullable Match> matches;
  private final BitSet begins = new BitSet();
  private final BitSet none = new BitSet();
  private final BitSet lists = new BitSet();

  Matters(List<Unit> units, List<HeadingDictionary.@Nullable Match> matches) {
    this.units = units;
    this.matches = matches;
    List<MatterNumber> numbers = new ArrayList<>();
    boolean sure = false;
    for (int index = 0; index < units.size(); index++) {
      MatterNumber number = MatterNumber.of(index, units.get(index));
      if (number != null) {
        numbers.add(number);
        sure |= number.sign() == MatterNumber.Sign.SURE;
      }
    }
    for (int at = 0; at + 1 < numbers.size(); at++) {
      if (isNextTo(numbers, at, 1) && !isNextTo(numbers, at, -1)) {
        lists.set(numbers.get(at).unit());
      }
    }
    if (sure) {
      withSigns(numbers);
    } else if (numbers.size() >= LEAST_WITHOUT_SIGN) {
      withoutSigns(numbers);
    }
  }

  /** Whether a matter begins at a unit, whatever its sign looks like. */
  boolean begins(int index) {
    return begins.get(index);
  }

  /** Whether a unit reads like the beginning of a matter and is none. */
  boolean isNone(int index) {
    return none.get(index);
  }

  /** Whether a list of numbered lines begins below a unit, or below the heads of its columns. */
  boolean isAboveList(int index) {
    if (lists.get(index + 1)) {
      return true;
    }
    Unit heads = index + 1 < units.size() ? units.get(index + 1) : null;
    return lists.get(index + 2)
        && heads != null
        && heads.isShort()
        && heads.text().indexOf(' ') > 0
        && !heads.hasDigit()
        && !heads.endsSentence();
  }

  private void withSigns(List<MatterNumber> numbers) {
    Map<Integer, Integer> again = new HashMap<>();
    for (int at = 0; at < numbers.size(); at++) {
      again.put(numbers.get(at).value(), at);
      again.put(numbers.get(at).behindSign(), at);
    }
    List<MatterNumber> sure = new ArrayList<>();
    for (int at = 0; at < numbers.size(); at++) {
      MatterNumber number = numbers.get(at);
      if (number.sign() != MatterNumber.Sign.SURE) {
        continue;
      }
      MatterNumber before = sure.isEmpty() ? null : sure.get(sure.size() - 1);
      boolean listed = isAmong(numbers, at) && again.getOrDefault(number.value(), at) > at;
      if (listed || (before != null && goesOn(before, number))) {
        none.set(number.unit());
      } else {
        sure.add(number);
      }
    }
    int next = 0;
    int last = -1;
    MatterNumber before = null;
    for (int at = 0; at < numbers.size(); at++) {
      MatterNumber number = numbers.get(at);
      if (next < sure.size() && sure.get(next) == number) {
        last = number.value();
        before = number;
        next++;
      } else if (number.sign() != MatterNumber.Sign.SURE) {
        int following = next < sure.size() ? sure.get(next).value() : Integer.MAX_VALUE;
        int value = value(numbers, at, last, following, before);
        if (value > 0) {
          begins.set(number.unit());
          last = value;
          before = number;
        }
      }
    }
  }

  /**
   * The number of a matter whose sign is not sure; 0 if it is none.
   *
   * @param last the number of the matter before, or -1
   * @param following that of the next one whose sign is sure
   */
  private int value(
      List<MatterNumber> numbers, int at, int last, int following, @Nullable MatterNumber before) {
    MatterNumber number = numbers.get(at);
    int value = last < 0 ? following - 1 : last + 1;
    boolean misread = number.sign() == MatterNumber.Sign.MISREAD;
    for (int gap = 1; misread && last >= 0 && gap < MAX_GAP && !number.canBe(value); gap++) {
      value++;
    }
    if (!number.canBe(value) || value >= following || isSection(number.unit())) {
      return 0;
    }
    if (!misread && number.value() == value) {
      boolean inList = isAmong(numbers, at) || isPoint(numbers, at, before);
      return !inList && hasHeading(number.unit()) ? value : 0;
    }
    return value;
  }

  /** Whether a line stands in a list of numbers. */
  private static boolean isAmong(List<MatterNumber> numbers, int at) {
    return isNextTo(numbers, at, 1) || isNextTo(numbers, at, -1);
  }

  /** Whether a line stands next to one with the next number or the one before. */
  private static boolean isNextTo(List<MatterNumber> numbers, int at, int step) {
    MatterNumber number = numbers.get(at);
    int beside = at + step;
    return beside >= 0
        && beside < numbers.size()
        && numbers.get(beside).unit() == number.unit() + step
        && numbers.get(beside).value() == number.value() + step;
  }

  /** Whether the number before stands alike since the last matter. */
  private static boolean isPoint(
      List<MatterNumber> numbers, int at, @Nullable MatterNumber before) {
    MatterNumber number = numbers.get(at);
    int least = Math.max(0, at - MOST_POINTS);
    for (int earlier = at - 1; earlier >= least && numbers.get(earlier) != before; earlier--) {
      if (numbers.get(earlier).value() == number.value() - 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of a matter's headings stands near. */
  private boolean hasHeading(int unit) {
    for (int index = unit + 1; index < units.size() && index <= unit + NEAR; index++) {
      if (isSection(index)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line only repeats the number of the matter before, or its whole beginning. */
  private boolean goesOn(MatterNumber before, MatterNumber number) {
    if (before.value() != number.value()) {
      return false;
    }
    String first = units.get(before.unit()).text();
    String text = units.get(number.unit()).text();
    String title = text.substring(number.rest());
    boolean same =
        units
            .get(before.unit())
            .line()
            .skeleton()
            .equals(units.get(number.unit()).line().skeleton());
    boolean alike =
        first.length() > before.rest()
            && title.split(" ").length < MAX_WORDS_GOING_ON
            && !startsWithCapital(title);
    return same || alike;
  }

  private static boolean startsWithCapital(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  private void withoutSigns(List<MatterNumber> numbers) {
    List<List<MatterNumber>> rows = new ArrayList<>();
    for (int at = 0; at < numbers.size(); at++) {
      MatterNumber number = numbers.get(at);
      if (isAmong(numbers, at)) {
        continue;
      }
      List<MatterNumber> row = null;
      int least = Math.max(0, rows.size() - MOST_ROWS);
      for (int other = rows.size() - 1; row == null && other >= least; other--) {
        List<MatterNumber> candidate = rows.get(other);
        boolean next = candidate.get(candidate.size() - 1).value() + 1 == number.value();
        row = next ? candidate : null;
      }
      if (row == null) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(number);
    }
    BitSet decisions = decisions();
    for (List<MatterNumber> row : rows) {
      if (row.size() >= LEAST_WITHOUT_SIGN && haveDecisions(row, decisions)) {
        row.forEach(number -> begins.set(number.unit()));
      }
    }
  }

  private boolean haveDecisions(List<MatterNumber> row, BitSet decisions) {
    int decided = 0;
    for (int at = 0; at < row.size(); at++) {
      int from = row.get(at).unit();
      if (isSection(from)) {
        return false;
      }
      int to = at + 1 < row.size() ? row.get(at + 1).unit() : units.size();
      int decision = decisions.nextSetBit(from + 1);
      decided += (decision >= 0 && decision < to) || isRegistered(from + 1) ? 1 : 0;
    }
    return decided >= LEAST_WITHOUT_SIGN && decided >= WITH_DECISION * row.size();
  }

  /** Whether a line is a label with a number, as of a matter's place in the register. */
  private boolean isRegistered(int index) {
    HeadingDictionary.Match match = index < units.size() ? matches.get(index) : null;
    return match != null
        && match.pattern().role == Role.LABEL
        && units.get(index).alone()
        && units.get(index).hasDigit();
  }

  private BitSet decisions() {
    BitSet decisions = new BitSet();
    for (int index = 0; index < units.size(); index++) {
      HeadingDictionary.Match match = matches.get(index);
      Section.Type type = match == null ? null : match.pattern().type;
      Unit unit = units.get(index);
      decisions.set(
          index,
          (type == Section.Type.PROPOSAL || type == Section.Type.DECISION)
              && unit.alone()
              && unit.line().numbers() == 0
              && !unit.endsIn('.'));
    }
    return decisions;
  }

  private boolean isSection(int index) {
    HeadingDictionary.Match match = matches.get(index);
    return match != null
        && match.pattern().role == Role.SECTION
        && match.pattern().level > 0
        && match.pattern().exact() != null
        && match.pattern().type != Section.Type.OTHER;
  }
}
