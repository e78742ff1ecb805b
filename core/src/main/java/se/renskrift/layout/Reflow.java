package se.renskrift.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Stage;

/**
 * Flows lines into paragraphs: afterwards each paragraph, heading, list item, address line and
 * table row is one line, and one blank line stands between any two.
 *
 * <p>Only white space changes. Where a word is cut at a line's end the line break stays, for {@link
 * Dehyphenator} to undo. Form feeds go, also within paragraphs; {@link Pages} knows where they
 * were. Tabs stay. Immutable and thread-safe.
 */
public final class Reflow implements Stage {
  private static final Rule JOINED = Rule.of(Kind.LINE_BREAK, "line-of-paragraph", 0.98);
  private static final Rule APART = Rule.of(Kind.LINE_BREAK, "paragraph-of-its-own", 0.98);
  private static final Rule BLANK = Rule.of(Kind.WHITESPACE, "blank-lines", 1);
  private static final Rule SPACES = Rule.of(Kind.WHITESPACE, "run-of-spaces", 1);
  private static final Rule EDGE = Rule.of(Kind.WHITESPACE, "space-at-the-edge", 1);

  private final LayoutTerms terms;
  private final Predicate<String> isHeading;

  /** A stage that knows no headings by their words. */
  public Reflow(LayoutTerms terms) {
    this(terms, line -> false);
  }

  /**
   * A stage that keeps known headings apart.
   *
   * @param isHeading whether a whole line is a heading; must be thread-safe and quick
   */
  public Reflow(LayoutTerms terms, Predicate<String> isHeading) {
    this.terms = Objects.requireNonNull(terms, "terms");
    this.isHeading = Objects.requireNonNull(isHeading, "isHeading");
  }

  @Override
  public List<Correction> propose(String text) {
    List<Line> lines = LineSpacing.tighten(Line.of(text));
    if (lines.isEmpty()) {
      return List.of();
    }
    boolean[] goesOn = new LineJoiner(lines, terms, isHeading).decide();
    List<Correction> found = new ArrayList<>();
    if (lines.get(0).start() > 0) {
      found.add(EDGE.correct(0, lines.get(0).start(), ""));
    }
    for (int i = 0; i < lines.size(); i++) {
      within(lines.get(i), found);
      if (i + 1 < lines.size()) {
        between(lines.get(i), lines.get(i + 1), goesOn[i], found);
      }
    }
    atEnd(text, lines.get(lines.size() - 1).end(), found);
    return found;
  }

  private static void between(Line line, Line next, boolean goesOn, List<Correction> found) {
    String intended = goesOn ? (line.isCutBefore(next) ? "\n" : " ") : "\n\n";
    int start = line.end();
    int end = next.start();
    if (end - start == intended.length() && line.text().startsWith(intended, start)) {
      return;
    }
    boolean blank = next.blanks() > 0 && !goesOn;
    found.add((goesOn ? JOINED : blank ? BLANK : APART).correct(start, end, intended));
  }

  /** Runs of white space become one space, or the tabs among them. */
  private static void within(Line line, List<Correction> found) {
    String text = line.text();
    int at = line.start();
    while (at < line.end()) {
      int from = at;
      int tabs = 0;
      while (Line.isSpace(text.charAt(at))) {
        tabs += text.charAt(at) == '\t' ? 1 : 0;
        at++;
      }
      if (at - from > 1 && tabs < at - from) {
        found.add(SPACES.correct(from, at, tabs > 0 ? "\t".repeat(tabs) : " "));
      }
      at++;
    }
  }

  private static void atEnd(String text, int end, List<Correction> found) {
    String rest = text.substring(end);
    String intended = rest.indexOf('\n') >= 0 ? "\n" : "";
    if (!rest.equals(intended)) {
      found.add(EDGE.correct(end, text.length(), intended));
    }
  }
}
