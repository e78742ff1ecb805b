package se.renskrift.segmentation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.renskrift.segmentation.HeadingPattern.Role;

/**
 * Tells headings whose words are not known: a short line of its own that begins with a capital,
 * ends without a period, follows something finished and is followed by running text. What could be
 * a name, an address, a date, a row of a table, a point of a list or a running header is not taken.
 */
final class OtherHeadings {
  /** No heading ends so: after the last a number follows. */
  private static final String ENDS = ".:;!,\u00A7";

  private static final int MAX_LENGTH = 100;
  private static final int MAX_WORDS = 14;
  private static final int MAX_WORDS_AFTER_LIST = 6;
  private static final int MOST_WORDS_BEFORE_MARK = 5;
  private static final int MAX_NAME_WORDS = 4;
  private static final double LEAST = 0.6;

  /** How sure a heading is that is set apart, and one that the file calls a heading. */
  private static final double BY_LOOK = 0.85;

  /** A longer line may be a sentence whose period was left out. */
  private static final int AS_A_SENTENCE = 50;

  private static final double BY_STYLE = 0.95;

  /** How sure one is whose number goes on from that of another. */
  private static final double BY_NUMBER = 0.9;

  /** A title has so many words. */
  private static final int LEAST_OF_TITLE = 4;

  /** Where lines that stand out are the names of groups of people. */
  private static final Set<Section.Type> PEOPLE =
      EnumSet.of(Section.Type.ATTENDANCE, Section.Type.APPROVAL, Section.Type.SIGNATURES);

  private final List<Unit> units;
  private final List<HeadingDictionary.@Nullable Match> matches;
  private final TypeLooks looks;
  private final ClosingMark mark;
  private final NumberedHeadings numbers;
  private final Neighbours neighbours;

  OtherHeadings(
      List<Unit> units,
      List<HeadingDictionary.@Nullable Match> matches,
      TypeLooks looks,
      ClosingMark mark,
      NumberedHeadings numbers) {
    this.units = units;
    this.numbers = numbers;
    this.matches = matches;
    this.looks = looks;
    this.mark = mark;
    this.neighbours = new Neighbours(units, matches);
  }

  /**
   * The section that begins at a unit, or null.
   *
   * @param afterHeading whether the unit before is a heading
   * @param open the kind of the section before it, or null
   */
  @Nullable Found at(int index, boolean afterHeading, Section.@Nullable Type open) {
    if (numbers.isHeading(index)) {
      return Found.heading(Section.Type.OTHER, index, Found.INSIDE, BY_NUMBER);
    }
    Unit unit = units.get(index);
    if (unit.runIn()) {
      return Found.heading(Section.Type.OTHER, index, Found.INSIDE, BY_LOOK);
    }
    Unit next = neighbours.next(index);
    if (next == null || !unit.alone()) {
      return null;
    }
    // Under a label stands its value; what has text below is none.
    boolean aboveText =
        next.isLong() && next.endsSentence() && !unit.hasDigit() && unit.text().indexOf(':') < 0;
    if (!looksLikeHeading(unit, aboveText ? null : matches.get(index))) {
      return null;
    }
    Unit previous = neighbours.previous(index);
    if (looks.standsOut(index) && isSetApart(index, open)) {
      double confidence = looks.heading(index) > 0 ? BY_STYLE : BY_LOOK;
      return Found.heading(Section.Type.OTHER, index, Found.INSIDE, confidence);
    }
    if (looks.isPlain(index) && unit.line().numbers() == 0) {
      return null;
    }
    if (!afterHeading && isAboveAnother(index, previous, open)) {
      int level = open == Section.Type.ASSESSMENT ? Found.INSIDE : 1;
      return Found.heading(Section.Type.OTHER, index, level, LEAST);
    }
    boolean wellFollowed = next.isLong() && next.endsSentence() && !next.isListed();
    boolean list = open != null && isList(open);
    if (list && !(wellFollowed && unit.line().size() <= MAX_WORDS_AFTER_LIST)) {
      return null;
    }
    boolean opensList = next.endsIn(':') && neighbours.isListedAfter(next, index);
    if (!(next.isBody() || next.isSentence() || next.runIn() || opensList)
        || next.startsWithSmallLetter()
        || (unit.line().numbers() > 0 && (list || next.isListed()))
        || (LineNumbers.of(unit.line()).mayBeAddress() && !wellFollowed)
        || (isAllCapitalised(unit.line()) && !wellFollowed)) {
      return null;
    }
    boolean finished =
        previous == null || afterHeading || previous.isBody() || previous.endsSentence();
    boolean unfinished =
        !finished
            && !list
            && wellFollowed
            && (open != null ? unit.line().size() > 1 : !afterHeading && opens(index));
    finished |= unfinished;
    if (!finished || (unit.endsIn('?') && (isQuestion(previous) || isQuestion(next)))) {
      return null;
    }
    if (isInText(unit, previous, next, afterHeading)) {
      return null;
    }
    double confidence = 0.65 + (next.isLong() ? 0.1 : 0) + (wellFollowed ? 0.05 : 0);
    confidence += unit.isShort() ? 0.1 : 0;
    confidence -= unfinished ? 0.15 : 0;
    confidence -= unit.text().indexOf(',') >= 0 ? 0.05 : 0;
    confidence -= unit.text().indexOf(':') >= 0 ? 0.1 : 0;
    confidence -= unit.endsIn('?') ? 0.1 : 0;
    confidence -= matches.get(index) != null ? 0.15 : 0;
    return confidence < LEAST
        ? null
        : Found.heading(Section.Type.OTHER, index, list ? 1 : Found.INSIDE, confidence);
  }

  /** Whether a line as long as a sentence is a point of a list, or all the text of a heading. */
  private static boolean isInText(
      Unit unit, @Nullable Unit previous, Unit next, boolean afterHeading) {
    return unit.text().length() >= AS_A_SENTENCE
        && unit.line().numbers() == 0
        && (afterHeading ? next.isListed() : previous != null && previous.endsIn(':'));
  }

  /** Whether a heading may stand here before any text: a title above it, running text below. */
  boolean opens(int index) {
    if (index == 0 || index + 1 >= units.size()) {
      return false;
    }
    Unit title = units.get(index - 1);
    Unit next = units.get(index + 1);
    return matches.get(index) == null
        && matches.get(index - 1) == null
        && title.alone()
        && title.line().size() >= LEAST_OF_TITLE
        && looksLikeHeading(title, null)
        && !isAllCapitalised(title.line())
        && next.isLong()
        && next.endsSentence()
        && !next.isListed();
  }

  /** Whether a unit that stands out is a heading and no name, label or head of a table. */
  private boolean isSetApart(int index, Section.@Nullable Type open) {
    Unit unit = units.get(index);
    Unit next = units.get(index + 1);
    if (looks.isAboveAll(index) && !next.isBody()) {
      return false;
    }
    if (looks.heading(index) > 0) {
      return true;
    }
    boolean row = next.text().indexOf('\t') >= 0 || (next.hasDigit() && !next.isBody());
    return !row
        && !(open != null && PEOPLE.contains(open))
        && (next.isBody() || !LineNumbers.of(unit.line()).mayBeAddress())
        && (next.isBody() || looks.standsOut(index + 1) || !isAllCapitalised(unit.line()));
  }

  /** Whether a heading's first part is a heading of its own, and text follows both. */
  private boolean isAboveAnother(int index, @Nullable Unit previous, Section.@Nullable Type open) {
    if (open == null || isList(open) || index + 2 >= units.size()) {
      return false;
    }
    Unit unit = units.get(index);
    Unit below = units.get(index + 1);
    Unit text = units.get(index + 2);
    return matches.get(index) == null
        && matches.get(index + 1) == null
        && previous != null
        && previous.isBody()
        && previous.endsSentence()
        && below.alone()
        && looksLikeHeading(below, null)
        && unit.line().numbers() + below.line().numbers() == 0
        && !isAllCapitalised(unit.line())
        && !isAllCapitalised(below.line())
        && !LineNumbers.of(unit.line()).mayBeAddress()
        && !LineNumbers.of(below.line()).mayBeAddress()
        && !unit.endsIn('?')
        && !below.endsIn('?')
        && text.isLong()
        && text.endsSentence()
        && !text.isListed()
        && !text.startsWithSmallLetter();
  }

  private static boolean isList(Section.Type type) {
    return KnownHeadings.LISTS.contains(type)
        || type == Section.Type.PROPOSAL
        || type == Section.Type.DECISION;
  }

  private boolean looksLikeHeading(Unit unit, HeadingDictionary.@Nullable Match match) {
    Line line = unit.line();
    String text = line.text();
    if (!line.canBeHeading()
        || unit.text().length() > MAX_LENGTH
        || line.size() > MAX_WORDS
        || line.skeleton().length() < 3
        || !unit.startsWithCapital()
        || (ENDS.indexOf(unit.text().charAt(unit.text().length() - 1)) >= 0
            && !(mark.ends(unit) && line.size() <= MOST_WORDS_BEFORE_MARK))
        || (unit.isListed() && line.numbers() == 0)
        || unit.hasSentence()
        || text.indexOf('@') >= 0
        || neighbours.isRepeated(unit)) {
      return false;
    }
    if (match != null
        && match.pattern().role == Role.LABEL
        && (match.pattern().exact() != null
            || text.chars().anyMatch(Character::isDigit)
            || text.indexOf(':') >= 0)) {
      return false;
    }
    return !(LineNumbers.of(line).areAddress() && !unit.endsIn('?')) && !isWebAddress(line);
  }

  private static boolean isWebAddress(Line line) {
    return line.size() == 1 && line.text().indexOf('.') >= 0;
  }

  /** Whether it may be someone's name. */
  static boolean isAllCapitalised(Line line) {
    List<String> words = line.words();
    return words.size() > 1
        && words.size() <= MAX_NAME_WORDS
        && words.stream().allMatch(word -> !Character.isLowerCase(firstLetter(word)));
  }

  private static char firstLetter(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (Character.isLetter(word.charAt(at))) {
        return word.charAt(at);
      }
    }
    return ' ';
  }

  private static boolean isQuestion(@Nullable Unit unit) {
    return unit != null && unit.endsIn('?');
  }
}
