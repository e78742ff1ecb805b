package se.renskrift.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A line that an OCR program read, as words of a PDF page, whose letters have a size and stand on a
 * baseline.
 *
 * @param line the line
 * @param words its words, in points
 */
record ReadLine(LayoutLine line, List<PdfWord> words) {
  /**
   * Works out size and baselines from boxes around ink.
   *
   * @param text what the spans are of
   * @param scale how long the unit of the boxes is in points
   */
  static ReadLine of(LayoutLine line, String text, double scale) {
    List<Box> boxes = new ArrayList<>();
    List<LetterExtent> extents = new ArrayList<>();
    LetterExtent whole = isSliced(line) ? LetterExtent.of(line.span().of(text)) : null;
    for (LayoutWord word : line.words()) {
      boxes.add(Objects.requireNonNull(word.box(), "box"));
      extents.add(whole == null ? LetterExtent.of(word.span().of(text)) : whole);
    }
    double[] sizes = new double[boxes.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = boxes.get(i).height() / extents.get(i).height();
    }
    double size = scale * median(sizes);
    List<PdfWord> words = new ArrayList<>();
    for (int i = 0; i < sizes.length; i++) {
      Box box = boxes.get(i);
      double baseline = scale * box.bottom() - extents.get(i).below() * size;
      words.add(
          new PdfWord(
              line.words().get(i).span().of(text),
              0,
              scale * box.left(),
              scale * box.right(),
              scale * box.right(),
              baseline,
              baseline - scale * box.top(),
              scale * box.bottom() - baseline,
              size,
              line.bold(),
              true,
              true,
              i,
              OptionalDouble.empty()));
    }
    return new ReadLine(line, words);
  }

  /** Whether the boxes of words are worked out from that of the line, so that all are as high. */
  private static boolean isSliced(LayoutLine line) {
    Box first = Objects.requireNonNull(line.words().get(0).box(), "box");
    return line.words().size() > 1
        && line.words().stream()
            .map(word -> Objects.requireNonNull(word.box(), "box"))
            .allMatch(box -> box.top() == first.top() && box.height() == first.height());
  }

  /** The line made level. */
  PdfLine level(double slope) {
    double baseline =
        median(words.stream().mapToDouble(w -> w.baseline() - slope * w.left()).toArray());
    return PdfLine.of(words, baseline);
  }

  private static double median(double[] figures) {
    Arrays.sort(figures);
    return figures[figures.length / 2];
  }
}
