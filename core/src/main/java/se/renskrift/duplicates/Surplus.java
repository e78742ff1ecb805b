package se.renskrift.duplicates;

import java.util.List;
import se.renskrift.duplicates.SharedStretches.Stretch;

/**
 * Whether either of two paragraphs says something that the other does not.
 *
 * <p>Up to three words more are a small edit. A line that OCR lost, told by its length and by its
 * not beginning and ending with a sentence, and a few words that were replaced by others within a
 * sentence say nothing either; but only as long as they are a lesser part of the paragraph.
 */
final class Surplus {
  private static final int SAYS_MORE = 4;
  private static final int LINE = 15;
  private static final int REPLACED = 10;
  private static final double LESSER_PART = 0.3;

  private final ComparedWords first;
  private final ComparedWords second;
  private final AlignedColumns columns;
  private boolean ofFirst;
  private boolean ofSecond;
  private boolean inner;
  private int passedOver;

  Surplus(
      ComparedWords first, ComparedWords second, AlignedColumns columns, List<Stretch> stretches) {
    this.first = first;
    this.second = second;
    this.columns = columns;
    for (Stretch stretch : stretches) {
      if (!stretch.shared()) {
        weigh(stretch);
      }
    }
    if (passedOver > LESSER_PART * Math.max(first.size(), second.size())) {
      boolean longer = first.size() > second.size();
      ofFirst |= longer;
      ofSecond |= !longer;
    }
  }

  boolean ofFirst() {
    return ofFirst;
  }

  boolean ofSecond() {
    return ofSecond;
  }

  /** Whether some of it stands within the other paragraph, not before or after. */
  boolean inner() {
    return inner;
  }

  private void weigh(Stretch stretch) {
    int ownFirst = columns.first(stretch.end()) - columns.first(stretch.start());
    int ownSecond = columns.second(stretch.end()) - columns.second(stretch.start());
    int more = Math.max(ownFirst, ownSecond);
    int less = Math.min(ownFirst, ownSecond);
    if (more < SAYS_MORE) {
      return;
    }
    boolean outer = stretch.start() == 0 || stretch.end() == columns.size();
    boolean whole =
        ownFirst >= ownSecond
            ? isWhole(first, columns.first(stretch.start()), columns.first(stretch.end()), outer)
            : isWhole(
                second, columns.second(stretch.start()), columns.second(stretch.end()), outer);
    boolean lost = less < SAYS_MORE && more <= LINE && !whole;
    boolean replaced = less >= SAYS_MORE && more <= REPLACED && !outer && !whole;
    if (lost || replaced) {
      passedOver += more;
      return;
    }
    ofFirst |= ownFirst >= SAYS_MORE;
    ofSecond |= ownSecond >= SAYS_MORE;
    inner |= !outer;
  }

  /**
   * Whether words begin and end with a sentence, give or take a word laid by mere chance. At a
   * paragraph's beginning or end a capital letter is enough: damage may have taken the full stop.
   */
  private static boolean isWhole(ComparedWords words, int start, int end, boolean outer) {
    return isBoundary(words, start, outer) && isBoundary(words, end, outer);
  }

  private static boolean isBoundary(ComparedWords words, int at, boolean outer) {
    boolean boundary = at == 0 || at == words.size();
    for (int near = Math.max(1, at - 1); near <= at + 1 && near <= words.size(); near++) {
      boundary |= words.endsSentence(near - 1);
      boundary |= outer && near < words.size() && words.isCapital(near);
    }
    return boundary;
  }
}
