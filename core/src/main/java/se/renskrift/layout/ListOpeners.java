package se.renskrift.layout;

import java.util.List;

/**
 * Finds the items of lists without numbers, whose items all begin with one word.
 *
 * <p>The word may bear a number at its end. Sentences go on with that word, too. A block of lines
 * has such a list if several of its lines begin with the word, and one of them but the first after
 * a comma or the like. Not thread-safe.
 */
final class ListOpeners {
  private static final int MAX_CONJUNCTION = 16;
  private static final int MAX_NUMBER = 2;

  private final List<Line> lines;
  private final LayoutTerms terms;
  private final boolean[] opens;

  private ListOpeners(List<Line> lines, LayoutTerms terms) {
    this.lines = lines;
    this.terms = terms;
    this.opens = new boolean[lines.size()];
  }

  /** For each line, whether it begins an item of such a list. */
  static boolean[] find(List<Line> lines, LayoutTerms terms) {
    ListOpeners openers = new ListOpeners(lines, terms);
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).blanks() > 0) {
        openers.findInBlock(from, i);
        from = i;
      }
    }
    return openers.opens;
  }

  private void findInBlock(int from, int to) {
    // A block that begins with the word in small letters is no sentence.
    int first = isOpener(from) ? from : -1;
    boolean list = false;
    for (int i = from + 1; i < to; i++) {
      if (isOpener(i)) {
        Line before = lines.get(i - 1);
        list |= first >= 0 && (first == from ? endsClause(before) : endsWithPoint(before));
        first = first < 0 ? i : first;
      }
    }
    for (int i = from + 1; list && i < to; i++) {
      opens[i] = isOpener(i) && (i == first || endsClause(lines.get(i - 1)));
    }
  }

  private boolean isOpener(int line) {
    String word = lines.get(line).firstWord();
    int end = word.length();
    while (end > 0 && word.length() - end < MAX_NUMBER && isNumber(word.charAt(end - 1))) {
      end--;
    }
    return terms.listOpeners().contains(word)
        || (end < word.length() && terms.listOpeners().contains(word.substring(0, end)));
  }

  /** Whether it is a digit, or what a poor copy makes of a 1. */
  private static boolean isNumber(char c) {
    return Character.isDigit(c) || "lI|]".indexOf(c) >= 0;
  }

  private boolean endsClause(Line line) {
    if (endsWithPoint(line)) {
      return true;
    }
    int at = line.end();
    while (at > line.start()
        && line.end() - at < MAX_CONJUNCTION
        && !Line.isSpace(line.text().charAt(at - 1))) {
      at--;
    }
    return terms.conjunctions().contains(line.text().substring(at, line.end()));
  }

  private static boolean endsWithPoint(Line line) {
    return ",;:.".indexOf(line.last()) >= 0;
  }
}
