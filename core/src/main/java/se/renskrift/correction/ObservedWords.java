package se.renskrift.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a stretch as they were read, and how often letters stand in them. */
final class ObservedWords {
  private final List<String> words = new ArrayList<>();

  /** By letter in lower case, for those up to U+00FF. */
  private final int[] letters = new int[256];

  private int length;

  /** The words in lower case, each on a line; made when a run is first counted. */
  private @Nullable String lines;

  void add(String word) {
    words.add(word);
    lines = null;
    length += word.length();
    for (int i = 0; i < word.length(); i++) {
      char letter = Character.toLowerCase(word.charAt(i));
      if (letter < letters.length) {
        letters[letter]++;
      }
    }
  }

  void addAll(ObservedWords other) {
    words.addAll(other.words);
    lines = null;
    length += other.length;
    for (int i = 0; i < letters.length; i++) {
      letters[i] += other.letters[i];
    }
  }

  /** How many words there are. */
  int count() {
    return words.size();
  }

  /** How many code units they have in all. */
  int length() {
    return length;
  }

  /** How many letters with marks, as far as they are counted. */
  int marked() {
    int marked = 0;
    for (char letter = 'z' + 1; letter < letters.length; letter++) {
      marked += Character.isLetter(letter) ? letters[letter] : 0;
    }
    return marked;
  }

  /**
   * How often a run stands in the words; the empty run stands at each letter, a space after each
   * word, a letter between spaces is one that is a word.
   */
  long times(String run) {
    if (run.isEmpty()) {
      return length;
    }
    if (run.isBlank()) {
      return words.size();
    }
    if (run.startsWith(" ")) {
      return words.stream().filter(run.trim()::equalsIgnoreCase).count();
    }
    if (run.length() == 1 && run.charAt(0) < letters.length) {
      return letters[run.charAt(0)];
    }
    if (lines == null) {
      lines = lines();
    }
    long times = 0;
    for (int at = lines.indexOf(run); at >= 0; at = lines.indexOf(run, at + 1)) {
      times++;
    }
    return times;
  }

  private String lines() {
    StringBuilder all = new StringBuilder(length + words.size());
    for (String word : words) {
      all.append(word.toLowerCase(Locale.ROOT)).append('\n');
    }
    return all.toString();
  }
}
