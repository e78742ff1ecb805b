package se.renskrift.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Sections of two lists that agree, none twice and all in order: a longest common subsequence.
 *
 * @param pairs indices into the first list and the second, ascending
 */
record SectionPairs(List<int[]> pairs) {
  static SectionPairs of(
      List<LabelledSection> first,
      List<LabelledSection> second,
      BiPredicate<LabelledSection, LabelledSection> agree) {
    int[][] longest = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        longest[i][j] =
            agree.test(first.get(i), second.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < first.size() && j < second.size()) {
      if (agree.test(first.get(i), second.get(j))) {
        pairs.add(new int[] {i++, j++});
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return new SectionPairs(pairs);
  }

  /** The sections of a list that are in no pair; {@code side} is 0 for the first list, or 1. */
  List<LabelledSection> left(List<LabelledSection> sections, int side) {
    Set<Integer> paired = new HashSet<>();
    pairs.forEach(pair -> paired.add(pair[side]));
    List<LabelledSection> left = new ArrayList<>();
    for (int at = 0; at < sections.size(); at++) {
      if (!paired.contains(at)) {
        left.add(sections.get(at));
      }
    }
    return left;
  }
}
