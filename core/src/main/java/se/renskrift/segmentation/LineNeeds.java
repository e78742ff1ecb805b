package se.renskrift.segmentation;

/**
 * What the skeleton of a line must have to match a pattern, told from its length, its set of
 * letters and its ends: most lines that share some letters with a pattern lack the others.
 *
 * @param least the number of letters that the line must have
 * @param most the greatest number of letters that it may have
 * @param head the set of letters of what the pattern begins with
 * @param headBudget so many of these may be missing
 * @param tail the set of letters of what the pattern ends with
 * @param tailBudget so many of these may be missing
 * @param first the letter that the pattern begins with, or U+0000 if any may stand there
 * @param last the letter that it ends with, or U+0000 if any may stand there
 * @param either whether one of first and last is enough
 */
record LineNeeds(
    int least,
    int most,
    int head,
    int headBudget,
    int tail,
    int tailBudget,
    int first,
    int last,
    boolean either) {
  /** Whether a line may match. */
  boolean mayBe(String skeleton, int letters) {
    int length = skeleton.length();
    if (length < least
        || length > most
        || Integer.bitCount(head & ~letters) > headBudget
        || Integer.bitCount(tail & ~letters) > tailBudget) {
      return false;
    }
    boolean begins = first == 0 || skeleton.charAt(0) == first;
    boolean ends = last == 0 || skeleton.charAt(length - 1) == last;
    return either ? begins || ends : (begins || headBudget > 1) && (ends || tailBudget > 1);
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
