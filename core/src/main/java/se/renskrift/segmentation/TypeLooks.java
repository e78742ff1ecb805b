package se.renskrift.segmentation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.LineStyles;

/**
 * How units are set, compared with the running text of the same document. Immutable.
 *
 * <p>Sizes that an OCR program measures differ from line to line: only a line that is larger than
 * nearly all lines of running text stands out. Weight tells nothing where the text is bold, too.
 */
final class TypeLooks {
  /** Sizes that are known exactly differ by at least so much. */
  private static final double LARGER = 1.04;

  /** Measured sizes, beyond those of nearly all lines. */
  private static final double CLEARLY_LARGER = 1.15;

  /** Sizes are exact if those of so many lines of running text are the middle one. */
  private static final double MOST_LINES = 0.8;

  private static final double SAME = 1.015;
  private static final double NEARLY_ALL = 0.95;

  private static final int LEAST_LETTERS = 40;
  private static final int LEAST_HEADINGS = 2;
  private static final double MOST_HEADINGS = 0.8;
  private static final double BOLD_TEXT = 0.3;

  private final List<Unit> units;

  /** Of each unit; null if nothing is known of it, or, where headings are set apart, of none. */
  private final LineStyles.@Nullable Line[] looks;

  /** The headings whose words are known beyond doubt. */
  private final int[] known;

  private final double body;
  private final double larger;
  private final boolean sizesAreExact;
  private final boolean boldTells;
  private final boolean headingsStandOut;

  /** Whether it tells against a heading that it does not stand out. */
  private final boolean plainTells;

  private TypeLooks(
      List<Unit> units, LineStyles styles, List<HeadingDictionary.@Nullable Match> matches) {
    this.units = units;
    this.looks = new LineStyles.Line[units.size()];
    List<LineStyles.Line> lines = styles.lines();
    for (int unit = 0, line = 0; unit < looks.length && !lines.isEmpty(); unit++) {
      while (line < lines.size() && lines.get(line).span().end() <= units.get(unit).start()) {
        line++;
      }
      looks[unit] = look(lines, line, units.get(unit));
    }
    double[] sizes = sizes(lines);
    this.body = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    double most = sizes.length == 0 ? 0 : sizes[(int) (NEARLY_ALL * (sizes.length - 1))];
    this.sizesAreExact =
        Arrays.stream(sizes).filter(size -> size < body * SAME && body < size * SAME).count()
            >= MOST_LINES * sizes.length;
    this.larger = sizesAreExact ? LARGER * body : CLEARLY_LARGER * most;
    this.boldTells = boldShare() < BOLD_TEXT;
    this.known = known(matches);
    this.headingsStandOut = headingsStandOut(false);
    // Lesser headings often have the size of the text, so size alone tells nothing of them.
    this.plainTells = headingsStandOut(true);
  }

  static TypeLooks of(
      List<Unit> units, LineStyles styles, List<HeadingDictionary.@Nullable Match> matches) {
    return new TypeLooks(units, styles, matches);
  }

  /** What a unit's lines have in common, or null if one is set otherwise than the rest. */
  private static LineStyles.@Nullable Line look(List<LineStyles.Line> lines, int from, Unit unit) {
    LineStyles.Line first = null;
    for (int at = from; at < lines.size() && lines.get(at).span().start() < unit.end(); at++) {
      LineStyles.Line line = lines.get(at);
      first =
          first == null
              ? line
              : new LineStyles.Line(
                  first.span(),
                  Math.min(first.size(), line.size()),
                  first.bold() && line.bold(),
                  Math.min(first.heading(), line.heading()));
    }
    return first;
  }

  /** The sizes of the lines of running text, in order. */
  private static double[] sizes(List<LineStyles.Line> lines) {
    if (lines.isEmpty()) {
      return new double[0];
    }
    double[] all =
        lines.stream()
            .filter(line -> line.size() > 0 && line.span().length() >= LEAST_LETTERS)
            .mapToDouble(LineStyles.Line::size)
            .sorted()
            .toArray();
    return all;
  }

  /** Of the letters of running text, the share in bold. */
  private double boldShare() {
    long bold = 0;
    long all = 0;
    for (int unit = 0; unit < looks.length; unit++) {
      LineStyles.Line look = looks[unit];
      if (units.get(unit).isLong()) {
        all += units.get(unit).text().length();
        bold += look != null && look.bold() ? units.get(unit).text().length() : 0;
      }
    }
    return all == 0 ? 0 : (double) bold / all;
  }

  /** Whether nearly all headings whose words are known beyond doubt are set apart. */
  private boolean headingsStandOut(boolean whateverTheirSize) {
    int apart = 0;
    for (int unit : known) {
      LineStyles.Line look = looks[unit];
      boolean counts = look != null && (!whateverTheirSize || look.heading() > 0 || isBold(look));
      apart += counts && standsOut(unit) ? 1 : 0;
    }
    return apart >= LEAST_HEADINGS && apart >= MOST_HEADINGS * known.length;
  }

  /** The headings whose words are known beyond doubt. */
  private int[] known(List<HeadingDictionary.@Nullable Match> matches) {
    IntStream.Builder known = IntStream.builder();
    for (int unit = 0; unit < looks.length; unit++) {
      HeadingDictionary.Match match = matches.get(unit);
      if (match != null
          && match.pattern().role == HeadingPattern.Role.SECTION
          && match.pattern().exact() != null
          && units.get(unit).alone()
          && units.get(unit).startsWithCapital()) {
        known.add(unit);
      }
    }
    return known.build().toArray();
  }

  /** Whether a unit is set larger or bolder than running text, or is a heading by its style. */
  boolean standsOut(int unit) {
    LineStyles.Line look = looks[unit];
    return look != null && (look.heading() > 0 || isBold(look) || isLarger(look));
  }

  /** Its level as a heading, if the file calls it one; else 0. */
  int heading(int unit) {
    LineStyles.Line look = looks[unit];
    return look == null ? 0 : look.heading();
  }

  /** Whether a unit is plainly one of running text: of its size or smaller, and not bold. */
  boolean isPlain(int unit) {
    return plainTells && !standsOut(unit);
  }

  /**
   * Below zero if the first of two units is set as a lesser heading than the second, above if as a
   * greater, 0 if they are set alike or it is not known.
   */
  int compare(int one, int other) {
    LineStyles.Line first = looks[one];
    LineStyles.Line second = looks[other];
    if (!headingsStandOut || first == null || second == null) {
      return 0;
    }
    if (first.heading() > 0 && second.heading() > 0) {
      return second.heading() - first.heading();
    }
    if (sizesAreExact && first.size() > 0 && second.size() > 0) {
      if (first.size() >= second.size() * LARGER) {
        return 1;
      }
      if (second.size() >= first.size() * LARGER) {
        return -1;
      }
    }
    return boldTells ? Boolean.compare(first.bold(), second.bold()) : 0;
  }

  /** Whether two units are headings, set alike. */
  boolean areAlike(int one, int other) {
    return headingsStandOut && standsOut(one) && standsOut(other) && compare(one, other) == 0;
  }

  /** Whether a unit is set as known headings of the document are, two at least. */
  boolean isShared(int unit) {
    return Arrays.stream(known).filter(heading -> areAlike(heading, unit)).limit(2).count() == 2;
  }

  /** Whether a unit is set as a greater heading than all known ones, as titles are. */
  boolean isAboveAll(int unit) {
    return headingsStandOut && Arrays.stream(known).allMatch(h -> compare(unit, h) > 0);
  }

  private boolean isBold(LineStyles.Line look) {
    return boldTells && look.bold();
  }

  private boolean isLarger(LineStyles.Line look) {
    return body > 0 && look.size() >= larger;
  }
}
