package se.renskrift.segmentation;

/**
 * The numbers of a line, what stands in parentheses not counted, nor amounts with a sign or a
 * decimal comma; the parts of a chapter's number are one.
 *
 * @param count how many they are
 * @param years how many of them are years
 * @param digits how many digits the last has
 * @param words how many words the line has
 */
record LineNumbers(int count, int years, int digits, int words) {
  private static final int YEAR = 4;
  private static final int MOST = 2;
  private static final int STREET_WORDS = 3;
  private static final String SIGNS = "+-\u2013\u2212";

  static LineNumbers of(Line line) {
    String text = line.text();
    int count = 0;
    int years = 0;
    int digits = 0;
    int depth = 0;
    boolean inside = false;
    boolean counted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      if (depth == 0 && Character.isDigit(c)) {
        if (!inside) {
          counted = !isSigned(text, at);
          count += counted ? 1 : 0;
        }
        digits = inside ? digits + 1 : 1;
        years += digits == YEAR && isYear(text, at) ? 1 : 0;
        inside = true;
      } else {
        boolean goesOn = depth == 0 && inside && isDigit(text, at + 1);
        if (goesOn && c == ',' && counted) {
          counted = false;
          count--;
        }
        inside = goesOn && (c == '.' || c == ',');
      }
    }
    return new LineNumbers(count, years, digits, line.size());
  }

  /** Whether a number is one of an amount, with its sign. */
  private static boolean isSigned(String text, int at) {
    return at > 1 && SIGNS.indexOf(text.charAt(at - 1)) >= 0 && text.charAt(at - 2) == ' ';
  }

  private static boolean isYear(String text, int last) {
    boolean century = text.startsWith("19", last - 3) || text.startsWith("20", last - 3);
    return century && !isDigit(text, last + 1);
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** More than one that is no year. */
  boolean areAddress() {
    return count - years > 1 || count > MOST;
  }

  /** Few words and a number that is no year: a street and its number, or one of several. */
  boolean mayBeAddress() {
    return count == 1 && digits != YEAR && words <= STREET_WORDS;
  }
}
