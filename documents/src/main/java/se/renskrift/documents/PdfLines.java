package se.renskrift.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the words of a page that are read in one direction together into lines. */
final class PdfLines {
  /** Words whose baselines differ by less than this, in letter sizes, stand on one. */
  private static final double SAME_BASELINE = 0.5;

  /** A gap as wide as this, in letter sizes, may be one between columns. */
  static final double WIDE_GAP = 0.9;

  /** A marker of a list item may stand so far before the item, in letter sizes. */
  private static final double MARKER_GAP = 5;

  /** Words nearer than this, in letter sizes, with no white space between are one. */
  private static final double PIECES_GAP = 0.08;

  private record Placed(PdfWord word, double baseline) {}

  private record Row(List<PdfWord> words, double baseline, double size) {}

  private PdfLines() {}

  /** The lines, from the top of their frame down; those of one baseline from left to right. */
  static List<PdfLine> of(List<PdfWord> words) {
    double slope = PdfSlope.of(words);
    List<Placed> placed = new ArrayList<>();
    for (PdfWord word : words) {
      placed.add(new Placed(word, word.baseline() - slope * word.left()));
    }
    placed.sort(Comparator.comparingDouble(Placed::baseline));
    List<Row> rows = new ArrayList<>();
    for (Placed word : placed) {
      row(rows, word).words().add(word.word());
    }
    List<PdfLine> lines = new ArrayList<>();
    for (Row row : rows) {
      row.words().sort(Comparator.comparingDouble(PdfWord::left));
      split(row, lines);
    }
    return lines;
  }

  private static Row row(List<Row> rows, Placed placed) {
    double letters = placed.word().size();
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 3); i--) {
      Row row = rows.get(i);
      double far = SAME_BASELINE * Math.min(letters, row.size());
      if (placed.baseline() - row.baseline() <= far) {
        return row;
      }
    }
    Row row = new Row(new ArrayList<>(), placed.baseline(), letters);
    rows.add(row);
    return row;
  }

  private static void split(Row row, List<PdfLine> lines) {
    List<PdfWord> line = new ArrayList<>();
    for (PdfWord word : row.words()) {
      if (line.isEmpty()) {
        line.add(word);
        continue;
      }
      PdfWord last = line.get(line.size() - 1);
      double letters = Math.max(last.size(), word.size());
      double gap = word.left() - last.end();
      if (isCopy(last, word)) {
        continue;
      }
      if (!word.apart() && Math.abs(gap) < PIECES_GAP * letters) {
        line.set(line.size() - 1, last.with(word));
      } else if (gap < WIDE_GAP * letters || isMarker(line, gap, row)) {
        line.add(word);
      } else {
        lines.add(PdfLine.of(line, row.baseline()));
        line = new ArrayList<>(List.of(word));
      }
    }
    lines.add(PdfLine.of(line, row.baseline()));
  }

  private static boolean isMarker(List<PdfWord> line, double gap, Row row) {
    return gap < MARKER_GAP * row.size() && PdfLine.of(line, row.baseline()).isMarker();
  }

  /** Whether a word is set a second time in nearly the same place, to look bold. */
  private static boolean isCopy(PdfWord word, PdfWord other) {
    return word.text().equals(other.text())
        && Math.abs(word.left() - other.left()) < 0.15 * word.size()
        && Math.abs(word.right() - other.right()) < 0.15 * word.size();
  }
}
