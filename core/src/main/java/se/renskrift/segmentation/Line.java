package se.renskrift.segmentation;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Skeleton;

/**
 * A line looked at as if it were a heading: without its numbering and closing colon or period, as
 * words and as a skeleton without spaces.
 */
final class Line {
  /** Longer lines are no headings. */
  static final int MAX_LENGTH = 120;

  private static final int YEAR = 4;

  /** Between the space and this no character is white space. */
  private static final char FIRST_WIDE_SPACE = '\u1680';

  private static final char PARAGRAPH = '\u00A7';

  /** Longer lines that begin with a small letter are running text, which most lines are. */
  private static final int MAX_LOWER = 45;

  private final String text;
  private final int numbers;
  private final int number;

  /** Made when asked for: most lines are running text, too long for a heading. */
  private @Nullable Shape shape;

  /**
   * @param skeleton of the line, without spaces
   * @param words where each word stands in the text: its start and its end
   * @param ends where each word ends in the skeleton, after a 0 for where the first begins
   * @param size how many words there are
   */
  private record Shape(String skeleton, int[] words, int[] ends, int size) {}

  private Line(String text) {
    int start = numberingEnd(text);
    this.numbers = count(text, start);
    this.number = numbers == 1 ? value(text) : 0;
    int end = text.length();
    while (end > start && ".: \t".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    this.text = text.substring(start, end);
  }

  private Shape shape() {
    Shape made = shape;
    if (made == null) {
      made = shapeOf(text);
      shape = made;
    }
    return made;
  }

  private static Shape shapeOf(String text) {
    char[] whole = new char[text.length()];
    int length = 0;
    int most = 1;
    for (int at = 0; at < text.length(); at++) {
      most += isSpace(text.charAt(at)) ? 1 : 0;
    }
    int[] words = new int[2 * most];
    int[] ends = new int[most + 1];
    int size = 0;
    for (int at = 0; at < text.length(); ) {
      int word = at;
      while (at < text.length() && !isSpace(text.charAt(at))) {
        char c = Skeleton.of(text.charAt(at++));
        if (c != 0) {
          whole[length++] = c;
        }
      }
      if (length > ends[size]) {
        words[2 * size] = word;
        words[2 * size + 1] = at;
        ends[++size] = length;
      }
      at++;
    }
    return new Shape(new String(whole, 0, length), words, ends, size);
  }

  /** The same as {@link Character#isWhitespace(char)}; most characters are between its ranges. */
  private static boolean isSpace(char c) {
    return (c <= ' ' || c >= FIRST_WIDE_SPACE) && Character.isWhitespace(c);
  }

  /** The line without surrounding space; a line too long for a heading is cut short. */
  static Line of(String line) {
    String text = line.strip();
    return new Line(text.substring(0, Math.min(text.length(), MAX_LENGTH + 1)));
  }

  /** Without numbering, closing colon and period. */
  String text() {
    return text;
  }

  /** How deep its numbering goes: 0 without, 1 for {@code 2.} or {@code b)}, 2 for {@code 2.1}. */
  int numbers() {
    return numbers;
  }

  /** The number it begins with, if that is one: 2 for {@code 2.}; else 0. */
  int number() {
    return number;
  }

  /** How many words it has; what has neither letter nor digit is none. */
  int size() {
    return shape().size;
  }

  /** The first character of a word. */
  char first(int word) {
    return text.charAt(shape().words[2 * word]);
  }

  /** Where a word begins in {@link #text}. */
  int wordStart(int word) {
    return shape().words[2 * word];
  }

  String word(int word) {
    return text.substring(shape().words[2 * word], shape().words[2 * word + 1]);
  }

  /** Its words, each made when asked for: of most lines none is. */
  List<String> words() {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return word(index);
      }

      @Override
      public int size() {
        return shape().size;
      }
    };
  }

  String skeleton() {
    return shape().skeleton;
  }

  /** Where the word of an index begins in the skeleton; the end for the number of words. */
  int offset(int word) {
    return shape().ends[word];
  }

  boolean canBeHeading() {
    return text.length() <= MAX_LENGTH
        && (text.length() <= MAX_LOWER || !Character.isLowerCase(text.charAt(0)))
        && text.indexOf('\t') < 0
        && !shape().skeleton.isEmpty();
  }

  /** Whether it ends in a number that may be a page's, like a line of a table of contents. */
  boolean endsInNumber() {
    int size = size();
    if (size < 2) {
      return false;
    }
    int start = shape().words[2 * size - 2];
    int end = shape().words[2 * size - 1];
    for (int at = start; at < end; at++) {
      if (!Character.isDigit(text.charAt(at)) && text.charAt(at) != '.') {
        return false;
      }
    }
    return end - start < YEAR && (start < 2 || text.charAt(start - 2) != PARAGRAPH);
  }

  /** Where the text after {@code 1.}, {@code 1.2}, {@code 3)} or {@code b)} begins; 0 if none. */
  private static int numberingEnd(String text) {
    int at = 0;
    boolean closed = false;
    if (text.length() > 2 && Character.isLetter(text.charAt(0))) {
      closed = text.charAt(1) == '.' || text.charAt(1) == ')';
      at = closed ? 2 : 0;
    } else {
      int digits = 0;
      while (at < text.length() && digits <= 2 && "0123456789.)".indexOf(text.charAt(at)) >= 0) {
        closed = !Character.isDigit(text.charAt(at));
        digits = closed ? 0 : digits + 1;
        at++;
      }
      if (digits > 2 || at == 0 || !Character.isDigit(text.charAt(0))) {
        return 0;
      }
    }
    int start = at;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    boolean named =
        start > at
            && start < text.length()
            && (closed
                ? Character.isLetter(text.charAt(start))
                : Character.isUpperCase(text.charAt(start)));
    return named ? start : 0;
  }

  private static int value(String text) {
    int value = 0;
    for (int at = 0; Character.isDigit(text.charAt(at)); at++) {
      value = 10 * value + Character.digit(text.charAt(at), 10);
    }
    return value;
  }

  private static int count(String text, int end) {
    int groups = 0;
    boolean inside = false;
    for (int at = 0; at < end; at++) {
      boolean counts = Character.isLetterOrDigit(text.charAt(at));
      groups += counts && !inside ? 1 : 0;
      inside = counts;
    }
    return groups;
  }
}
