package se.renskrift.testdata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a fair copy has other paragraphs than the true text. The words of both are laid against
 * each other, so that misread words do not count. Immutable.
 *
 * @param surplus where a paragraph of the true text is parted, as the words about the place in it
 * @param missing where two of its paragraphs are run together
 */
public record ParagraphBreaks(List<String> surplus, List<String> missing) {
  private static final int WORDS_ABOUT = 3;

  /** Copies the lists it is given. */
  public ParagraphBreaks {
    surplus = List.copyOf(surplus);
    missing = List.copyOf(missing);
  }

  /** Compares a fair copy with a true text; in both, blank lines stand between paragraphs. */
  public static ParagraphBreaks of(String fairCopy, String gold) {
    List<String> truth = words(gold);
    Set<Integer> ends = ends(gold);
    int[] places = places(words(fairCopy), truth);
    Set<Integer> found = new HashSet<>();
    ends(fairCopy).forEach(end -> found.add(places[end]));
    List<String> surplus = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (int end = 0; end < truth.size(); end++) {
      if (found.contains(end) && !ends.contains(end)) {
        surplus.add(about(truth, end));
      } else if (ends.contains(end) && !found.contains(end)) {
        missing.add(about(truth, end));
      }
    }
    return new ParagraphBreaks(surplus, missing);
  }

  private static String about(List<String> words, int end) {
    return String.join(" ", words.subList(Math.max(0, end - WORDS_ABOUT), end))
        + " | "
        + String.join(" ", words.subList(end, Math.min(words.size(), end + WORDS_ABOUT)));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  /** After how many words a paragraph ends, the last aside. */
  private static Set<Integer> ends(String text) {
    Set<Integer> ends = new HashSet<>();
    int count = 0;
    for (String paragraph : text.strip().split("\n\\s*\n")) {
      count += words(paragraph).size();
      ends.add(count);
    }
    ends.remove(count);
    return ends;
  }

  /** For each number of words of a text, as many words of the other as stand before that place. */
  private static int[] places(List<String> words, List<String> truth) {
    int[][] least = new int[words.size() + 1][truth.size() + 1];
    for (int i = 0; i <= words.size(); i++) {
      for (int j = 0; j <= truth.size(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : least(least, words, truth, i, j);
      }
    }
    int[] places = new int[words.size() + 1];
    int j = truth.size();
    for (int i = words.size(); i > 0; ) {
      places[i] = j;
      if (j > 0 && least[i][j] == least[i - 1][j - 1] + cost(words, truth, i, j)) {
        i--;
        j--;
      } else if (least[i][j] == least[i - 1][j] + 1) {
        i--;
      } else {
        j--;
      }
    }
    return places;
  }

  private static int least(int[][] least, List<String> words, List<String> truth, int i, int j) {
    int changed = least[i - 1][j - 1] + cost(words, truth, i, j);
    return Math.min(changed, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
  }

  private static int cost(List<String> words, List<String> truth, int i, int j) {
    return words.get(i - 1).equals(truth.get(j - 1)) ? 0 : 1;
  }
}
