package se.renskrift.segmentation;

import se.renskrift.text.Skeleton;

/** The words on one side of the star of a {@link HeadingPattern}, or all words of one without. */
final class PatternPart {
  final String skeleton;
  final String firstWord;
  final int words;

  /** What precedes the first letter or digit, such as a paragraph sign. */
  final String sign;

  /** The edits that it may have. */
  final int budget;

  private final int letters;

  PatternPart(String text) {
    String stripped = text.strip();
    this.skeleton = Skeleton.of(stripped);
    this.words = words(stripped);
    int end = stripped.indexOf(' ');
    this.firstWord = Skeleton.of(end < 0 ? stripped : stripped.substring(0, end));
    this.sign = !stripped.isEmpty() && skeleton.isEmpty() ? stripped : "";
    this.budget =
        skeleton.length() < 6 ? 0 : skeleton.length() < 10 ? 1 : HeadingPattern.MOST_EDITS;
    this.letters = LineNeeds.letters(skeleton, 0, skeleton.length());
  }

  /** So many letters a line must have for it at least. */
  int leastLength() {
    return Math.max(0, skeleton.length() - budget);
  }

  /**
   * The edits that make it equal to some words of a line, or to the end of them, or -1 if they are
   * too many. At the first and the last letter an edit counts twice: there words differ that are
   * not damaged but others, or otherwise inflected.
   */
  int edits(Line line, int fromWord, int toWord, boolean openStart) {
    String text = line.skeleton();
    int from = line.offset(fromWord);
    int to = line.offset(toWord);
    int shorter = skeleton.length() - (to - from);
    if (from == to || shorter > budget || (!openStart && -shorter > budget)) {
      return -1;
    }
    int twice = skeleton.charAt(skeleton.length() - 1) != text.charAt(to - 1) ? 1 : 0;
    twice += !openStart && skeleton.charAt(0) != text.charAt(from) ? 1 : 0;
    from = Math.max(from, to - skeleton.length() - budget);
    if (2 * twice > budget || LineNeeds.lacks(letters, text, from, to, budget)) {
      return -1;
    }
    int edits =
        twice
            + (openStart
                ? Edits.endingWith(skeleton, text, from, to, budget)
                : Edits.between(skeleton, text, from, to, budget));
    return edits <= budget ? edits : -1;
  }

  /** The edits that the sign needs that a line begins with; 0 if it needs none. */
  int signEdits(Line line) {
    return sign.isEmpty() ? 0 : MatterSign.edits(sign, line);
  }

  /** How many of the line's first words it takes up, or -1. */
  int wordsAtStart(Line line, int size) {
    if (words == 0) {
      return 0;
    }
    if (!sign.isEmpty()) {
      return MatterSign.edits(sign, line) < 0 ? -1 : 0;
    }
    // A space more or less may have come or gone in the copy.
    for (int count = words - 1; count <= words + 1; count++) {
      if (count > 0 && count <= size && edits(line, 0, count, false) >= 0) {
        return count;
      }
    }
    return -1;
  }

  /** How many words of a stretch of the line it takes up at the end, or -1. */
  int wordsAtEnd(Line line, int from, int size, boolean openStart) {
    if (words == 0) {
      return 0;
    }
    for (int change = 0; change < 3; change++) {
      int count = change == 2 ? words - 1 : words + change;
      if (change == 2 && openStart && firstWord.length() == 1) {
        // A compound, such as one that ends in a noun after a binding letter.
        continue;
      }
      if (count > 0
          && count <= size - from
          && (!openStart || change == 2 || isAligned(line, size - count, size))
          && (!openStart || change > 0 || endsAsFirstWord(line, size - count))
          && edits(line, size - count, size, openStart) >= 0) {
        return count;
      }
    }
    return -1;
  }

  /** Whether a word ends in the letter that is all of its first word. */
  private boolean endsAsFirstWord(Line line, int word) {
    return firstWord.length() > 1
        || line.skeleton().charAt(line.offset(word + 1) - 1) == firstWord.charAt(0);
  }

  /** Whether the words after the first are as long as its own after the first. */
  private boolean isAligned(Line line, int from, int size) {
    int rest = line.offset(size) - line.offset(from + 1);
    return Math.abs(rest - (skeleton.length() - firstWord.length())) <= budget;
  }

  private static int words(String stripped) {
    int words = 0;
    for (int at = 0; at < stripped.length(); at++) {
      words += stripped.charAt(at) != ' ' && (at == 0 || stripped.charAt(at - 1) == ' ') ? 1 : 0;
    }
    return words;
  }
}
