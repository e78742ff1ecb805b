package se.renskrift.segmentation;

import org.jspecify.annotations.Nullable;

/**
 * Tells a known heading that stands on a line with its first sentence: with a period or a colon
 * between, or with nothing, where the next word is capitalised.
 */
final class RunIn {
  private static final int MAX_LENGTH = 60;
  private static final int LEAST_REST = 15;
  private static final int MOST_WORDS = 6;
  private static final int LEAST_LETTERS = 7;
  private static final int LEAST_SENTENCE = 60;
  private static final int LONG = 10;
  private static final int MOST_BOLD_WORDS = 10;
  private static final String BREAKS = ",;?\t";
  private static final String STOPS = ".:?";

  private RunIn() {}

  /**
   * The parts of a line.
   *
   * @param start where the heading begins
   * @param end where the heading ends
   * @param body where the sentence begins
   */
  record Parts(int start, int end, int body) {}

  /** Where a line is to be cut, or null. */
  static @Nullable Parts of(String line, HeadingDictionary headings) {
    int stop = stop(line, BREAKS);
    if (stop > 0) {
      int body = stop + 1;
      while (body < line.length() && line.charAt(body) == ' ') {
        body++;
      }
      return line.length() - body >= LEAST_REST
              && opens(line.charAt(body))
              && isHeading(line.substring(0, stop), headings)
          ? new Parts(0, stop, body)
          : null;
    }
    return merged(line, headings);
  }

  /**
   * Where a line is to be cut whose beginning is set in bold, or null: after a period, colon or
   * question mark at the end of what is bold, before a sentence.
   *
   * @param bold how many characters of it are bold at its beginning
   */
  static @Nullable Parts set(String line, int bold) {
    int end = bold;
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    boolean stops = end > 0 && STOPS.indexOf(line.charAt(end - 1)) >= 0;
    if (!stops && end < line.length() && end > 0 && STOPS.indexOf(line.charAt(end)) >= 0) {
      end++;
      stops = true;
    }
    int body = end;
    while (body < line.length() && line.charAt(body) == ' ') {
      body++;
    }
    if (!stops
        || end > MAX_LENGTH
        || line.length() - body < LEAST_SENTENCE
        || !opens(line.charAt(body))) {
      return null;
    }
    int heading = line.charAt(end - 1) == '?' ? end : end - 1;
    Line head = Line.of(line.substring(0, heading));
    boolean named = head.size() > 0 && Character.isUpperCase(head.text().charAt(0));
    return named && head.size() <= MOST_BOLD_WORDS ? new Parts(0, heading, body) : null;
  }

  /**
   * The first period or colon that a space follows, not far from the start; or 0.
   *
   * @param breaks characters that no heading has
   */
  static int stop(String line, String breaks) {
    int last = Math.min(MAX_LENGTH, line.length() - 1);
    for (int at = 3; at < last; at++) {
      char c = line.charAt(at);
      if ((c == '.' || c == ':') && line.charAt(at + 1) == ' ') {
        return at;
      }
      if (breaks.indexOf(c) >= 0) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean opens(char c) {
    return !Character.isLowerCase(c);
  }

  /** A heading and a sentence with nothing between: the words must be beyond doubt. */
  private static @Nullable Parts merged(String line, HeadingDictionary headings) {
    if (line.length() < LEAST_SENTENCE || !Character.isUpperCase(line.charAt(0))) {
      return null;
    }
    Parts longest = null;
    for (int at = line.indexOf(' '); at > 0 && at < MAX_LENGTH; at = line.indexOf(' ', at + 1)) {
      if (at + 1 < line.length() && Character.isUpperCase(line.charAt(at + 1))) {
        String head = line.substring(0, at);
        if (head.length() >= LEAST_LETTERS
            && line.length() - at > LEAST_SENTENCE
            && isMain(head, headings)) {
          longest = new Parts(0, at, at + 1);
        }
      }
    }
    return longest;
  }

  private static boolean isMain(String words, HeadingDictionary headings) {
    HeadingPattern pattern = headings.exactly(words);
    return pattern != null
        && pattern.role == HeadingPattern.Role.SECTION
        && pattern.level == 1
        && words.chars().filter(c -> c == ' ').count() < MOST_WORDS;
  }

  private static boolean isHeading(String words, HeadingDictionary headings) {
    Line line = Line.of(words);
    if (line.size() == 0
        || line.size() > MOST_WORDS
        || !Character.isUpperCase(line.text().charAt(0))) {
      return false;
    }
    HeadingDictionary.Match match = headings.match(line);
    return match != null
        && match.pattern().role == HeadingPattern.Role.SECTION
        && match.pattern().level > 0
        && match.edits() <= (match.pattern().letters() < LONG ? 1 : 2)
        && match.pattern().exact() != null;
  }
}
