package se.renskrift.duplicates;

import org.jspecify.annotations.Nullable;
import se.renskrift.duplicates.DuplicateCluster.Kind;

/**
 * What the word by word comparison of two paragraphs finds.
 *
 * @param kind how they repeat one another, or null if they do not
 * @param similarity as {@link ParagraphDuplicates} defines it
 */
record Comparison(@Nullable Kind kind, double similarity) {
  private static final double NEAR = 0.8;

  /** Among few words one other word is much. */
  private static final double NEAR_IF_SHORT = 0.9;

  private static final int SHORT = 12;
  private static final double CONTAINED = 0.8;
  private static final double SHARED = 0.3;

  /** So many words more on one side are no small edit: they say something. */
  private static final int SAYS_MORE = 4;

  /** So many words in a row, but for a stray one, are a sentence or most of one. */
  private static final int SENTENCE = 8;

  private static final int STRAY = 1;

  /** Shorter runs are turns of phrase. */
  private static final int PHRASE = 4;

  static Comparison of(WordSequence first, WordSequence second) {
    if (first.sameWords(second)) {
      return new Comparison(Kind.EXACT, 1);
    }
    boolean swapped = first.size() > second.size();
    WordSequence smaller = swapped ? second : first;
    WordSequence larger = swapped ? first : second;
    WordAlignment alignment =
        WordAlignment.of(new ComparedWords(smaller), new ComparedWords(larger));
    Gaps gaps = Gaps.of(alignment, smaller.size(), larger.size());
    double similarity =
        Math.min(1, 2 * alignment.matched() / Math.max(1, smaller.size() + larger.size()));
    double contained = alignment.matched() / Math.max(1, smaller.size());
    boolean near = similarity >= (smaller.size() < SHORT ? NEAR_IF_SHORT : NEAR);
    if (near && Math.max(gaps.inner, gaps.outerSmaller) < SAYS_MORE && gaps.outer < SAYS_MORE) {
      return new Comparison(Kind.NEAR, similarity);
    }
    if (contained >= CONTAINED
        && gaps.longestRun >= SENTENCE
        && Math.max(gaps.inner, gaps.outerSmaller) < SAYS_MORE) {
      return new Comparison(Kind.CONTAINS, similarity);
    }
    if (gaps.longestRun >= SENTENCE && gaps.inRuns >= SHARED * smaller.size()) {
      return new Comparison(Kind.OVERLAP, similarity);
    }
    return new Comparison(null, similarity);
  }

  /**
   * Where an alignment leaves words over.
   *
   * @param inner the most words that either has more than the other between two that are laid
   * @param outer the most words that the larger has more than the smaller before or after
   * @param outerSmaller the most words that the smaller has more than the larger before or after
   * @param longestRun the longest run of certain words of the smaller, stray ones between
   * @param inRuns certain words of the smaller in runs that are more than a turn of phrase
   */
  private record Gaps(int inner, int outer, int outerSmaller, int longestRun, int inRuns) {
    static Gaps of(WordAlignment alignment, int smaller, int larger) {
      int inner = 0;
      int outer = 0;
      int outerSmaller = 0;
      int row = -1;
      int column = -1;
      for (int at = 0; at <= smaller; at++) {
        int laid = at < smaller ? alignment.opposite(at) : larger;
        if (laid < 0) {
          continue;
        }
        int more = laid - column - (at - row);
        if (row < 0 || at == smaller) {
          outer = Math.max(outer, more);
          outerSmaller = Math.max(outerSmaller, -more);
        } else {
          inner = Math.max(inner, Math.abs(more));
        }
        row = at;
        column = laid;
      }
      int[] runs = runs(alignment, smaller);
      return new Gaps(inner, outer, outerSmaller, runs[0], runs[1]);
    }

    /** The longest run, and the words in all that are long enough. */
    private static int[] runs(WordAlignment alignment, int size) {
      int longest = 0;
      int inRuns = 0;
      int run = 0;
      int row = -1;
      int column = -1;
      for (int at = 0; at <= size; at++) {
        if (at < size && !alignment.isCertain(at)) {
          continue;
        }
        boolean goesOn =
            at < size && at - row - 1 <= STRAY && alignment.opposite(at) - column - 1 <= STRAY;
        if (!goesOn) {
          longest = Math.max(longest, run);
          inRuns += run >= PHRASE ? run : 0;
          run = 0;
        }
        run++;
        row = at;
        column = at < size ? alignment.opposite(at) : 0;
      }
      return new int[] {longest, inRuns};
    }
  }
}
