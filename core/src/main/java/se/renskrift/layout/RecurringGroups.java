package se.renskrift.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds groups of lines that recur far apart and hold an address: letterheads and footers of a text
 * that shows no pages.
 *
 * <p>Headings and lists recur too, as in minutes, so a group needs an e-mail or network address, or
 * a telephone or postal number that is the same each time. Not thread-safe.
 */
final class RecurringGroups {
  private static final int MIN_TIMES = 3;
  private static final int MIN_LINES = 2;
  private static final int MAX_REACH = 8;
  private static final int MIN_LINES_APART = 8;
  private static final int MIN_DIGITS = 6;
  private static final int MAX_LENGTH = 90;
  private static final double MIN_SHARE = 0.75;

  /** A group so near the text's start is the letterhead, and stays. */
  private static final int NEAR_START = 12;

  private final List<Line> lines;

  RecurringGroups(List<Line> lines) {
    this.lines = lines;
  }

  void find(FurnitureLines furniture) {
    ShapeIndex index = new ShapeIndex();
    Map<String, List<Integer>> anchors = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() <= MAX_LENGTH && isAddress(lines.get(i))) {
        anchors.computeIfAbsent(key(index, lines.get(i)), key -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> times : anchors.values()) {
      if (times.size() >= MIN_TIMES && areApart(times)) {
        int up = reach(times, -1);
        int down = reach(times, 1);
        // Where more and more lines recur the text itself is repeated, as in merged versions.
        if (up + down + 1 >= MIN_LINES && up < MAX_REACH && down < MAX_REACH) {
          times.forEach(at -> add(furniture, at, up, down, times));
        }
      }
    }
  }

  private void add(FurnitureLines furniture, int at, int up, int down, List<Integer> times) {
    if (isLetterhead(at)) {
      return;
    }
    furniture.add(at, Furniture.RECURRING);
    for (int step = -1; step <= 1; step += 2) {
      for (int d = 1; d <= (step < 0 ? up : down); d++) {
        if (likeOthers(at, d * step, times) < MIN_SHARE * (times.size() - 1)) {
          break;
        }
        furniture.add(at + d * step, Furniture.RECURRING);
      }
    }
  }

  private boolean isLetterhead(int at) {
    return at < NEAR_START && lines.subList(0, at).stream().noneMatch(Line::endsSentence);
  }

  private boolean areApart(List<Integer> times) {
    for (int k = 1; k < times.size(); k++) {
      if (times.get(k) - times.get(k - 1) < MIN_LINES_APART) {
        return false;
      }
    }
    return true;
  }

  /** How many lines from the anchors on in one direction are alike nearly everywhere. */
  private int reach(List<Integer> times, int step) {
    int d = 1;
    while (d <= MAX_REACH) {
      int most = 0;
      for (int k = 0; k < Math.min(3, times.size()); k++) {
        most = Math.max(most, 1 + likeOthers(times.get(k), d * step, times));
      }
      if (most < MIN_SHARE * times.size() || most < MIN_TIMES) {
        break;
      }
      d++;
    }
    return d - 1;
  }

  /** At how many other anchors the line this far off is like the one this far off {@code at}. */
  private int likeOthers(int at, int distance, List<Integer> times) {
    int place = at + distance;
    if (place < 0 || place >= lines.size() || lines.get(place).length() > MAX_LENGTH) {
      return 0;
    }
    LineShape shape = LineShape.of(lines.get(place));
    int like = 0;
    // A sample is enough, and keeps the time linear.
    int stride = Math.max(1, times.size() / 32);
    for (int k = 0; k < times.size(); k += stride) {
      int other = times.get(k) + distance;
      if (times.get(k) != at
          && other >= 0
          && other < lines.size()
          && shape.isLike(LineShape.of(lines.get(other)))) {
        like += stride;
      }
    }
    return like;
  }

  /** Lines that are alike, and have the same numbers unless they are addresses in letters. */
  private static String key(ShapeIndex index, Line line) {
    String text = line.toString();
    String digits = isNetworkAddress(text) ? "" : text.replaceAll("\\D", "");
    return index.number(line) + ":" + digits;
  }

  private static boolean isNetworkAddress(String text) {
    return text.indexOf('@') > 0 || text.contains("www.");
  }

  private static boolean isAddress(Line line) {
    String text = line.toString();
    if (isNetworkAddress(text)) {
      return true;
    }
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '/' || c == ':' || c == '\u00A7') {
        return false;
      }
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits >= MIN_DIGITS && !text.matches(".*\\d{4}-\\d\\d-\\d\\d.*");
  }
}
