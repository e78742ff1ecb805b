package se.renskrift.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On which pages lines of one shape stand. Not thread-safe. */
final class Sightings {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final double MIN_SHARE_IN_STEP = 0.7;

  private int first = -1;
  private int last = -1;
  private int pages;
  private int rank = -1;
  private boolean oneRank = true;
  private int lines;
  private int mostAlike;
  private boolean numbered;

  /** How many lines have these very numbers, and how many a number this far from the page's. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Map<Integer, Integer> steps = new HashMap<>();

  void add(int page, int at, Line line) {
    first = first < 0 ? page : first;
    oneRank &= rank < 0 || rank == at;
    rank = at;
    pages += last == page ? 0 : 1;
    last = page;
    lines++;
    StringBuilder all = new StringBuilder();
    Map<Integer, Integer> once = new HashMap<>();
    Matcher matcher = NUMBER.matcher(line.toString());
    while (matcher.find()) {
      all.append(matcher.group()).append(' ');
      once.put(Integer.parseInt(matcher.group()) - page, 1);
    }
    numbered |= !once.isEmpty();
    for (int step : once.keySet()) {
      mostAlike = Math.max(mostAlike, steps.merge(step, 1, Integer::sum));
    }
    mostAlike = Math.max(mostAlike, numbers.merge(all.toString(), 1, Integer::sum));
  }

  int pages() {
    return pages;
  }

  /** The pages from the first sighting to the last. */
  int range() {
    return last - first + 1;
  }

  /** Whether it always stood equally far from the page's edge. */
  boolean isAtOneRank() {
    return oneRank;
  }

  /** Whether there are numbers in the lines. */
  boolean isNumbered() {
    return numbered;
  }

  /**
   * Whether the numbers in the lines are the same or count the pages. Lines such as "§ 12, no.
   * 2020/3" are alike without their numbers and yet each says something else.
   */
  boolean isInStep() {
    return mostAlike >= 2 && mostAlike >= MIN_SHARE_IN_STEP * lines;
  }
}
