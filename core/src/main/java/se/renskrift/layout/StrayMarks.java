package se.renskrift.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;
import se.renskrift.text.Stage;

/**
 * Removes marks that OCR made of dirt in the margin: a lone quotation mark or tilde before a line's
 * first word.
 *
 * <p>A quotation mark that is closed again in the same paragraph is meant and stays. Immutable and
 * thread-safe; linear in the length of the text.
 */
public final class StrayMarks implements Stage {
  private static final String QUOTES = "'‚‘`´";
  private static final String CLOSING = "'’‘´`";
  private static final char TILDE = '~';

  /** Where a quotation ends at the latest. */
  private static final int LONGEST_QUOTATION = 400;

  private static final double CONFIDENCE = 0.97;

  /** A stage without settings. */
  public StrayMarks() {}

  @Override
  public List<Correction> propose(String text) {
    List<Correction> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int mark = at;
      while (mark < text.length() && isBlank(text.charAt(mark))) {
        mark++;
      }
      int word = wordAfter(text, mark);
      if (word > mark) {
        SortedMap<String, Double> scores = new TreeMap<>();
        scores.put("characters-removed", (double) word - mark);
        found.add(
            new Correction(
                new Span(mark, word),
                "",
                Kind.PUNCTUATION,
                CONFIDENCE,
                List.of(new Evidence("stray-mark", scores, List.of()))));
      }
      at = mark;
      while (at < text.length() && !Line.endsLine(text.charAt(at))) {
        at++;
      }
      at++;
    }
    return found;
  }

  /** Where the word after a stray mark begins, or {@code mark} if none stands there. */
  private static int wordAfter(String text, int mark) {
    if (mark + 1 >= text.length()) {
      return mark;
    }
    int word = mark + 1;
    char c = text.charAt(mark);
    if (c == TILDE) {
      word += text.charAt(word) == ' ' ? 1 : 0;
    } else if (QUOTES.indexOf(c) < 0 || isClosed(text, mark)) {
      return mark;
    }
    boolean letters =
        word + 1 < text.length()
            && Character.isLetter(text.charAt(word))
            && Character.isLetter(text.charAt(word + 1));
    return letters ? word : mark;
  }

  private static boolean isClosed(String text, int mark) {
    int end = Math.min(text.length(), mark + LONGEST_QUOTATION);
    for (int i = mark + 2; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' && i + 1 < end && text.charAt(i + 1) == '\n') {
        return false;
      }
      boolean last = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (last && CLOSING.indexOf(c) >= 0 && !isBlank(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == 0xA0;
  }
}
