package se.renskrift.duplicates;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Skeleton;
import se.renskrift.text.Span;

/** The words of a paragraph as they are compared; what has neither letter nor digit is no word. */
final class WordSequence {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final int NUMBER = 1;
  private static final int BEGINNING = 3;

  private final List<String> words = new ArrayList<>();
  private final List<String> skeletons = new ArrayList<>();
  private final boolean endsSentence;

  private WordSequence(String text, Span span) {
    char last = ' ';
    for (int at = span.start(); at < span.end(); ) {
      int start = at;
      while (at < span.end() && !isSpace(text.charAt(at))) {
        last =
            ".!?:".indexOf(text.charAt(at)) >= 0 || isWord(text.charAt(at))
                ? text.charAt(at)
                : last;
        at++;
      }
      String skeleton = Skeleton.of(text.subSequence(start, at));
      if (!skeleton.isEmpty()) {
        words.add(text.substring(start, at));
        skeletons.add(skeleton);
      }
      at++;
    }
    this.endsSentence = ".!?:".indexOf(last) >= 0;
  }

  static WordSequence of(String text) {
    return new WordSequence(text, new Span(0, text.length()));
  }

  /** The words of each paragraph, read anew each time: a view, so that it takes no memory. */
  static List<WordSequence> listOf(String text, List<Paragraph> paragraphs) {
    return new AbstractList<>() {
      @Override
      public WordSequence get(int index) {
        return new WordSequence(text, paragraphs.get(index).span());
      }

      @Override
      public int size() {
        return paragraphs.size();
      }
    };
  }

  int size() {
    return words.size();
  }

  String word(int at) {
    return words.get(at);
  }

  String skeleton(int at) {
    return skeletons.get(at);
  }

  boolean endsSentence() {
    return endsSentence;
  }

  /** Whether at least half of a word is digits. */
  boolean isNumber(int at) {
    int digits = 0;
    int others = 0;
    String word = words.get(at);
    for (int i = 0; i < word.length(); i++) {
      digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
      others += Character.isLetter(word.charAt(i)) ? 1 : 0;
    }
    return digits > 0 && digits >= others;
  }

  /** A word without punctuation around it. */
  String core(int at) {
    String word = words.get(at);
    int start = 0;
    int end = word.length();
    while (start < end && !isWord(word.charAt(start))) {
      start++;
    }
    while (end > start && !isWord(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  /** A key of the words as they stand. */
  long exactKey() {
    long key = size();
    for (String word : words) {
      key = mix(key, hash(word));
    }
    return key;
  }

  /** A key of the words but for damage; numbers as they stand. */
  long keyWithNumbers() {
    long key = size();
    for (int at = 0; at < size(); at++) {
      key = mix(key, isNumber(at) ? hash(core(at)) : hash(skeletons.get(at)));
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

  private long[] pairs(int letters) {
    long[] pairs = new long[Math.max(0, size() - 1)];
    long before = 0;
    for (int at = 0; at < size(); at++) {
      String word = skeletons.get(at);
      long key = isNumber(at) ? NUMBER : hash(word.substring(0, Math.min(letters, word.length())));
      if (at > 0) {
        pairs[at - 1] = mix(before, key);
      }
      before = key;
    }
    return pairs;
  }

  boolean sameWords(WordSequence other) {
    return words.equals(other.words);
  }

  static long mix(long key, long next) {
    long mixed = (key ^ next) * MULTIPLIER;
    return (mixed ^ (mixed >>> 29)) * MULTIPLIER + next;
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int at = 0; at < word.length(); at++) {
      hash = mix(hash, word.charAt(at));
    }
    return hash;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
