package se.renskrift.benchmark;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.text.Correction;
import se.renskrift.text.Span;
import se.renskrift.training.PagePairs;

/** A page whose words are known: its text with line-end hyphens joined, and what was meant. */
final class LabelledPage {
  private final String text;
  private final List<PagePairs.Pair> pairs;

  private LabelledPage(String text, List<PagePairs.Pair> pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  static LabelledPage of(String ocr, String truth) {
    String text = PagePairs.joined(ocr);
    return new LabelledPage(text, PagePairs.pairs(text, truth));
  }

  String text() {
    return text;
  }

  /** The page's paragraphs and the first sentence of each, every one a page of its own. */
  List<LabelledPage> pieces() {
    List<LabelledPage> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf("\n\n", start);
      int end = blank < 0 ? text.length() : blank;
      pieces.add(piece(start, end));
      int stop = text.indexOf(". ", start);
      if (stop >= 0 && stop < end) {
        pieces.add(piece(start, stop + 1));
      }
      start = end + 2;
    }
    return pieces;
  }

  private LabelledPage piece(int start, int end) {
    List<PagePairs.Pair> inside = new ArrayList<>();
    for (PagePairs.Pair pair : pairs) {
      if (pair.span().start() >= start && pair.span().end() <= end) {
        Span span = new Span(pair.span().start() - start, pair.span().end() - start);
        inside.add(new PagePairs.Pair(span, pair.intended()));
      }
    }
    return new LabelledPage(text.substring(start, end), inside);
  }

  /** What became of a word. */
  enum Outcome {
    /** It is right now. */
    RIGHT,
    /** It is wrong now, and was before. */
    WRONG,
    /** It is wrong now, and was right before. */
    HARM,
    /** That cannot be told. */
    UNKNOWN
  }

  /** What a change does to its word. */
  Outcome outcome(Correction change) {
    for (PagePairs.Pair pair : pairs) {
      Span span = pair.span();
      if (span.start() <= change.span().start() && change.span().end() <= span.end()) {
        return outcome(change, span, pair.intended());
      }
    }
    return Outcome.UNKNOWN;
  }

  private Outcome outcome(Correction change, Span span, String intended) {
    if (intended.isEmpty()) {
      return Outcome.UNKNOWN;
    }
    String observed = span.of(text);
    String result =
        letters(
            text.substring(span.start(), change.span().start())
                + change.intended()
                + text.substring(change.span().end(), span.end()));
    String meant = letters(intended);
    if (result.equals(meant)) {
      return Outcome.RIGHT;
    }
    if (letters(observed).equals(meant)) {
      return Outcome.HARM;
    }
    // Beside a word that was lost, or in a word of several parts, only the change's place counts.
    if (meant.startsWith(result + " ") || meant.endsWith(" " + result)) {
      return Outcome.UNKNOWN;
    }
    boolean part = change.span().length() + 3 < observed.length();
    return part && meant.contains(letters(change.intended())) ? Outcome.RIGHT : Outcome.WRONG;
  }

  private static String letters(String word) {
    return word.replaceAll("\\s+", " ").replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
  }
}
