package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand beside each other on one baseline. The frame is that of its words, made level if
 * the page is askew.
 *
 * @param cells the cells of a table row; one for any other line
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far its baseline stands from the frame's upper edge
 * @param size the size of most of its letters
 */
record PdfLine(List<List<PdfWord>> cells, double left, double right, double baseline, double size) {
  /** Small letters reach so far above the baseline, in letter sizes. */
  private static final double X_HEIGHT = 0.7;

  private static final double BELOW = 0.1;

  private static final int LONGEST_MARKER = 5;

  /** Letters that office programs use for bullets, and those that OCR takes bullets for. */
  private static final String LIKE_BULLETS = "oe";

  static PdfLine of(List<PdfWord> words, double baseline) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    for (PdfWord word : words) {
      left = Math.min(left, word.left());
      right = Math.max(right, word.right());
    }
    double size = size(words);
    return new PdfLine(List.of(List.copyOf(words)), left, right, baseline, size);
  }

  private static double size(List<PdfWord> words) {
    double size = 0;
    int letters = 0;
    for (PdfWord word : words) {
      // The size that most letters have, found by letting others cancel each other out.
      if (word.size() == size) {
        letters += word.text().length();
      } else if (word.text().length() > letters) {
        letters = word.text().length() - letters;
        size = word.size();
      } else {
        letters -= word.text().length();
      }
    }
    return size;
  }

  /** This line and what stands to its right, in a cell of its own or not. */
  PdfLine with(PdfLine next, boolean cell) {
    List<List<PdfWord>> all = new ArrayList<>(cells);
    if (cell) {
      all.addAll(next.cells);
    } else {
      List<PdfWord> last = new ArrayList<>(all.remove(all.size() - 1));
      last.addAll(next.cells.get(0));
      all.add(List.copyOf(last));
      all.addAll(next.cells.subList(1, next.cells.size()));
    }
    double letters = next.wordCount() > wordCount() ? next.size : size;
    return new PdfLine(
        List.copyOf(all),
        Math.min(left, next.left),
        Math.max(right, next.right),
        baseline,
        letters);
  }

  List<PdfWord> words() {
    return cells.size() == 1 ? cells.get(0) : cells.stream().flatMap(List::stream).toList();
  }

  int wordCount() {
    int count = 0;
    for (List<PdfWord> cell : cells) {
      count += cell.size();
    }
    return count;
  }

  double top() {
    return baseline - X_HEIGHT * size;
  }

  double bottom() {
    return baseline + BELOW * size;
  }

  double width() {
    return right - left;
  }

  boolean bold() {
    return words().stream().allMatch(PdfWord::bold);
  }

  boolean hidden() {
    return cells.get(0).get(0).hidden();
  }

  String text() {
    StringBuilder out = new StringBuilder();
    for (List<PdfWord> cell : cells) {
      for (PdfWord word : cell) {
        out.append(out.isEmpty() ? "" : " ").append(word.text());
      }
    }
    return out.toString();
  }

  /** Whether it is no more than what opens an item of a list: a dot, a dash, a number. */
  boolean isMarker() {
    return wordCount() <= 2 && isMarker(text());
  }

  /** Whether its first word opens an item of a list. */
  boolean opensItem() {
    return isMarker(cells.get(0).get(0).text());
  }

  private static boolean isMarker(String text) {
    if (text.length() > LONGEST_MARKER) {
      return false;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if (first == '\u00A7') {
      return true;
    }
    if (last == '.' || last == ')' || last == ':') {
      return text.length() > 1
          && text.length() <= 4
          && (text.length() == 2 || text.chars().anyMatch(Character::isDigit))
          && Character.isLetterOrDigit(first);
    }
    return text.length() == 1
        && (!Character.isLetterOrDigit(first) || LIKE_BULLETS.indexOf(first) >= 0);
  }

  /** Whether most of its letters and digits are digits. */
  boolean isNumeric() {
    int digits = 0;
    int letters = 0;
    for (PdfWord word : words()) {
      for (int i = 0; i < word.text().length(); i++) {
        char c = word.text().charAt(i);
        digits += Character.isDigit(c) ? 1 : 0;
        letters += Character.isLetter(c) ? 1 : 0;
      }
    }
    return digits > letters;
  }
}
