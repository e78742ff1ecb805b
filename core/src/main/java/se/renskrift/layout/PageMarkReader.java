package se.renskrift.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads page marks, such as {@code 1 (5)}, with a language's labels. Immutable. */
final class PageMarkReader {
  /** A page mark is short; only so much of a line's end is read. */
  private static final int MAX_LENGTH = 40;

  /** Digits, and the letters OCR reads for them. */
  private static final String NUMBER = "([0-9OolI|]{1,4})";

  private static final String TOTAL =
      "(?:[(\\[{]\\s*" + NUMBER + "\\s*[)\\]}]|%s\\s*" + NUMBER + ")";
  private static final String FRAME = "[-\u2013\u2014|\u2022\\s]*";

  private final List<String> labels;
  private final Pattern whole;
  private final Pattern trailing;

  PageMarkReader(LayoutTerms terms) {
    this.labels = terms.pageLabels();
    StringBuilder of = new StringBuilder("/");
    for (String word : terms.pageOf()) {
      of.append('|').append(Pattern.quote(word)).append("\\s");
    }
    String mark =
        "(?:([\\p{L}0-9|]{1,12})(?:[.:]\\s*|\\s+))?"
            + NUMBER
            + "\\s*"
            + "(?:"
            + TOTAL.formatted("(" + of + ")")
            + ")?";
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    this.whole = Pattern.compile(FRAME + mark + FRAME + "[.]?", flags);
    this.trailing = Pattern.compile("(?:^|\\s)" + mark + "$", flags);
  }

  /** The page mark that the line is, or null if it is anything else. */
  @Nullable PageMark read(Line line) {
    if (line.length() > MAX_LENGTH) {
      return null;
    }
    Matcher matcher = whole.matcher(line.toString());
    return matcher.matches() ? mark(matcher) : null;
  }

  /**
   * A page mark after other text of its line.
   *
   * @param start where in the text it begins, the white space before it included
   * @param mark the page mark
   */
  record Trailing(int start, PageMark mark) {}

  /** The page mark with which the line ends, or null if there is none. */
  @Nullable Trailing trailing(Line line) {
    int from = Math.max(line.start(), line.end() - MAX_LENGTH);
    Matcher matcher = trailing.matcher(line.text().substring(from, line.end()));
    // The first match may begin too early, with a word that is no label.
    for (int at = 0; at <= line.end() - from && matcher.find(at); at = matcher.start() + 1) {
      PageMark mark = mark(matcher);
      if (mark != null && mark.total() > 0 && mark.form() != PageMark.Form.SLASH) {
        int start = from + matcher.start();
        return start > line.start() ? new Trailing(start, mark) : null;
      }
    }
    return null;
  }

  private @Nullable PageMark mark(Matcher matcher) {
    String label = matcher.group(1);
    if (label != null && !isLabel(label)) {
      return null;
    }
    String total = matcher.group(3) != null ? matcher.group(3) : matcher.group(5);
    boolean slash = matcher.group(4) != null && matcher.group(4).equals("/");
    String digits = matcher.group(2) + (total == null ? "" : total);
    if (digits.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    int number = value(matcher.group(2));
    if (total == null) {
      PageMark.Form form = label == null ? PageMark.Form.BARE : PageMark.Form.LABEL;
      return new PageMark(number, 0, form);
    }
    int of = value(total);
    if (number < 1 || number > of) {
      return null;
    }
    PageMark.Form form =
        label != null
            ? PageMark.Form.LABEL_AND_TOTAL
            : slash ? PageMark.Form.SLASH : PageMark.Form.TOTAL;
    return new PageMark(number, of, form);
  }

  private boolean isLabel(String word) {
    String lower = Cut.lower(word);
    for (String label : labels) {
      if (lower.equals(label)
          || (label.length() >= 4 && LineShape.distance(lower, label, 1) <= 1)) {
        return true;
      }
    }
    return false;
  }

  private static int value(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = c == 'O' || c == 'o' ? 0 : "lI|".indexOf(c) >= 0 ? 1 : c - '0';
      value = 10 * value + digit;
    }
    return value;
  }
}
