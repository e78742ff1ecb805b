package se.renskrift.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a list begins with.
 *
 * @param number the number of a numbered item; 0 for other items; -1 if the line is none
 * @param certain whether nothing else begins so
 */
record ListMarker(int number, boolean certain) {
  static final ListMarker NONE = new ListMarker(-1, false);

  private static final String BULLETS = "\u2022\u00B7\u25AA\u25A0\u25CF\u25E6\u25CB\u25A1\u2751";
  private static final String DASHES = "-\u2013\u2014*";

  /** What OCR makes of bullets. */
  private static final String MISREAD = "+=\u00AB\u00BB\u00A2\u00A9\u00AE\u00B0";

  /**
   * {@code 1.} or {@code 12)}; or {@code 2.1} or {@code 2.1.3.} before a capital, where a part from
   * 30 on is of a time or an amount.
   */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(\\d{1,3})(?:[.)]|(?:\\.[1-9]\\d?){0,3}\\.([1-9]|[12]\\d)\\.?(?=\\s+\\p{Lu}))(?:\\s|$)");

  /** How the line begins. */
  static ListMarker of(Line line) {
    String text = line.text();
    int at = line.start();
    char c = text.charAt(at);
    boolean spaced = isSpaceAt(line, at + 1);
    if (BULLETS.indexOf(c) >= 0) {
      return new ListMarker(0, true);
    }
    if (DASHES.indexOf(c) >= 0 && spaced) {
      return new ListMarker(0, false);
    }
    if (MISREAD.indexOf(c) >= 0 && spaced) {
      return Character.isLetter(charAt(line, at + 2)) ? new ListMarker(0, false) : NONE;
    }
    if (Character.isLetter(c)) {
      boolean lettered = charAt(line, at + 1) == ')' && isSpaceAt(line, at + 2);
      boolean hollow = c == 'o' && spaced && Character.isUpperCase(charAt(line, at + 2));
      return lettered ? new ListMarker(0, true) : hollow ? new ListMarker(0, false) : NONE;
    }
    return c >= '0' && c <= '9' ? numbered(line) : NONE;
  }

  boolean exists() {
    return number >= 0;
  }

  private static ListMarker numbered(Line line) {
    Matcher matcher = NUMBERED.matcher(line.text()).region(line.start(), line.end());
    if (!matcher.lookingAt()) {
      return NONE;
    }
    String nested = matcher.group(2);
    return new ListMarker(Integer.parseInt(nested == null ? matcher.group(1) : nested), false);
  }

  private static char charAt(Line line, int at) {
    return at < line.end() ? line.text().charAt(at) : 0;
  }

  private static boolean isSpaceAt(Line line, int at) {
    return at < line.end() && Line.isSpace(line.text().charAt(at));
  }
}
