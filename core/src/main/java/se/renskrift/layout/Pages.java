package se.renskrift.layout;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;

/**
 * Which page of the source each place of the corrected text is from, counted from 1.
 *
 * <p>Pages of the source are separated by form feeds, which the corrected text may have lost.
 * Immutable and thread-safe.
 */
public final class Pages implements IntUnaryOperator {
  /** Where in the corrected text each page but the first begins. */
  private final int[] starts;

  private Pages(int[] starts) {
    this.starts = starts;
  }

  /** Finds where the pages of the source begin in the corrected text. */
  public static Pages of(CorrectedText corrected) {
    String source = corrected.source();
    int[] starts = new int[8];
    int count = 0;
    int next = 0;
    int shift = 0;
    for (int feed = source.indexOf('\f'); feed >= 0; feed = source.indexOf('\f', feed + 1)) {
      while (next < corrected.corrections().size()
          && corrected.corrections().get(next).span().end() <= feed) {
        shift += growth(corrected.corrections().get(next));
        next++;
      }
      int start = feed + 1 + shift;
      if (next < corrected.corrections().size()) {
        Correction c = corrected.corrections().get(next);
        if (c.span().start() <= feed) {
          start = c.span().start() + shift + c.intended().length() - kept(source, feed + 1, c);
        }
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count] = count > 0 ? Math.max(start, starts[count - 1]) : start;
      count++;
    }
    return new Pages(Arrays.copyOf(starts, count));
  }

  private static int growth(Correction c) {
    return c.intended().length() - c.span().length();
  }

  /** How much of what follows the form feed within the correction still ends the intended text. */
  private static int kept(String source, int from, Correction c) {
    int same = 0;
    int end = c.span().end();
    String intended = c.intended();
    while (same < intended.length()
        && end - same > from
        && source.charAt(end - 1 - same) == intended.charAt(intended.length() - 1 - same)
        && !Line.isSpace(source.charAt(end - 1 - same))) {
      same++;
    }
    return same;
  }

  /** The page, counted from 1, that the code unit at {@code offset} of the text is from. */
  @Override
  public int applyAsInt(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }

  /** How many pages there are. */
  public int count() {
    return starts.length + 1;
  }
}
