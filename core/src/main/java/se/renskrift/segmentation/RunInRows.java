package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings of unknown words that stand on a line with their first sentence. One alone may be
 * the beginning of a sentence; several in a row are headings: three with a colon, or two that have
 * a number, or any beside one whose words are known, before a period only if they are few.
 */
final class RunInRows {
  private static final String BREAKS = ";?\t";
  private static final int MOST_WORDS = 7;

  /** More words before a period are a sentence. */
  private static final int MOST_WORDS_WITH_PERIOD = 4;

  private static final int LEAST_REST = 25;
  private static final int LEAST_IN_A_ROW = 3;
  private static final int LEAST_NUMBERED = 2;
  private static final int YEAR = 4;

  /** So many paragraphs may stand between two headings of a row. */
  private static final int MOST_BETWEEN = 1;

  private final String text;
  private final HeadingDictionary headings;
  private final List<Unit> units;

  private RunInRows(String text, List<Unit> units, HeadingDictionary headings) {
    this.text = text;
    this.units = units;
    this.headings = headings;
  }

  /** The units, each that begins with such a heading cut in two. */
  static List<Unit> cut(String text, List<Unit> units, HeadingDictionary headings) {
    return new RunInRows(text, units, headings).cut();
  }

  /**
   * The beginning of a line that may be a heading.
   *
   * @param mark the colon or period after it
   * @param end where it ends in the line
   * @param words how many it has
   * @param known whether its words are known: then it is cut already
   * @param numbered whether it has a number
   */
  private record Head(int unit, char mark, int end, int words, boolean known, boolean numbered) {}

  private List<Unit> cut() {
    List<Head> row = new ArrayList<>();
    List<Head> cuts = new ArrayList<>();
    for (int index = 0; index < units.size(); index++) {
      Head head = head(index);
      if (head == null) {
        continue;
      }
      Head last = row.isEmpty() ? null : row.get(row.size() - 1);
      if (last != null && !(head.mark() == last.mark() && isBeside(last, index))) {
        addIfHeadings(row, cuts);
        row.clear();
      }
      row.add(head);
    }
    addIfHeadings(row, cuts);
    return cuts.isEmpty() ? units : cut(cuts);
  }

  private boolean isBeside(Head last, int index) {
    int between = index - last.unit() - (last.known() ? 2 : 1);
    return between <= 0
        || (between <= MOST_BETWEEN && last.mark() == ':' && units.get(index - 1).isBody());
  }

  private static void addIfHeadings(List<Head> row, List<Head> cuts) {
    long numbered = row.stream().filter(Head::numbered).count();
    boolean known = row.stream().anyMatch(Head::known);
    boolean colons = !row.isEmpty() && row.get(0).mark() == ':';
    boolean all = known || (colons && row.size() >= LEAST_IN_A_ROW);
    for (Head head : row) {
      boolean one = all && (colons || head.words() <= MOST_WORDS_WITH_PERIOD);
      if (!head.known() && (one || (head.numbered() && numbered >= LEAST_NUMBERED))) {
        cuts.add(head);
      }
    }
  }

  private List<Unit> cut(List<Head> cuts) {
    List<Unit> all = new ArrayList<>(units.size() + cuts.size());
    int next = 0;
    for (int index = 0; index < units.size(); index++) {
      Unit unit = units.get(index);
      if (next < cuts.size() && cuts.get(next).unit() == index) {
        int end = cuts.get(next++).end();
        String heading = unit.text().substring(0, end);
        int body = end + 1;
        while (unit.text().charAt(body) == ' ') {
          body++;
        }
        String rest = unit.text().substring(body);
        all.add(Unit.heading(unit.start(), heading));
        all.add(Unit.text(unit.start() + body, rest, true));
      } else {
        all.add(unit);
      }
    }
    return all;
  }

  private @Nullable Head head(int index) {
    Unit unit = units.get(index);
    if (!unit.alone() || !mayBegin(unit.text()) || (index > 0 && units.get(index - 1).runIn())) {
      return null;
    }
    if (unit.runIn()) {
      return new Head(index, text.charAt(unit.end()), unit.text().length(), 0, true, false);
    }
    String line = unit.text();
    int stop = RunIn.stop(line, BREAKS);
    int body = stop + 2;
    if (stop <= 0
        || line.length() - body < LEAST_REST
        || !unit.endsSentence()
        || !Character.isUpperCase(line.charAt(body))) {
      return null;
    }
    String words = line.substring(0, stop);
    Line head = Line.of(words);
    if (head.size() == 0
        || head.size() > MOST_WORDS
        || isLabel(headings.match(head))
        || (line.charAt(stop) == ':' && !Character.isUpperCase(line.charAt(0)))) {
      return null;
    }
    return new Head(index, line.charAt(stop), stop, head.size(), false, isNumbered(head));
  }

  private static boolean mayBegin(String line) {
    return Character.isUpperCase(line.charAt(0)) || Character.isDigit(line.charAt(0));
  }

  private static boolean isLabel(HeadingDictionary.@Nullable Match match) {
    return match != null && match.pattern().type == null;
  }

  /** Whether its first word or its second is a number, and no year. */
  private static boolean isNumbered(Line head) {
    for (int word = 0; word < Math.min(2, head.size()); word++) {
      String number = head.word(word);
      boolean year = number.length() == YEAR && number.chars().allMatch(Character::isDigit);
      if (Character.isDigit(number.charAt(0)) && !year) {
        return true;
      }
    }
    return false;
  }
}
