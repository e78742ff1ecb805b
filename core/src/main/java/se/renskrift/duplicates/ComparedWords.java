package se.renskrift.duplicates;

/** The words of a paragraph with what laying them against others asks of each again and again. */
final class ComparedWords {
  private final WordSequence words;
  private final String[] skeletons;
  private final boolean[] numbers;

  /** For each word, the set of its letters, as bits of their last five. */
  private final int[] letters;

  ComparedWords(WordSequence words) {
    this.words = words;
    this.skeletons = new String[words.size()];
    this.numbers = new boolean[words.size()];
    this.letters = new int[words.size()];
    for (int at = 0; at < words.size(); at++) {
      String skeleton = words.skeleton(at);
      skeletons[at] = skeleton;
      numbers[at] = words.isNumber(at);
      for (int i = 0; i < skeleton.length(); i++) {
        letters[at] |= 1 << (skeleton.charAt(i) & 31);
      }
    }
  }

  int size() {
    return skeletons.length;
  }

  String skeleton(int at) {
    return skeletons[at];
  }

  boolean isNumber(int at) {
    return numbers[at];
  }

  /** How many letters a word has that another, or any like it, has not. */
  int lettersNotIn(ComparedWords other, int at, int otherAt) {
    return Integer.bitCount(letters[at] & ~other.letters[otherAt]);
  }

  /** How many letters a word has that neither of two neighbouring ones has. */
  int lettersNotInPair(ComparedWords other, int at, int otherAt) {
    return Integer.bitCount(letters[at] & ~(other.letters[otherAt] | other.letters[otherAt + 1]));
  }

  /** A word without punctuation around it. */
  String core(int at) {
    return words.core(at);
  }

  /** Whether a sentence ends with a word. */
  boolean endsSentence(int at) {
    return words.endsSentence(at);
  }

  /** Whether a word begins with a capital letter. */
  boolean isCapital(int at) {
    String core = core(at);
    return !core.isEmpty() && Character.isUpperCase(core.charAt(0));
  }

  /** Where a word without punctuation around it begins; of the one after the last, the end. */
  int start(int at) {
    return at < size() ? words.coreStart(at) : size() == 0 ? 0 : words.coreEnd(size() - 1);
  }

  /** Where a word without punctuation around it ends. */
  int end(int at) {
    return words.coreEnd(at);
  }

  /** Keys of the pairs of neighbouring words. */
  long[] pairs() {
    return words.pairs();
  }
}
