package se.renskrift.duplicates;

import java.util.Arrays;

/**
 * An alignment as columns, from the beginning of both paragraphs to their end: one for each two
 * words, or joined words, laid against one another, and one for each word left over; of words left
 * over on both sides in one place, two make a column.
 */
final class AlignedColumns {
  private final int firstSize;
  private final int secondSize;
  private int[] first;
  private int[] second;
  private double[] likeness;
  private int size;

  private AlignedColumns(int firstSize, int secondSize) {
    this.firstSize = firstSize;
    this.secondSize = secondSize;
    first = new int[firstSize + secondSize + 1];
    second = new int[firstSize + secondSize + 1];
    likeness = new double[firstSize + secondSize + 1];
  }

  /** Every word laid against itself. */
  static AlignedColumns ofSame(int size) {
    AlignedColumns columns = new AlignedColumns(size, size);
    for (int at = 0; at < size; at++) {
      columns.add(at, at, WordLikeness.SAME);
    }
    columns.trim();
    return columns;
  }

  static AlignedColumns of(WordAlignment alignment, int firstSize, int secondSize) {
    AlignedColumns columns = new AlignedColumns(firstSize, secondSize);
    int i = 0;
    int j = 0;
    while (i < firstSize || j < secondSize) {
      if (i < firstSize && alignment.opposite(i) == j) {
        columns.add(i, j, alignment.likeness(i));
        int word = i++;
        int otherWord = j++;
        while (i < firstSize && alignment.opposite(i) == otherWord) {
          i++;
        }
        while (j < secondSize && alignment.back(j) == word) {
          j++;
        }
      } else {
        columns.add(i, j, 0);
        // A word whose counterpart is still to come waits for it.
        boolean stepFirst = j == secondSize || (i < firstSize && alignment.opposite(i) < 0);
        boolean stepSecond = i == firstSize || (j < secondSize && alignment.back(j) < 0);
        i += stepFirst ? 1 : 0;
        j += stepSecond ? 1 : 0;
      }
    }
    columns.trim();
    return columns;
  }

  private void add(int i, int j, double like) {
    first[size] = i;
    second[size] = j;
    likeness[size++] = like;
  }

  private void trim() {
    first = Arrays.copyOf(first, size + 1);
    second = Arrays.copyOf(second, size + 1);
    first[size] = firstSize;
    second[size] = secondSize;
  }

  int size() {
    return size;
  }

  /** The first word of the first paragraph that is in this column or a later one. */
  int first(int column) {
    return first[column];
  }

  /** The first word of the second paragraph that is in this column or a later one. */
  int second(int column) {
    return second[column];
  }

  /** How like the words of a column are; 0 if one has no counterpart. */
  double likeness(int column) {
    return likeness[column];
  }
}
