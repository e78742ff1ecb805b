package se.renskrift.segmentation;

/**
 * Edit distance of short strings, given up beyond a small budget.
 *
 * <p>What both begin or end with is left out; at each place where they differ the three edits are
 * tried. So few may be made that this needs no table, and most pairs differ too much at once.
 */
final class Edits {
  private Edits() {}

  /**
   * The least number of insertions, deletions and substitutions that turn {@code pattern} into
   * {@code text}; {@code budget + 1} if they are more than the budget.
   */
  static int between(String pattern, String text, int budget) {
    return between(pattern, text, 0, text.length(), budget);
  }

  /** The same for a part of {@code text}. */
  static int between(String pattern, String text, int from, int to, int budget) {
    return between(pattern, 0, pattern.length(), text, from, to, budget);
  }

  /** The same, of {@code pattern} and that end of {@code text} which suits it best. */
  static int endingWith(String pattern, String text, int budget) {
    return endingWith(pattern, text, 0, text.length(), budget);
  }

  /** The same for a part of {@code text}. */
  static int endingWith(String pattern, String text, int from, int to, int budget) {
    return endingWith(pattern, pattern.length(), text, from, to, budget);
  }

  private static int between(
      String pattern, int start, int end, String text, int from, int to, int budget) {
    int first = start;
    int begin = from;
    while (first < end && begin < to && pattern.charAt(first) == text.charAt(begin)) {
      first++;
      begin++;
    }
    int last = end;
    int stop = to;
    while (first < last && begin < stop && pattern.charAt(last - 1) == text.charAt(stop - 1)) {
      last--;
      stop--;
    }
    int rest = last - first;
    int other = stop - begin;
    int least = Math.abs(rest - other);
    if (rest == 0 || other == 0 || least > budget || budget == 0) {
      return Math.min(Math.max(rest, other), budget + 1);
    }
    int fewest = between(pattern, first + 1, last, text, begin + 1, stop, budget - 1);
    fewest = Math.min(fewest, between(pattern, first + 1, last, text, begin, stop, budget - 1));
    return 1 + Math.min(fewest, between(pattern, first, last, text, begin + 1, stop, budget - 1));
  }

  private static int endingWith(
      String pattern, int end, String text, int from, int to, int budget) {
    int last = end;
    int stop = to;
    while (last > 0 && stop > from && pattern.charAt(last - 1) == text.charAt(stop - 1)) {
      last--;
      stop--;
    }
    if (last == 0 || stop == from || budget == 0 || last - (stop - from) > budget) {
      return Math.min(last, budget + 1);
    }
    int fewest = endingWith(pattern, last - 1, text, from, stop - 1, budget - 1);
    fewest = Math.min(fewest, endingWith(pattern, last - 1, text, from, stop, budget - 1));
    return 1 + Math.min(fewest, endingWith(pattern, last, text, from, stop - 1, budget - 1));
  }
}
