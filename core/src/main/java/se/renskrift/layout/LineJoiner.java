package se.renskrift.layout;

import java.util.List;
import java.util.function.Predicate;

/**
 * Decides which lines of one text go on in the next.
 *
 * <p>A line was broken at the margin if the first word of the next did not fit on it; a line that
 * ends earlier was ended on purpose. Where a line's fit is not enough to tell, sentence ends and
 * lower case decide. Not thread-safe; one for each text.
 */
final class LineJoiner {
  /** Letters are not of one width, so a word may seem to fit where it did not. */
  private static final double FULL = 0.88;

  private static final double NEARLY_FULL = 0.75;
  private static final double HALF_FULL = 0.5;
  private static final double ACROSS_BLANK = 0.6;
  private static final double FAR_LONGER = 1.5;

  /** The longest line above a paragraph that is taken for its heading. */
  private static final double HEADING = 0.7;

  private static final int LONGEST_HEADING = 120;

  private static final int LONGEST_CONJUNCTION = 16;

  private final List<Line> lines;
  private final LineWidths widths;
  private final LayoutTerms terms;
  private final Predicate<String> isHeading;
  private final boolean[] goesOn;
  private final boolean[] opensItem;

  /** The number of the last list item; 0 if there was none or it had no number. */
  private int itemNumber;

  private boolean inItem;

  /** The line that was last looked up as a heading, and what was found. */
  private int lookedUp = -1;

  private boolean found;

  LineJoiner(List<Line> lines, LayoutTerms terms, Predicate<String> isHeading) {
    this.lines = lines;
    this.widths = LineWidths.of(lines, terms);
    this.terms = terms;
    this.isHeading = isHeading;
    this.goesOn = new boolean[lines.size()];
    this.opensItem = ListOpeners.find(lines, terms);
  }

  /** For each line, whether it goes on in the next. */
  boolean[] decide() {
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || !goesOn[i - 1]) {
        enter(lines.get(i));
      }
      goesOn[i] = i + 1 < lines.size() && goesOn(i);
    }
    return goesOn;
  }

  private void enter(Line first) {
    ListMarker marker = ListMarker.of(first);
    inItem = marker.exists();
    itemNumber = marker.number() > 0 ? marker.number() : itemNumber;
  }

  private boolean goesOn(int i) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    if (line.isTableRow() || next.isTableRow()) {
      return false;
    }
    int width = widths.at(i);
    boolean full = width > 0 && line.length() + 1 + next.firstWordLength() > FULL * width;
    if (opensItem[i + 1] || startsItem(line, next, full)) {
      return false;
    }
    boolean adjacent = next.blanks() == 0 && next.page() == line.page();
    if (line.isCutBefore(next)) {
      return adjacent || next.startsLower();
    }
    if (adjacent && endsWithConjunction(line)) {
      return true;
    }
    if (width == 0) {
      return false;
    }
    if (line.length() > FAR_LONGER * width || next.length() > FAR_LONGER * width) {
      return adjacent && next.startsLower() && !line.endsSentence() && full;
    }
    boolean flows = full && next.startsLower();
    boolean ends = !full || endsBeforeHeading(i, line, next, width);
    if ((!flows && isHeading(i)) || (ends && isHeading(i + 1))) {
      return false;
    }
    if (!adjacent) {
      return acrossGap(i, line, next, width, full);
    }
    return full ? atMargin(i, line, next, width) : beforeMargin(i, line, next, width);
  }

  /** Whether a line that reached the margin was ended there all the same, above a known heading. */
  private boolean endsBeforeHeading(int i, Line line, Line next, int width) {
    boolean alone = i == 0 || !goesOn[i - 1];
    return line.endsSentence()
        || (alone && !next.startsLower() && next.length() <= HEADING * width);
  }

  /** A line that was ended before the margin goes on only if it must. */
  private boolean beforeMargin(int i, Line line, Line next, int width) {
    if (line.endsSentence()) {
      return false;
    }
    if (next.startsLower()) {
      return line.length() >= (mayOpenItem(next) ? NEARLY_FULL : HALF_FULL) * width;
    }
    if (line.length() < NEARLY_FULL * width || line.last() == ':') {
      return false;
    }
    return line.last() == ',' || (i > 0 && goesOn[i - 1] && !standsAlone(i + 1));
  }

  /** A line that reached the margin goes on unless something else begins. */
  private boolean atMargin(int i, Line line, Line next, int width) {
    if (next.startsLower()) {
      return true;
    }
    boolean heads = i == 0 || !goesOn[i - 1];
    if (heads && !inItem && isHeadingLike(line) && line.length() <= HEADING * width) {
      return false;
    }
    return !(line.endsSentence() && standsAlone(i + 1));
  }

  /** Across a blank line or a page break only a sentence that plainly goes on is joined. */
  private boolean acrossGap(int i, Line line, Line next, int width, boolean full) {
    if (line.endsSentence() || line.last() == ':' || line.last() == ';') {
      return false;
    }
    boolean lower = next.startsLower() && !mayOpenItem(next);
    boolean page = next.page() != line.page();
    if (page && line.last() == ',') {
      return full || lower;
    }
    if (!Character.isLetterOrDigit(line.last()) || line.length() < ACROSS_BLANK * width) {
      return false;
    }
    if (lower) {
      return page || full || (i > 0 && goesOn[i - 1] && line.length() >= NEARLY_FULL * width);
    }
    return page && full && i > 0 && goesOn[i - 1] && reachesMargin(i + 1);
  }

  private boolean reachesMargin(int i) {
    return i + 1 < lines.size()
        && lines.get(i + 1).blanks() == 0
        && lines.get(i + 1).startsLower()
        && lines.get(i).length() >= NEARLY_FULL * widths.at(i);
  }

  private boolean startsItem(Line line, Line next, boolean full) {
    ListMarker marker = ListMarker.of(next);
    if (!marker.exists()) {
      return false;
    }
    if (marker.certain() || !full || line.endsSentence() || line.last() == ':') {
      return true;
    }
    // The line before is full and its sentence open: a number or dash may be of the sentence.
    if (marker.number() > 0) {
      return marker.number() == itemNumber + 1;
    }
    return inItem || next.blanks() > 0;
  }

  /** Whether what stands on a line cannot end there, as a title whose last word is an "and". */
  private boolean endsWithConjunction(Line line) {
    int at = line.end();
    while (at > line.start()
        && line.end() - at <= LONGEST_CONJUNCTION
        && !Line.isSpace(line.text().charAt(at - 1))) {
      at--;
    }
    return at > line.start()
        && terms.conjunctions().contains(line.text().substring(at, line.end()));
  }

  private boolean mayOpenItem(Line line) {
    return terms.listOpeners().contains(line.firstWord());
  }

  /** Whether a line is a known heading; each is looked up once, though asked of twice. */
  private boolean isHeading(int i) {
    if (i != lookedUp) {
      Line line = lines.get(i);
      lookedUp = i;
      found = line.length() <= LONGEST_HEADING && isHeading.test(line.toString());
    }
    return found;
  }

  /** Whether a line is a paragraph of its own: short, without an end, before something new. */
  private boolean standsAlone(int i) {
    Line line = lines.get(i);
    if (!isHeadingLike(line) || line.length() > HEADING * widths.at(i)) {
      return false;
    }
    return i + 1 == lines.size()
        || lines.get(i + 1).blanks() > 0
        || !lines.get(i + 1).startsLower();
  }

  private static boolean isHeadingLike(Line line) {
    char first = line.first();
    char last = line.last();
    return (Character.isUpperCase(first) || Character.isDigit(first))
        && (Character.isLetterOrDigit(last) || last == ')' || last == '"' || last == '\u201D')
        && !line.endsSentence();
  }
}
