package se.renskrift.cli.format;

/** Keeps a text from being read as mark-up. */
final class Markdown {
  private static final String ANYWHERE = "\\`*<[";
  private static final String AT_LINE_START = "#>+-=~|";

  private Markdown() {}

  /** The text with a backslash before whatever CommonMark would take for mark-up. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineStart = i == 0 || text.charAt(i - 1) == '\n';
      if (ANYWHERE.indexOf(c) >= 0
          || (lineStart && AT_LINE_START.indexOf(c) >= 0)
          || (c == '_' && !isInsideWord(text, i))) {
        out.append('\\');
      }
      out.append(c);
      if (lineStart && Character.isDigit(c)) {
        i = escapeNumber(text, i, out);
      }
    }
    return out.toString();
  }

  /**
   * The length of a list number with its point or bracket and the space after it, at most three
   * digits, or 0: a longer one is a year or an amount.
   */
  static int numberMarker(String text, int start, int end) {
    int at = start;
    while (at < end && at < start + 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    boolean marked =
        at > start
            && at + 2 < end
            && (text.charAt(at) == '.' || text.charAt(at) == ')')
            && text.charAt(at + 1) == ' ';
    return marked ? at + 2 - start : 0;
  }

  /** Copies the rest of a number at a line's start; one that looks like a list item loses that. */
  private static int escapeNumber(String text, int first, StringBuilder out) {
    int at = first + 1;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      out.append(text.charAt(at++));
    }
    if (at + 1 < text.length()
        && (text.charAt(at) == '.' || text.charAt(at) == ')')
        && text.charAt(at + 1) == ' ') {
      out.append('\\').append(text.charAt(at++));
    }
    return at - 1;
  }

  private static boolean isInsideWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
