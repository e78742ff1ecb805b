package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings by their numbers: each goes on from one before it, {@code 2.1} from {@code 2} and
 * {@code 3} from {@code 2.4}, and text stands between them. Points of a list follow one another at
 * once; lines of a table of contents do, too, and come again.
 */
final class NumberedHeadings {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.?|(\\p{Lu}|\u20AC)[.)]|(\\p{Ll})\\)|(\\d{1,3}) ?[\u00A7$],?)\\h+(?=\\p{L})");

  /** What a copy makes of a C. */
  private static final char EURO = '\u20AC';

  private static final int OF_LAW = 3;
  private static final int MAX_LENGTH = 100;
  private static final int MAX_WORDS = 14;
  private static final int LEAST_IN_A_ROW = 2;

  /** Of the headings in a row so many have text or a lesser heading below them. */
  private static final double WITH_TEXT = 0.66;

  /** So many rows are followed at a time. */
  private static final int MOST_ROWS = 8;

  private final List<Unit> units;
  private final BitSet headings = new BitSet();
  private final BitSet ofLaw = new BitSet();
  private final BitSet contents = new BitSet();

  NumberedHeadings(List<Unit> units) {
    this.units = units;
    List<List<Numbered>> rows = rows();
    Set<String> titles = new HashSet<>();
    for (List<Numbered> row : rows) {
      if (isOfHeadings(row)) {
        for (Numbered numbered : row) {
          if (!isAboveNext(row, numbered)) {
            headings.set(numbered.unit());
            ofLaw.set(numbered.unit(), numbered.kind() == OF_LAW);
            titles.add(units.get(numbered.unit()).line().skeleton());
          }
        }
      }
    }
    for (List<Numbered> row : rows) {
      if (!isOfHeadings(row) && row.size() >= LEAST_IN_A_ROW) {
        for (Numbered numbered : row) {
          if (titles.contains(units.get(numbered.unit()).line().skeleton())) {
            contents.set(numbered.unit());
          }
        }
      }
    }
  }

  /** Whether a unit is a heading by its number. */
  boolean isHeading(int unit) {
    return headings.get(unit);
  }

  /** Whether a unit is a heading that names a paragraph of a law. */
  boolean isOfLaw(int unit) {
    return ofLaw.get(unit);
  }

  /** Whether a unit is a line of a table of contents, or the heading of one. */
  boolean isContents(int unit) {
    return contents.get(unit) || (contents.get(unit + 1) && !contents.get(unit));
  }

  /**
   * A unit that begins with a number.
   *
   * @param kind what counts: 0 digits, 1 capitals, 2 small letters, 3 paragraphs of a law
   * @param number of each level
   */
  private record Numbered(int unit, int kind, int[] number) {
    boolean isFirst() {
      return kind == OF_LAW || (number.length == 1 && number[0] == 1);
    }

    /** Whether it is the next, or the first below, or the next of one above. */
    boolean goesOn(Numbered last) {
      int depth = number.length;
      if (kind == OF_LAW) {
        return last.kind == OF_LAW && number[0] > last.number[0];
      }
      if (kind != last.kind || depth > last.number.length + 1) {
        return false;
      }
      if (depth == last.number.length + 1) {
        return number[depth - 1] == 1 && startsAlike(last, depth - 1);
      }
      int ahead = number[depth - 1] - last.number[depth - 1];
      return (ahead == 1 || (ahead == 2 && unit > last.unit + 1)) && startsAlike(last, depth - 1);
    }

    private boolean startsAlike(Numbered last, int count) {
      return Arrays.equals(number, 0, count, last.number, 0, count);
    }
  }

  private List<List<Numbered>> rows() {
    List<List<Numbered>> rows = new ArrayList<>();
    for (int index = 0; index < units.size(); index++) {
      Numbered numbered = numbered(index);
      if (numbered == null) {
        continue;
      }
      List<Numbered> row = null;
      for (int at = rows.size() - 1;
          row == null && at >= Math.max(0, rows.size() - MOST_ROWS);
          at--) {
        List<Numbered> other = rows.get(at);
        row = numbered.goesOn(other.get(other.size() - 1)) ? other : null;
      }
      if (row == null && numbered.isFirst()) {
        row = new ArrayList<>();
        rows.add(row);
      }
      if (row != null) {
        row.add(numbered);
      }
    }
    return rows;
  }

  private @Nullable Numbered numbered(int index) {
    Unit unit = units.get(index);
    String text = unit.text();
    if (!unit.alone()
        || !mayBeNumber(text)
        || text.length() > MAX_LENGTH
        || unit.line().size() > MAX_WORDS
        || ".:;!,".indexOf(text.charAt(text.length() - 1)) >= 0
        || text.indexOf('\t') >= 0) {
      return null;
    }
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    if (matcher.group(4) != null) {
      return new Numbered(index, OF_LAW, new int[] {Integer.parseInt(matcher.group(4))});
    }
    if (matcher.group(1) == null) {
      int kind = matcher.group(2) != null ? 1 : 2;
      char first = text.charAt(0) == EURO ? 'C' : text.charAt(0);
      return new Numbered(index, kind, new int[] {first - (kind == 1 ? 'A' : 'a') + 1});
    }
    return Character.isUpperCase(text.charAt(matcher.end()))
        ? new Numbered(
            index,
            0,
            Arrays.stream(matcher.group(1).split("\\.")).mapToInt(Integer::parseInt).toArray())
        : null;
  }

  /** Told without a pattern, for most lines have no number. */
  private static boolean mayBeNumber(String text) {
    return Character.isDigit(text.charAt(0))
        || (text.length() > 1 && (text.charAt(1) == '.' || text.charAt(1) == ')'));
  }

  private boolean isOfHeadings(List<Numbered> row) {
    long withText = row.stream().filter(numbered -> hasText(row, numbered)).count();
    return withText >= LEAST_IN_A_ROW && withText >= WITH_TEXT * row.size();
  }

  /** Whether the next of the row, not a lesser one, stands right below. */
  private static boolean isAboveNext(List<Numbered> row, Numbered numbered) {
    int next = row.indexOf(numbered) + 1;
    return next < row.size()
        && row.get(next).unit() == numbered.unit() + 1
        && row.get(next).number().length <= numbered.number().length;
  }

  /** Whether text, or a lesser heading of the row, stands below. */
  private boolean hasText(List<Numbered> row, Numbered numbered) {
    int below = numbered.unit() + 1;
    if (below >= units.size()) {
      return false;
    }
    int next = row.indexOf(numbered) + 1;
    if (next < row.size() && row.get(next).unit() == below) {
      return row.get(next).number().length > numbered.number().length;
    }
    Unit unit = units.get(below);
    return !unit.startsWithSmallLetter() && (unit.isSentence() || unit.isLong());
  }
}
