package se.renskrift.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds out how far lines fall, as those of a page that was laid askew on the scanner. */
final class PdfSlope {
  /** Lines shorter than this, in letter sizes, do not tell. */
  private static final double LONG = 15;

  /** A line that falls less is level: over a page's width, a third of a letter. */
  private static final double LEVEL = 0.006;

  private static final int ENOUGH = 5;

  private PdfSlope() {}

  /** By how much baselines fall, in points a point; 0 if they are level. */
  static double of(List<PdfWord> words) {
    List<Double> slopes = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || !goesOn(words.get(i - 1), words.get(i))) {
        PdfWord from = words.get(first);
        PdfWord to = words.get(i - 1);
        double length = to.left() - from.left();
        if (length > LONG * from.size()) {
          slopes.add((to.baseline() - from.baseline()) / length);
        }
        first = i;
      }
    }
    if (slopes.size() < ENOUGH) {
      return 0;
    }
    Collections.sort(slopes);
    double slope = slopes.get(slopes.size() / 2);
    return Math.abs(slope) < LEVEL ? 0 : slope;
  }

  private static boolean goesOn(PdfWord word, PdfWord next) {
    double letters = Math.min(word.size(), next.size());
    double gap = next.left() - word.right();
    return gap > -0.3 * letters
        && gap < 3 * letters
        && Math.abs(next.baseline() - word.baseline()) < 0.3 * letters;
  }
}
