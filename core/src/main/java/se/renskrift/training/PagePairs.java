package se.renskrift.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.renskrift.text.Span;

/** Lays a page as read against the page as it was, word by word. */
public final class PagePairs {
  /** In true text a not sign marks the hyphens that the setting put at a line's end. */
  private static final Pattern CUT = Pattern.compile("\u00ac\n\\s*");

  private static final Pattern HYPHEN =
      Pattern.compile("(?<=\\p{L})-[ \\t]*\\n\\s*(?!(?:och|eller|samt)\\b)(?=[\\p{Ll}0-9&])");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Longer runs of words that differ are not laid letter by letter: they have been lost. */
  private static final int LONGEST_GAP = 1200;

  /** Shorter words may begin and end alike by chance. */
  private static final int SHORTEST_ALIKE = 4;

  private PagePairs() {}

  /**
   * What was meant by a stretch of a page as read.
   *
   * @param span one word (run of non-space) as read, or several where spaces were added
   * @param intended one word as meant, or several with single spaces where spaces were lost; empty
   *     where nothing was meant
   */
  public record Pair(Span span, String intended) {}

  /** A page as read with words joined that were cut at a line's end. */
  public static String joined(String page) {
    return HYPHEN.matcher(page).replaceAll("");
  }

  /** Gives every stretch, as read and as meant, that stand in each other's place. */
  public static void align(String observed, String intended, BiConsumer<String, String> pairs) {
    String page = joined(observed);
    for (Pair pair : pairs(page, intended)) {
      String seen = strip(SPACE.matcher(pair.span().of(page)).replaceAll(" "));
      String meant = strip(pair.intended());
      if (!seen.isEmpty() && !meant.isEmpty()) {
        pairs.accept(seen, meant);
      }
    }
  }

  /**
   * How far a page and a true text have the same words, or words that are alike, in the same order:
   * in [0, 1], as a share of the longer one's words.
   */
  public static double likeness(String observed, String intended) {
    int[] alike = new int[1];
    align(observed, intended, (seen, meant) -> alike[0] += isAlike(seen, meant) ? 1 : 0);
    int longer = Math.max(words(joined(observed)).size(), words(intended).size());
    return longer == 0 ? 0 : alike[0] / (double) longer;
  }

  /** Whether two words are the same, or not short and the same at their ends for the most part. */
  private static boolean isAlike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    int same = 0;
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    int sameEnd = 0;
    while (sameEnd < shorter - same
        && a.charAt(a.length() - 1 - sameEnd) == b.charAt(b.length() - 1 - sameEnd)) {
      sameEnd++;
    }
    return shorter >= SHORTEST_ALIKE && 2 * (same + sameEnd) >= Math.max(a.length(), b.length());
  }

  /**
   * What was meant by the words of a page as read, in order.
   *
   * <p>Words are laid against each other by least changes; where several in a row differ, their
   * letters are, and the spaces both have part them. Words in whose place nothing stands are left
   * out.
   */
  public static List<Pair> pairs(String observed, String intended) {
    List<Span> spans = words(observed);
    List<String> seen = spans.stream().map(span -> span.of(observed)).toList();
    String truth = joined(CUT.matcher(intended).replaceAll(""));
    List<String> meant = words(truth).stream().map(span -> span.of(truth)).toList();
    List<int[]> same = sameWords(seen, meant);
    same.add(new int[] {seen.size(), meant.size()});
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int[] anchor : same) {
      if (i < anchor[0]) {
        gap(observed, spans.subList(i, anchor[0]), meant.subList(j, anchor[1]), pairs);
      }
      if (anchor[0] < seen.size()) {
        pairs.add(new Pair(spans.get(anchor[0]), meant.get(anchor[1])));
      }
      i = anchor[0] + 1;
      j = anchor[1] + 1;
    }
    return pairs;
  }

  /** The places where the same word stands in the alignment of least changes, in order. */
  private static List<int[]> sameWords(List<String> seen, List<String> meant) {
    List<int[]> same = new ArrayList<>();
    int[] opposite = WordAlignment.opposite(seen, meant);
    for (int i = 0; i < opposite.length; i++) {
      if (opposite[i] >= 0 && seen.get(i).equals(meant.get(opposite[i]))) {
        same.add(new int[] {i, opposite[i]});
      }
    }
    return same;
  }

  /** Adds the pairs of words that all differ: stretches between spaces that both have. */
  private static void gap(String page, List<Span> spans, List<String> meant, List<Pair> pairs) {
    StringBuilder seen = new StringBuilder();
    for (Span span : spans) {
      seen.append(seen.isEmpty() ? "" : " ").append(page, span.start(), span.end());
    }
    String truth = String.join(" ", meant);
    if (truth.isEmpty() || seen.length() > LONGEST_GAP || truth.length() > LONGEST_GAP) {
      return;
    }
    int word = 0;
    int from = 0;
    int fromTruth = 0;
    List<int[]> spaces = sameSpaces(seen.toString(), truth);
    spaces.add(new int[] {seen.length(), truth.length()});
    for (int[] space : spaces) {
      int last = word;
      for (int k = from; k < space[0]; k++) {
        last += seen.charAt(k) == ' ' ? 1 : 0;
      }
      Span span = new Span(spans.get(word).start(), spans.get(last).end());
      pairs.add(new Pair(span, truth.substring(fromTruth, space[1])));
      word = last + 1;
      from = space[0] + 1;
      fromTruth = space[1] + 1;
    }
  }

  /** The places where a space of one is laid against a space of the other, in order. */
  private static List<int[]> sameSpaces(String seen, String truth) {
    int n = seen.length();
    int m = truth.length();
    int[][] cost = new int[n + 1][m + 1];
    for (int i = n; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        if (i == n || j == m) {
          cost[i][j] = 2 * (n - i + m - j);
        } else {
          cost[i][j] =
              Math.min(
                  cost[i + 1][j + 1] + change(seen.charAt(i), truth.charAt(j)),
                  Math.min(cost[i + 1][j], cost[i][j + 1]) + 2);
        }
      }
    }
    List<int[]> spaces = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (cost[i][j] == cost[i + 1][j + 1] + change(seen.charAt(i), truth.charAt(j))) {
        if (seen.charAt(i) == ' ' && truth.charAt(j) == ' ') {
          spaces.add(new int[] {i, j});
        }
        i++;
        j++;
      } else if (cost[i][j] == cost[i + 1][j] + 2) {
        i++;
      } else {
        j++;
      }
    }
    return spaces;
  }

  /** What it costs that a character was read as another; never a space as a letter. */
  private static int change(char seen, char meant) {
    return seen == meant ? 0 : seen == ' ' || meant == ' ' ? 5 : 3;
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
  }

  /** Without the punctuation at its edges, which is read well or lost for other reasons. */
  private static String strip(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && "(\"'”“»«[".indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ".,;:!?)\"'”“»«]".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }
}
