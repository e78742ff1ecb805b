package se.renskrift.documents;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Puts letters together into a word. Not thread-safe. */
final class PdfWordBuilder {
  /** A letter whose baseline is farther off, in letter sizes, is of another line. */
  private static final double RISE = 0.45;

  /** Letters may be set so far back over the one before, in letter sizes. */
  private static final double OVERLAP = 0.5;

  private final StringBuilder text = new StringBuilder();
  private String letter = "";
  private int quarter;
  private double left;
  private double right;
  private double letterLeft;
  private double expected;
  private double baseline;
  private double letterBaseline;
  private double ascent;
  private double descent;
  private double size;
  private int boldLetters;
  private boolean hidden;
  private double end;
  private boolean spaced;
  private boolean spaceFollows;

  /** White space ends the word, if there is one, and stands before what comes. */
  void space(int turn, double to) {
    if (!text.isEmpty() && turn == quarter) {
      end = Math.max(right, to);
    }
    spaceFollows = true;
  }

  /** Whether the letter is set a second time in nearly the same place, to look bold. */
  boolean isCopy(String other, int turn, double from, double to, double line, double height) {
    return !text.isEmpty()
        && turn == quarter
        && other.equals(letter)
        && Math.abs(from - letterLeft) < 0.2 * Math.max(0.01, to - from)
        && Math.abs(line - letterBaseline) < 0.15 * height;
  }

  /** Whether the letter stands where the word's next must stand. */
  boolean goesOn(int turn, double from, double line, double height, double space) {
    double letters = Math.max(size, height);
    double gap = from - expected;
    return !text.isEmpty()
        && turn == quarter
        && Math.abs(line - baseline) < RISE * letters
        && gap < space * letters
        && gap > -OVERLAP * Math.min(size, height);
  }

  /** Whether no word stands open. */
  boolean isEmpty() {
    return text.isEmpty();
  }

  void add(
      String character,
      int turn,
      double from,
      double to,
      double line,
      double height,
      PdfTypeface typeface,
      boolean invisible,
      double apart) {
    if (text.isEmpty()) {
      quarter = turn;
      left = from;
      right = to;
      baseline = line;
      ascent = 0;
      descent = 0;
      size = 0;
      boldLetters = 0;
      hidden = invisible;
    }
    if (height > size) {
      // The baseline of the larger letters: a raised figure does not lift its word.
      double shift = line - baseline;
      ascent += shift;
      descent -= shift;
      baseline = line;
      size = height;
    }
    text.append(character);
    letter = character;
    letterLeft = from;
    letterBaseline = line;
    left = Math.min(left, Math.min(from, to));
    right = Math.max(right, Math.max(from, to));
    end = right;
    expected = Math.max(from, to) + apart;
    ascent = Math.max(ascent, typeface.ascent() * height + baseline - line);
    descent = Math.max(descent, typeface.descent() * height + line - baseline);
    boldLetters += typeface.bold() ? character.length() : 0;
  }

  /** The word, if there is one; afterwards there is none. */
  @Nullable PdfWord end(int ordinal) {
    if (text.isEmpty()) {
      spaced |= spaceFollows;
      spaceFollows = false;
      return null;
    }
    PdfWord word =
        new PdfWord(
            text.toString(),
            quarter,
            left,
            right,
            end,
            baseline,
            ascent,
            descent,
            size,
            2 * boldLetters > text.length(),
            hidden,
            spaced,
            ordinal,
            OptionalDouble.empty());
    text.setLength(0);
    spaced = spaceFollows;
    spaceFollows = false;
    return word;
  }
}
