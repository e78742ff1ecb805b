package se.renskrift.segmentation;

/**
 * What the skeleton of a line must have to match a pattern, told from its length, its pairs of
 * letters and its ends: most lines that share some letters with a pattern lack the others. An edit
 * costs two pairs at most.
 *
 * @param least the number of letters that the line must have
 * @param most the greatest number of letters that it may have
 * @param head the set of pairs of what the pattern begins with
 * @param headBudget so many edits it may have
 * @param tail the set of pairs of what the pattern ends with
 * @param tailBudget so many edits it may have
 * @param first the letter that the pattern begins with, or U+0000 if any may stand there
 * @param last the letter that it ends with, or U+0000 if any may stand there
 * @param either whether one of first and last is enough
 * @param headPairs the pairs of what the pattern begins with, each by itself
 * @param tailPairs the pairs of what the pattern ends with, each by itself
 */
record LineNeeds(
    int least,
    int most,
    long head,
    int headBudget,
    long tail,
    int tailBudget,
    int first,
    int last,
    boolean either,
    LetterPairs headPairs,
    LetterPairs tailPairs) {
  /**
   * Whether a line may match.
   *
   * @param pairs those of the skeleton, some of which share a bit
   */
  boolean mayBe(String skeleton, long pairs) {
    int length = skeleton.length();
    if (length < least
        || length > most
        || Long.bitCount(head & ~pairs) > 2 * headBudget
        || Long.bitCount(tail & ~pairs) > 2 * tailBudget) {
      return false;
    }
    boolean begins = first == 0 || skeleton.charAt(0) == first;
    boolean ends = last == 0 || skeleton.charAt(length - 1) == last;
    return either ? begins || ends : (begins || headBudget > 1) && (ends || tailBudget > 1);
  }

  /**
   * Whether a line that may match has enough of the pairs when all are told apart.
   *
   * @param pairs the {@linkplain LetterPairs#bits bits} of the skeleton
   */
  boolean mayBe(long[] pairs) {
    return !headPairs.lack(pairs, 2 * headBudget) && !tailPairs.lack(pairs, 2 * tailBudget);
  }

  /** The set of letters of a part of a skeleton, as bits; letters far apart share one. */
  static int letters(String skeleton, int from, int to) {
    int letters = 0;
    for (int at = from; at < to; at++) {
      letters |= 1 << (skeleton.charAt(at) & 31);
    }
    return letters;
  }

  /** Whether a part of a skeleton lacks more of some letters than it may. */
  static boolean lacks(int letters, String skeleton, int from, int to, int budget) {
    return Integer.bitCount(letters & ~letters(skeleton, from, to)) > budget;
  }
}
