package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import se.renskrift.text.Skeleton;

/**
 * A line of the form around a text, as words.
 *
 * @param text the line
 * @param start where it begins in its text
 * @param removed whether its text is the source, because the fair copy does not have the line
 * @param words its words, in order
 * @param skeletons their skeletons
 * @param doubts where it has another word than its text, in order
 */
record FormLine(
    String text,
    int start,
    boolean removed,
    List<Word> words,
    List<String> skeletons,
    List<Doubt> doubts) {
  private static final int MAX_WORDS = 40;

  /**
   * A word.
   *
   * @param start where it begins in the line
   * @param end where it ends in the line
   * @param text the word
   * @param skeleton its skeleton
   * @param gap whether a wide space or a tab stands before it
   * @param hasDigit whether it has a digit
   * @param isCapitalised whether it begins with a capital, marks before it apart
   */
  record Word(
      int start,
      int end,
      String text,
      String skeleton,
      boolean gap,
      boolean hasDigit,
      boolean isCapitalised) {
    static Word of(int start, int end, String text, boolean gap) {
      int at = 0;
      while (at < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      boolean capital = Character.isUpperCase(text.codePointAt(at));
      return new Word(start, end, text, Skeleton.of(text), gap, Phrases.hasDigit(text), capital);
    }

    /** The word without its last character. */
    Word withoutLast() {
      String shorter = text.substring(0, text.length() - 1);
      return new Word(start, end - 1, shorter, skeleton, gap, hasDigit, isCapitalised);
    }
  }

  /**
   * A stretch that is likelier to be meant than what the text has, but not sure.
   *
   * @param start where it begins in the line
   * @param end where it ends in the line
   * @param length how long what the text has there is
   * @param confidence how sure it is, from 0 to 1
   */
  record Doubt(int start, int end, int length, double confidence) {}

  /**
   * A line without surrounding space.
   *
   * @param wide whether a space at an offset of the line was wider in the source
   */
  static FormLine of(
      String line, int start, boolean removed, List<Doubt> doubts, IntPredicate wide) {
    List<Word> words = new ArrayList<>();
    boolean gap = false;
    for (int at = 0; at < line.length() && words.size() < MAX_WORDS; ) {
      char c = line.charAt(at);
      if (isSpace(c)) {
        gap |= c == '\t' || wide.test(at);
        at++;
        continue;
      }
      int from = at;
      while (at < line.length() && !isSpace(line.charAt(at))) {
        at++;
        // A label's colon ends a word, also without a space after it.
        if (line.charAt(at - 1) == ':'
            && Character.isLetter(line.charAt(from))
            && !isTime(line, from, at)) {
          break;
        }
      }
      String word = line.substring(from, at);
      words.add(Word.of(from, at, word, gap));
      gap = false;
    }
    List<String> skeletons = new ArrayList<>(words.size());
    for (Word word : words) {
      skeletons.add(word.skeleton());
    }
    return new FormLine(line, start, removed, words, skeletons, doubts);
  }

  /** Another line with the same offsets. */
  FormLine with(String other, IntPredicate wide) {
    return of(other, start, removed, doubts, wide);
  }

  /** Another line with the same offsets and the same cells. */
  FormLine withCells(String other) {
    return with(
        other, at -> words.stream().anyMatch(w -> w.gap() && w.start() == at + 1 && w.start() > 0));
  }

  /** The line from a word on. */
  FormLine from(int word) {
    int offset = words.get(word).start();
    List<Doubt> left =
        doubts.stream()
            .filter(d -> d.start() >= offset)
            .map(d -> new Doubt(d.start() - offset, d.end() - offset, d.length(), d.confidence()))
            .toList();
    return of(text.substring(offset), origin(offset), removed, left, at -> false);
  }

  /** Where what stands at an offset of the line stands in its text. */
  int origin(int offset) {
    int shift = 0;
    for (Doubt doubt : doubts) {
      if (offset >= doubt.end()) {
        shift += doubt.length() - (doubt.end() - doubt.start());
      } else if (offset > doubt.start()) {
        return start + doubt.start() + shift + Math.min(offset - doubt.start(), doubt.length());
      }
    }
    return start + offset + shift;
  }

  /** How sure it is that what stands from one offset to another is meant. */
  double confidence(int from, int to) {
    double confidence = 1;
    for (Doubt doubt : doubts) {
      boolean inside = doubt.start() < to && doubt.end() > from;
      confidence *= inside ? doubt.confidence() : 1;
    }
    return confidence;
  }

  /** Whether letters, a colon and digits belong together, as in {@code KS/2016:12}. */
  private static boolean isTime(String line, int from, int at) {
    for (int i = from; i < at; i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isSpace(char c) {
    // Most characters are ASCII, and told at once.
    return (c <= ' ' || c >= 0x7F) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** The words from one index to another as they stand in the line. */
  String text(int from, int to) {
    return from >= to ? "" : text.substring(words.get(from).start(), words.get(to - 1).end());
  }

  int size() {
    return words.size();
  }

  /** The number of stretches of words with wide spaces between. */
  int cells() {
    int cells = words.isEmpty() ? 0 : 1;
    for (int at = 1; at < words.size(); at++) {
      cells += words.get(at).gap() ? 1 : 0;
    }
    return cells;
  }

  /** Where the cell that a word stands in, or begins, ends. */
  int cellEnd(int word) {
    int end = word + 1;
    while (end < words.size() && !words.get(end).gap()) {
      end++;
    }
    return Math.min(end, words.size());
  }

  /** The first word of a cell. */
  int cellStart(int cell) {
    int start = 0;
    for (int i = 0; i < cell; i++) {
      start = cellEnd(start);
    }
    return start;
  }

  /** Which of its cells stands under a word of the line above. */
  int cellUnder(FormLine above, int word) {
    int cell = 0;
    for (int end = above.cellEnd(0); end <= word; end = above.cellEnd(end)) {
      cell++;
    }
    boolean last = cell == above.cells() - 1;
    return last ? cells() - 1 : Math.min(cell, cells() - 1);
  }

  boolean hasDigit() {
    return Phrases.hasDigit(text);
  }
}
