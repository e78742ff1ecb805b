package se.renskrift.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.renskrift.duplicates.SharedStretches.Stretch;
import se.renskrift.text.Span;

/**
 * Lists the differences of two paragraphs within what they share.
 *
 * <p>In a copy with much damage, words that are a few edits apart are the same word read
 * differently; in one with none the same edits make another word. Numbers are never taken for the
 * same.
 */
final class WordDifferences {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}([-./]\\d{2,4})?)");

  /** A copy is damaged if so many of its words in lower case are a few edits apart. */
  private static final double DAMAGED = 0.06;

  /** What is longer is cut, for the report; where it stands is said in full. */
  private static final int LONGEST = 500;

  private final Comparison comparison;
  private final ComparedWords first;
  private final ComparedWords second;
  private final AlignedColumns columns;
  private final int shiftFirst;
  private final int shiftSecond;
  private final boolean damaged;
  private final List<Difference> found = new ArrayList<>();

  private WordDifferences(Comparison comparison, int shiftFirst, int shiftSecond) {
    this.comparison = comparison;
    this.first = comparison.first();
    this.second = comparison.second();
    this.columns = comparison.columns();
    this.shiftFirst = shiftFirst;
    this.shiftSecond = shiftSecond;
    int words = 0;
    int apart = 0;
    for (int at = 0; at < columns.size(); at++) {
      double like = columns.likeness(at);
      if (like > 0 && !first.isNumber(columns.first(at)) && !first.isCapital(columns.first(at))) {
        words++;
        boolean same = first.core(columns.first(at)).equals(second.core(columns.second(at)));
        apart += like > WordLikeness.NUMBERS && !same ? 1 : 0;
      }
    }
    this.damaged = apart >= 2 && apart > DAMAGED * words;
  }

  /**
   * The differences, in order.
   *
   * @param shiftFirst where in its document the text of the first paragraph begins
   * @param shiftSecond where in its document the text of the second paragraph begins
   */
  static List<Difference> of(Comparison comparison, int shiftFirst, int shiftSecond) {
    WordDifferences differences = new WordDifferences(comparison, shiftFirst, shiftSecond);
    differences.find();
    return List.copyOf(differences.found);
  }

  private void find() {
    List<Stretch> stretches = comparison.stretches();
    int start = 0;
    int end = stretches.size();
    if (comparison.kind() != DuplicateCluster.Kind.NEAR) {
      while (start < end && !stretches.get(start).shared()) {
        start++;
      }
      while (end > start && !stretches.get(end - 1).shared()) {
        end--;
      }
    }
    for (Stretch stretch : stretches.subList(start, end)) {
      if (stretch.shared()) {
        for (int at = stretch.start(); at < stretch.end(); at++) {
          add(at, at + 1);
        }
      } else {
        add(stretch.start(), stretch.end());
      }
    }
  }

  private void add(int start, int end) {
    int fromFirst = columns.first(start);
    int toFirst = columns.first(end);
    int fromSecond = columns.second(start);
    int toSecond = columns.second(end);
    String one = text(first, fromFirst, toFirst);
    String other = text(second, fromSecond, toSecond);
    if (one.equals(other)) {
      return;
    }
    double like = end - start == 1 ? columns.likeness(start) : 0;
    found.add(
        new Difference(
            kind(fromFirst, toFirst, fromSecond, toSecond, like),
            span(first, fromFirst, toFirst, shiftFirst),
            one,
            span(second, fromSecond, toSecond, shiftSecond),
            other));
  }

  private Difference.Kind kind(
      int fromFirst, int toFirst, int fromSecond, int toSecond, double like) {
    boolean firstNumber = hasNumber(first, fromFirst, toFirst);
    boolean secondNumber = hasNumber(second, fromSecond, toSecond);
    boolean reading = like == WordLikeness.SAME || (damaged && like >= WordLikeness.DOUBTFUL);
    if ((firstNumber || secondNumber) && like <= WordLikeness.NUMBERS) {
      return isDate(first, fromFirst, toFirst) || isDate(second, fromSecond, toSecond)
          ? Difference.Kind.DATE
          : Difference.Kind.NUMBER;
    }
    if (reading) {
      return Difference.Kind.READING;
    }
    boolean name =
        (fromFirst == toFirst || isName(first, fromFirst))
            && (fromSecond == toSecond || isName(second, fromSecond));
    return name ? Difference.Kind.NAME : Difference.Kind.WORD;
  }

  private static boolean hasNumber(ComparedWords words, int start, int end) {
    for (int at = start; at < end; at++) {
      if (words.isNumber(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDate(ComparedWords words, int start, int end) {
    for (int at = start; at < end; at++) {
      boolean month =
          (at > 0 && Months.contains(words.skeleton(at - 1)))
              || (at + 1 < words.size() && Months.contains(words.skeleton(at + 1)));
      if (words.isNumber(at) && (month || DATE.matcher(words.core(at)).matches())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(ComparedWords words, int at) {
    return words.isCapital(at) && at > 0 && !words.endsSentence(at - 1);
  }

  private static String text(ComparedWords words, int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int at = start; at < end; at++) {
      text.append(text.isEmpty() ? "" : " ").append(words.core(at));
      if (text.length() > LONGEST) {
        int cut = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, cut);
      }
    }
    return text.toString();
  }

  private static Span span(ComparedWords words, int start, int end, int shift) {
    int from = shift + words.start(start);
    return new Span(from, start == end ? from : shift + words.end(end - 1));
  }
}
