package se.renskrift.repair;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;

/**
 * Reads moved text: gives each character back, and tells characters that were moved to where line
 * ends and spaces are from those.
 */
final class GlyphReading {
  private static final double CONFIDENCE = 0.98;
  private static final String FIGURE_SIGNS = "-.,:/";

  private final GlyphShift shift;
  private final String text;
  private final AmbiguousGlyphs ambiguous;
  private final boolean returnsEndLines;
  private final boolean spacesMoved;
  private final Rule rule;

  GlyphReading(GlyphShift shift, String text, List<Span> parts, Orthography orthography) {
    this.shift = shift;
    this.text = text;
    this.ambiguous = new AmbiguousGlyphs(shift, orthography);
    returnsEndLines = count(text, "\r\n") > 0.9 * count(text, "\n");
    spacesMoved = shift.signs() && MovedClasses.areSpacesMoved(shift, text, parts);
    SortedMap<String, Double> scores = new TreeMap<>();
    boolean moved = shift.order() == GlyphOrder.UNICODE;
    if (moved) {
      scores.put("shift", (double) shift.by());
    }
    String name =
        switch (shift.order()) {
          case UNICODE -> "glyph-shift";
          case MACINTOSH -> "glyph-order-macintosh";
          case ISO_ADOBE -> "glyph-order-iso-adobe";
        };
    rule = new Rule(Kind.MOJIBAKE, CONFIDENCE, List.of(new Evidence(name, scores, List.of())));
  }

  private static long count(String text, String lineEnd) {
    long count = 0;
    for (int at = text.indexOf(lineEnd); at >= 0; at = text.indexOf(lineEnd, at + 1)) {
      count++;
    }
    return count;
  }

  /** Adds the corrections of a part of the text: one for each word, and for each moved space. */
  void correct(Span part, List<Correction> found) {
    char[] meant = new char[part.length()];
    int open = 0;
    for (int i = 0; i < meant.length; i++) {
      meant[i] = meant(part, part.start() + i, open > 0);
      open += meant[i] == '(' ? 1 : meant[i] == ')' ? -1 : 0;
      open = meant[i] == '\n' ? 0 : Math.max(0, open);
    }
    int at = 0;
    while (at < meant.length) {
      int from = at;
      while (at < meant.length && meant[at] != ' ' && !isBreak(meant[at])) {
        at++;
      }
      if (from == at) {
        at++;
      }
      String intended = new String(meant, from, at - from);
      String observed = text.substring(part.start() + from, part.start() + at);
      if (!shift.signs() && !observed.isBlank()) {
        intended = ambiguous.resolve(observed);
      }
      if (!intended.equals(observed)) {
        found.add(rule.correct(part.start() + from, part.start() + at, intended));
      }
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\t';
  }

  private char meant(Span part, int at, boolean open) {
    char c = text.charAt(at);
    char hidden = shift.signs() && c <= ' ' ? shift.order().decode(c, shift.by()) : 0;
    if (hidden == 0) {
      return shift.meant(c);
    }
    if (c == ' ' && !spacesMoved && !isSureSpace(at, hidden)) {
      return CodePage.REPLACEMENT;
    }
    boolean real =
        switch (c) {
          case ' ' -> isSpace(at, hidden, open);
          case '\n' -> isLineEnd(part, at, hidden, open);
          case '\r' -> returnsEndLines && at(at + 1) == '\n';
          case '\f' -> at(at - 1) == '\n';
          default -> false;
        };
    return real ? c : hidden;
  }

  /** Whether a line end is one, and not the sign that was moved there. */
  private boolean isLineEnd(Span part, int at, char hidden, boolean open) {
    boolean spaceAfter = isSpaceAt(at + 1);
    return switch (hidden) {
      case ' ' ->
          at(at - 1) == '\n' || at(at + 1) == '\n' || at == part.start() || at + 1 >= part.end();
      case ')' -> !open && !spaceAfter;
      case '(' -> !isSpaceAt(at - 1) || spaceAfter || at(at + 1) == '\n';
      default -> !spaceAfter;
    };
  }

  /** Whether a space is one, and not the sign that was moved there. */
  private boolean isSpace(int at, char hidden, boolean open) {
    boolean first = at(at - 1) != ' ' && at(at + 1) == ' ' && at(at + 2) != ' ';
    boolean second = at(at - 1) == ' ' && at(at - 2) != ' ' && at(at + 1) != ' ';
    boolean last = at(at + 1) == '\n' && at(at - 1) != ' ';
    if (spacesMoved) {
      return false;
    }
    if (GlyphShift.isLetter(hidden) || GlyphShift.isDigit(hidden)) {
      return true;
    }
    return switch (hidden) {
      case '(' -> !second;
      case ')' -> !(first || last || (open && isCloser(at(at + 1))));
      case '.', ',', ':', ';', '!', '?', '%', '-' -> !(first || last);
      default -> true;
    };
  }

  /**
   * Whether a space among figures is one, if digits, or signs that stand in figures, were moved to
   * where spaces are. What it is cannot be known there.
   */
  private boolean isSureSpace(int at, char hidden) {
    int start = at;
    while (at(start - 1) == ' ') {
      start--;
    }
    int end = at + 1;
    while (at(end) == ' ') {
      end++;
    }
    char before = shift.meant(at(start - 1));
    char after = shift.meant(at(end));
    if (FIGURE_SIGNS.indexOf(hidden) >= 0) {
      return !GlyphShift.isDigit(before) || !GlyphShift.isDigit(after);
    }
    if (!GlyphShift.isDigit(hidden)) {
      return true;
    }
    if (isFigure(before) && isFigure(after)) {
      return false;
    }
    return isFigure(before) ? at == end - 1 : !isFigure(after) || at == start;
  }

  private static boolean isFigure(char c) {
    return GlyphShift.isDigit(c) || FIGURE_SIGNS.indexOf(c) >= 0;
  }

  private boolean isCloser(char c) {
    return ".,;:".indexOf(shift.meant(c)) >= 0;
  }

  private boolean isSpaceAt(int at) {
    char c = at(at);
    return c == ' ' ? !spacesMoved : c != '\n' && shift.meant(c) == ' ';
  }

  /** The character at a place; a line end before and after the text. */
  private char at(int at) {
    return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
  }
}
