package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.MetadataTerms.Term;

/** Terms by what they begin with, so that of most words none is looked at. */
final class TermIndex {
  private static final int LEAST_NEAR = 4;

  /** So many letters are told apart. */
  private static final int LETTERS = 32;

  private final Map<String, List<Term>> exact = new HashMap<>();

  /** Terms of which a letter may differ, by the first and last of their first word. */
  private final Map<Integer, List<Term>> loose = new HashMap<>();

  private final List<Term> open = new ArrayList<>();

  /** Open terms by the last two letters of their first word. */
  private final Map<Integer, List<Term>> byEnd = new HashMap<>();

  /** The last two letters of the words that may be the first of an open term, as bits. */
  private final long[] ends = new long[LETTERS * LETTERS / Long.SIZE];

  /** The first and the last letter of those that may be the first of another term. */
  private final long[] frames = new long[LETTERS * LETTERS / Long.SIZE];

  private int longest;

  void add(Term term) {
    String first = term.skeletons().get(0);
    if (term.open()) {
      note(ends, first.charAt(Math.max(0, first.length() - 2)), last(first));
    } else {
      note(frames, first.charAt(0), last(first));
    }
    longest = Math.max(longest, term.skeletons().size());
    if (term.open()) {
      open.add(term);
      byEnd.computeIfAbsent(end(first), key -> new ArrayList<>()).add(term);
      return;
    }
    exact.computeIfAbsent(first, key -> new ArrayList<>()).add(term);
    if (first.length() >= MetadataTerms.LEAST_FOR_EDIT) {
      loose.computeIfAbsent(edges(first), key -> new ArrayList<>()).add(term);
    }
  }

  /** The number of words of the longest term. */
  int longest() {
    return longest;
  }

  /**
   * The longest term that stands at a word, or null.
   *
   * @param size the number of words it must have; 0 if any will do
   * @param whole whether nothing but what a term lets follow may come after it
   */
  @Nullable Term best(List<String> words, int from, int size, boolean whole) {
    if (from >= words.size() || words.get(from).isEmpty()) {
      return null;
    }
    String first = words.get(from);
    Term best = null;
    if (has(frames, first.charAt(0), last(first))) {
      best = best(exact.get(first), words, from, size, whole, null);
      if (best == null && first.length() >= MetadataTerms.LEAST_FOR_EDIT - 1) {
        best = best(loose.get(edges(first)), words, from, size, whole, null);
      }
    }
    return has(ends, first.charAt(Math.max(0, first.length() - 2)), last(first))
        ? best(byEnd.get(end(first)), words, from, size, whole, best)
        : best;
  }

  /** The term that is all of a single word, or null. */
  @Nullable Term alone(String word) {
    if (word.isEmpty()) {
      return null;
    }
    if (has(frames, word.charAt(0), last(word))) {
      Term best = alone(exact.get(word), word);
      if (best == null && word.length() >= MetadataTerms.LEAST_FOR_EDIT - 1) {
        best = alone(loose.get(edges(word)), word);
      }
      if (best != null) {
        return best;
      }
    }
    return has(ends, word.charAt(Math.max(0, word.length() - 2)), last(word))
        ? alone(byEnd.get(end(word)), word)
        : null;
  }

  private static @Nullable Term alone(@Nullable List<Term> terms, String word) {
    if (terms != null) {
      for (int i = 0; i < terms.size(); i++) {
        if (terms.get(i).isAll(word)) {
          return terms.get(i);
        }
      }
    }
    return null;
  }

  private static void note(long[] pairs, char one, char other) {
    int pair = pair(one, other);
    pairs[pair / Long.SIZE] |= 1L << pair;
  }

  /** Whether two letters may have been noted: told at once for most words. */
  private static boolean has(long[] pairs, char one, char other) {
    int pair = pair(one, other);
    return (pairs[pair / Long.SIZE] >>> pair & 1) != 0;
  }

  private static int pair(char one, char other) {
    return one % LETTERS * LETTERS + other % LETTERS;
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  /** The first and the last letter of a word, as a number. */
  private static int edges(String word) {
    return word.charAt(0) << Character.SIZE | word.charAt(word.length() - 1);
  }

  /** The last two letters of a word, as a number. */
  private static int end(String word) {
    int last = word.length() - 1;
    return last < 1
        ? word.charAt(last)
        : word.charAt(last - 1) << Character.SIZE | word.charAt(last);
  }

  private static @Nullable Term best(
      @Nullable List<Term> terms,
      List<String> words,
      int from,
      int size,
      boolean whole,
      @Nullable Term before) {
    Term best = before;
    if (terms == null) {
      return best;
    }
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      int count = term.skeletons().size();
      boolean fits =
          (size == 0 || count == size)
              && (!whole || from + count == words.size() || term.goesOn())
              && (best == null || best.skeletons().size() < count);
      if (fits && term.matches(words, from)) {
        best = term;
      }
    }
    return best;
  }

  /** The longest open term that a longer word ends with but for one other letter, or null. */
  @Nullable Term near(String word) {
    Term best = null;
    for (Term term : open) {
      String own = term.skeletons().get(0);
      int start = word.length() - own.length();
      boolean longer = best == null || own.length() > best.skeletons().get(0).length();
      if (own.length() >= LEAST_NEAR && start >= 2 && term.skeletons().size() == 1 && longer) {
        int other = 0;
        for (int i = 0; i < own.length() && other < 2; i++) {
          other += own.charAt(i) == word.charAt(start + i) ? 0 : 1;
        }
        best = other == 1 ? term : best;
      }
    }
    return best;
  }

  /** Whether two skeletons are the same, or in longer words all but one letter. */
  static boolean isAlike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int difference = one.length() - other.length();
    if (one.length() < MetadataTerms.LEAST_FOR_EDIT || Math.abs(difference) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    // The last letter tells inflections apart; it must stand.
    if (one.charAt(one.length() - 1) != other.charAt(other.length() - 1) || same == 0) {
      return false;
    }
    String rest = one.substring(same + (difference >= 0 ? 1 : 0));
    return rest.equals(other.substring(same + (difference <= 0 ? 1 : 0)));
  }
}
