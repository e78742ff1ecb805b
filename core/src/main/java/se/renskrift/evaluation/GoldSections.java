package se.renskrift.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import se.renskrift.text.Span;

/**
 * Reads where the sections of a gold standard begin.
 *
 * <p>A table of four columns separated by tabs: type, level, line of the gold text from 1, heading
 * ({@code -} for a section without one). Empty lines and lines that begin with {@code # } are
 * passed over. A section ends where the next one of its level, or of one above it, begins.
 */
public final class GoldSections {
  private static final int COLUMNS = 4;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
  private static final String NO_HEADING = "-";

  private GoldSections() {}

  /**
   * The sections, in order.
   *
   * @param table the content of the file
   * @param fileName what messages call the file
   * @param gold the text that the lines are of
   * @throws IllegalArgumentException if the table is malformed or does not fit the text, as {@code
   *     file:line: what is wrong}
   */
  public static List<LabelledSection> of(String table, String fileName, String gold) {
    Objects.requireNonNull(fileName, "fileName");
    int[] starts = lineStarts(gold);
    List<LabelledSection> labels = new ArrayList<>();
    int number = 0;
    int before = 0;
    for (String row : table.split("\n", -1)) {
      number++;
      String stripped = row.stripTrailing();
      if (stripped.isEmpty() || stripped.startsWith("# ")) {
        continue;
      }
      String where = fileName + ":" + number + ": ";
      String[] cells = stripped.split("\t", -1);
      check(cells.length == COLUMNS, where, "expected 4 columns, found " + cells.length);
      int level = number(cells[1], where);
      int line = number(cells[2], where);
      check(line < starts.length, where, "the gold text has no line " + line);
      check(line > before, where, "line " + line + " is not after the section before");
      String heading = cells[3].equals(NO_HEADING) ? "" : cells[3];
      int start = starts[line - 1];
      check(
          gold.startsWith(heading, start),
          where,
          "line " + line + " does not begin so: " + heading);
      labels.add(new LabelledSection(cells[0], level, heading, new Span(start, gold.length())));
      before = line;
    }
    return ended(labels);
  }

  private static List<LabelledSection> ended(List<LabelledSection> labels) {
    List<LabelledSection> sections = new ArrayList<>();
    for (int at = 0; at < labels.size(); at++) {
      LabelledSection label = labels.get(at);
      int next = at + 1;
      while (next < labels.size() && labels.get(next).level() > label.level()) {
        next++;
      }
      int end = next < labels.size() ? labels.get(next).span().start() : label.span().end();
      Span span = new Span(label.span().start(), end);
      sections.add(new LabelledSection(label.type(), label.level(), label.heading(), span));
    }
    return sections;
  }

  /** Where each line begins, and after the last one more place. */
  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
    starts.add(text.length());
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int number(String digits, String where) {
    check(NUMBER.matcher(digits).matches(), where, "expected a number from 1, found " + digits);
    return Integer.parseInt(digits);
  }

  private static void check(boolean holds, String where, String what) {
    if (!holds) {
      throw new IllegalArgumentException(where + what);
    }
  }
}
