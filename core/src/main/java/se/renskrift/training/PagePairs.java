package se.renskrift.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lays a page as read against the page as it was, word by word. */
public final class PagePairs {
  /** In true text a not sign marks the hyphens that the setting put at a line's end. */
  private static final Pattern CUT = Pattern.compile("\u00ac\n\\s*");

  private static final Pattern HYPHEN =
      Pattern.compile("(?<=\\p{L})-[ \\t]*\\n\\s*(?!(?:och|eller|samt)\\b)(?=[\\p{Ll}0-9&])");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private PagePairs() {}

  /** A page as read with words joined that were cut at a line's end. */
  public static String joined(String page) {
    return HYPHEN.matcher(page).replaceAll("");
  }

  /** Gives every pair of words, as read and as meant, that stand in each other's place. */
  public static void align(String observed, String intended, BiConsumer<String, String> pairs) {
    List<String> seen = words(joined(observed));
    List<@Nullable String> meant = truth(joined(observed), intended);
    for (int i = 0; i < seen.size(); i++) {
      String word = meant.get(i);
      if (word != null) {
        pairs.accept(strip(seen.get(i)), strip(word));
      }
    }
  }

  /**
   * For each word (run of non-space) of a page as read, the one meant, or null where none stands in
   * its place.
   */
  public static List<@Nullable String> truth(String observed, String intended) {
    List<String> seen = words(observed);
    List<String> meant = words(joined(CUT.matcher(intended).replaceAll("")));
    List<@Nullable String> truth = new ArrayList<>(Collections.nCopies(seen.size(), null));
    int n = seen.size();
    int m = meant.size();
    short[][] cost = new short[n + 1][m + 1];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = (short) (i + j);
        } else {
          int change = seen.get(i - 1).equals(meant.get(j - 1)) ? 0 : 1;
          cost[i][j] =
              (short)
                  Math.min(
                      cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        }
      }
    }
    int i = n;
    int j = m;
    while (i > 0 && j > 0) {
      int change = seen.get(i - 1).equals(meant.get(j - 1)) ? 0 : 1;
      if (cost[i][j] == cost[i - 1][j - 1] + change) {
        i--;
        j--;
        truth.set(i, meant.get(j));
      } else if (cost[i][j] == cost[i - 1][j] + 1) {
        i--;
      } else {
        j--;
      }
    }
    return truth;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : SPACE.split(text)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
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
