package se.renskrift.documents;

import java.util.OptionalDouble;

/**
 * A word as it is set on a page, in points, each figure on the {@link Grid}. The frame is the page
 * turned so that the word is read from left to right, the origin its upper left corner.
 *
 * @param text its text, without white space
 * @param quarter how often the page as shown must be turned left by 90 degrees for that frame
 * @param left where it begins, in the frame
 * @param right where it ends, in the frame
 * @param end where the space after it ends, if one is set; else where it ends itself
 * @param baseline how far its baseline stands from the frame's upper edge
 * @param ascent how far it reaches above the baseline
 * @param descent how far it reaches below the baseline
 * @param size the size of its letters
 * @param bold whether it is set in bold
 * @param hidden whether it is set invisible, or lies under the picture of the page
 * @param apart whether white space stands before it in the file
 * @param ordinal its place among the words of the page, in the order of the file
 * @param confidence how sure an OCR program was of it, in [0, 1], if one read it now
 */
record PdfWord(
    String text,
    int quarter,
    double left,
    double right,
    double end,
    double baseline,
    double ascent,
    double descent,
    double size,
    boolean bold,
    boolean hidden,
    boolean apart,
    int ordinal,
    OptionalDouble confidence) {
  PdfWord {
    left = Grid.nearest(left);
    right = Grid.nearest(right);
    end = Grid.nearest(end);
    baseline = Grid.nearest(baseline);
    ascent = Grid.nearest(ascent);
    descent = Grid.nearest(descent);
    size = Grid.nearest(size);
  }

  /** The same word, known not to show. */
  PdfWord unseen() {
    return new PdfWord(
        text,
        quarter,
        left,
        right,
        end,
        baseline,
        ascent,
        descent,
        size,
        bold,
        true,
        apart,
        ordinal,
        confidence);
  }

  double top() {
    return baseline - ascent;
  }

  double bottom() {
    return baseline + descent;
  }

  /** This word and the rest of it. */
  PdfWord with(PdfWord rest) {
    return new PdfWord(
        text + rest.text,
        quarter,
        Math.min(left, rest.left),
        Math.max(right, rest.right),
        Math.max(end, rest.end),
        baseline,
        Math.max(ascent, baseline - rest.top()),
        Math.max(descent, rest.bottom() - baseline),
        Math.max(size, rest.size),
        bold && rest.bold,
        hidden,
        apart,
        ordinal,
        confidence);
  }

  /** Where it stands on a page of the given size, as shown. */
  Box box(double width, double height) {
    double length = Math.max(0, right - left);
    double thickness = Math.max(0, ascent + descent);
    return switch (quarter) {
      case 0 -> new Box(left, top(), length, thickness);
      case 1 -> new Box(width - bottom(), left, thickness, length);
      case 2 -> new Box(width - right, height - bottom(), length, thickness);
      default -> new Box(top(), height - right, thickness, length);
    };
  }
}
