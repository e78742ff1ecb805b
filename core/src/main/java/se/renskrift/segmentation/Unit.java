package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.text.LineStyles;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/**
 * A line of a paragraph, and what can be seen of it without knowing a word.
 *
 * @param start where it stands in the text, without surrounding space
 * @param text the line, without surrounding space
 * @param alone whether it is a whole paragraph
 * @param line the line looked at as a heading
 * @param runIn whether it was cut off as a heading from the line's text
 */
record Unit(int start, String text, boolean alone, Line line, boolean runIn) {
  private static final int SHORT = 60;
  private static final int LONG = 100;
  private static final int SENTENCE = 40;
  private static final int LEAST_WORDS = 3;
  private static final int LEAST_SENTENCE = 25;
  private static final String SENTENCE_ENDS = ".!?:;";
  private static final String CLOSERS = "\"'\u201D\u2019)]\u00BB ";
  private static final String BULLETS =
      "-\u2013\u2014*\u2022\u00B7\u25AA\u25CF\u25E6\u2043\uF0B7"
          // What OCR makes of them.
          + "+=\u00AB\u00BB\u00A2\u00A9\u00AE\u00B0";

  /** The lines of the paragraphs, in order; empty ones are left out. */
  static List<Unit> of(
      String text, List<Paragraph> paragraphs, HeadingDictionary headings, LineStyles styles) {
    BoldBeginnings bold = new BoldBeginnings(styles);
    List<Unit> units = new ArrayList<>();
    int lineEnd = -1;
    for (Paragraph paragraph : paragraphs) {
      Span span = paragraph.span();
      int first = units.size();
      for (int at = span.start(); at < span.end(); ) {
        if (lineEnd < at) {
          int next = text.indexOf('\n', at);
          lineEnd = next < 0 ? text.length() : next;
        }
        int end = Math.min(lineEnd, span.end());
        add(units, text, at, end, headings, bold);
        at = end + 1;
      }
      if (units.size() == first + 1) {
        Unit only = units.get(first);
        units.set(first, new Unit(only.start, only.text, true, only.line, only.runIn));
      }
    }
    return RunInRows.cut(text, units, headings);
  }

  private static void add(
      List<Unit> units,
      String text,
      int from,
      int to,
      HeadingDictionary headings,
      BoldBeginnings bold) {
    int start = from;
    while (start < to && isSpace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      String line = text.substring(start, end);
      RunIn.Parts parts = RunIn.of(line, headings);
      if (parts == null) {
        parts = PeopleRow.of(line, headings);
      }
      if (parts == null) {
        parts = RunIn.set(line, bold.of(start, end));
      }
      if (parts != null) {
        units.add(heading(start, line.substring(0, parts.end())));
        start += parts.body();
        line = line.substring(parts.body());
      }
      boolean apart = parts != null;
      int done = 0;
      for (RunIn.Parts glued : GluedHeadings.in(line, headings)) {
        add(units, start + done, line.substring(done, glued.start()));
        units.add(heading(start + glued.start(), line.substring(glued.start(), glued.end())));
        done = glued.body();
        apart = true;
      }
      units.add(text(start + done, line.substring(done), apart));
    }
  }

  private static void add(List<Unit> units, int start, String text) {
    String line = text.stripTrailing();
    if (!line.isEmpty()) {
      units.add(text(start, line, true));
    }
  }

  /** A heading that stands on a line with its text. */
  static Unit heading(int start, String words) {
    return new Unit(start, words, true, Line.of(words), true);
  }

  /** A line, or what is left of one. */
  static Unit text(int start, String line, boolean alone) {
    return new Unit(start, line, alone, Line.of(line), false);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  int end() {
    return start + text.length();
  }

  boolean isShort() {
    return text.length() <= SHORT;
  }

  boolean isLong() {
    return text.length() >= LONG;
  }

  /** Whether it is running text, or a point of a list. */
  boolean isBody() {
    return isLong() || isListed() || (text.length() >= SENTENCE && endsSentence());
  }

  /** Whether it is a whole sentence or more, also if the last one breaks off. */
  boolean isSentence() {
    return startsWithCapital() && line.size() >= LEAST_WORDS && (endsIn('.') || hasSentence());
  }

  /** Whether a sentence of some words ends inside it. */
  boolean hasSentence() {
    for (int at = text.indexOf(". "); at >= 0; at = text.indexOf(". ", at + 1)) {
      if (at >= LEAST_SENTENCE
          && at + 2 < text.length()
          && Character.isUpperCase(text.charAt(at + 2))) {
        return true;
      }
    }
    return false;
  }

  boolean endsSentence() {
    return SENTENCE_ENDS.indexOf(lastCharacter()) >= 0;
  }

  boolean endsIn(char c) {
    return lastCharacter() == c;
  }

  /** Whether it begins with a bullet or a number. */
  boolean isListed() {
    return isBullet(text.charAt(0)) || line.numbers() > 0;
  }

  /** Whether lists have such a sign before their points, or OCR makes it of one. */
  static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  boolean startsWithCapital() {
    return !line.text().isEmpty() && Character.isUpperCase(line.text().charAt(0));
  }

  boolean startsWithSmallLetter() {
    return Character.isLowerCase(text.charAt(0));
  }

  boolean hasDigit() {
    if (!isShort()) {
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private char lastCharacter() {
    int at = text.length() - 1;
    while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return text.charAt(at);
  }
}
