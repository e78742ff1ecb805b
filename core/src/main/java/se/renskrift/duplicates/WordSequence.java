package se.renskrift.duplicates;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Skeleton;
import se.renskrift.text.Span;

/**
 * The words of a paragraph as they are compared; what has neither letter nor digit is no word.
 *
 * <p>Knows only where the words stand: keys are made of the text's characters, for most paragraphs
 * are never compared; {@link ComparedWords} is for those that are. Immutable.
 */
final class WordSequence {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final int NUMBER = 1;
  private static final int BEGINNING = 3;

  private final String text;

  /** Where each word stands: its start and its end. Before them, whether a sentence ends. */
  private final int[] places;

  private WordSequence(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  static WordSequence of(String text) {
    return new WordSequence(text, places(text, new Span(0, text.length())));
  }

  /** The words of each paragraph; where they stand is all that is kept. */
  static List<WordSequence> listOf(String text, List<Paragraph> paragraphs) {
    int[][] places = new int[paragraphs.size()][];
    for (int at = 0; at < places.length; at++) {
      places[at] = places(text, paragraphs.get(at).span());
    }
    return new AbstractList<>() {
      @Override
      public WordSequence get(int index) {
        return new WordSequence(text, places[index]);
      }

      @Override
      public int size() {
        return places.length;
      }
    };
  }

  private static int[] places(String text, Span span) {
    int[] places = new int[1 + 2 * (span.length() / 4 + 1)];
    int used = 1;
    char last = ' ';
    for (int at = span.start(); at < span.end(); ) {
      int start = at;
      boolean word = false;
      while (at < span.end() && !isSpace(text.charAt(at))) {
        char c = text.charAt(at++);
        last = isWord(c) || isSentenceEnd(c) ? c : last;
        word |= Skeleton.of(c) != 0;
        at = afterCut(text, at, span.end());
      }
      if (word) {
        if (used + 2 > places.length) {
          places = Arrays.copyOf(places, 2 * places.length);
        }
        places[used++] = start;
        places[used++] = at;
      }
      at++;
    }
    places[0] = isSentenceEnd(last) ? 1 : 0;
    return Arrays.copyOf(places, used);
  }

  /** Where a word that a line's end cuts goes on, or {@code at} if it is not cut there. */
  private static int afterCut(String text, int at, int end) {
    if (at < 2 || at >= end || !isCut(text.charAt(at - 1)) || !isSpace(text.charAt(at))) {
      return at;
    }
    int next = at;
    boolean line = false;
    while (next < end && isSpace(text.charAt(next))) {
      line |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
      next++;
    }
    boolean cut =
        line
            && next < end
            && Character.isLetter(text.charAt(at - 2))
            && Character.isLowerCase(text.charAt(next));
    return cut ? next : at;
  }

  private static boolean isCut(char c) {
    return c == '-' || c == '\u00AD' || c == '\u2010';
  }

  int size() {
    return places.length / 2;
  }

  /** Where a word begins, in the text that the words are of. */
  int start(int at) {
    return places[2 * at + 1];
  }

  /** Where a word ends, in the text that the words are of. */
  int end(int at) {
    return places[2 * at + 2];
  }

  String skeleton(int at) {
    return Skeleton.of(text.subSequence(start(at), end(at)));
  }

  boolean endsSentence() {
    return places[0] == 1;
  }

  /** Whether the last letter, digit or mark that ends sentences of a word is such a mark. */
  boolean endsSentence(int at) {
    for (int i = end(at) - 1; i >= start(at); i--) {
      char c = text.charAt(i);
      if (isWord(c)) {
        return false;
      }
      if (isSentenceEnd(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether at least half of a word is digits. */
  boolean isNumber(int at) {
    int digits = 0;
    int others = 0;
    for (int i = start(at); i < end(at); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
      others += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return digits > 0 && digits >= others;
  }

  /** A word without punctuation around it. */
  String core(int at) {
    return text.substring(coreStart(at), coreEnd(at));
  }

  int coreStart(int at) {
    int start = start(at);
    while (start < end(at) && !isWord(text.charAt(start))) {
      start++;
    }
    return start;
  }

  int coreEnd(int at) {
    int start = coreStart(at);
    int end = end(at);
    while (end > start && !isWord(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** A key of the words as they stand. */
  long exactKey() {
    long key = size();
    for (int at = 0; at < size(); at++) {
      key = mix(key, hash(text, start(at), end(at)));
    }
    return key;
  }

  /** A key of the words but for damage; numbers as they stand. */
  long keyWithNumbers() {
    long key = size();
    for (int at = 0; at < size(); at++) {
      long word =
          isNumber(at)
              ? hash(text, coreStart(at), coreEnd(at))
              : skeletonHash(at, Integer.MAX_VALUE);
      key = mix(key, word);
    }
    return key;
  }

  /** Keys of the pairs of neighbouring words, damage folded and all numbers alike. */
  long[] pairs() {
    return pairs(Integer.MAX_VALUE);
  }

  /** Keys of the beginnings of neighbouring words: fewer letters, so fewer that can be damaged. */
  long[] shingles() {
    return pairs(BEGINNING);
  }

  /** Keys of the beginnings of the words, damage folded and all numbers alike. */
  long[] beginnings() {
    long[] keys = new long[size()];
    for (int at = 0; at < keys.length; at++) {
      keys[at] = isNumber(at) ? NUMBER : skeletonHash(at, BEGINNING);
    }
    return keys;
  }

  /** The same, but 0 for words of few letters. */
  long[] longBeginnings() {
    long[] keys = new long[size()];
    for (int at = 0; at < keys.length; at++) {
      if (end(at) - start(at) > BEGINNING && !isNumber(at)) {
        keys[at] = skeletonHash(at, BEGINNING);
      }
    }
    return keys;
  }

  private long[] pairs(int letters) {
    long[] pairs = new long[Math.max(0, size() - 1)];
    long before = 0;
    for (int at = 0; at < size(); at++) {
      long key = isNumber(at) ? NUMBER : skeletonHash(at, letters);
      if (at > 0) {
        pairs[at - 1] = mix(before, key);
      }
      before = key;
    }
    return pairs;
  }

  boolean sameWords(WordSequence other) {
    if (size() != other.size()) {
      return false;
    }
    for (int at = 0; at < size(); at++) {
      int length = end(at) - start(at);
      if (length != other.end(at) - other.start(at)
          || !text.regionMatches(start(at), other.text, other.start(at), length)) {
        return false;
      }
    }
    return true;
  }

  static long mix(long key, long next) {
    long mixed = (key ^ next) * MULTIPLIER;
    return (mixed ^ (mixed >>> 29)) * MULTIPLIER + next;
  }

  private static long hash(String text, int start, int end) {
    long hash = (long) end - start;
    for (int at = start; at < end; at++) {
      hash = mix(hash, text.charAt(at));
    }
    return hash;
  }

  /** The hash of the first letters of a word's skeleton. */
  private long skeletonHash(int at, int most) {
    int letters = 0;
    int end = start(at);
    for (; end < end(at) && letters < most; end++) {
      letters += Skeleton.of(text.charAt(end)) != 0 ? 1 : 0;
    }
    long hash = letters;
    for (int i = start(at); i < end; i++) {
      char c = Skeleton.of(text.charAt(i));
      hash = c == 0 ? hash : mix(hash, c);
    }
    return hash;
  }

  private static boolean isSentenceEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == ':';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
