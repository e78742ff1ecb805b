package se.renskrift.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.renskrift.correction.Corrector;
import se.renskrift.text.Correction;

/** How often proposals are right, by how sure they were said to be. Not thread-safe. */
final class ConfidenceTable {
  /** Tenths; the last, of which most is applied, in three. */
  private static final double[] FROM = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

  private final long[] proposals = new long[FROM.length];
  private final long[] right = new long[FROM.length];
  private final double[] said = new double[FROM.length];

  /** What a corrector says of pages whose truth is known. */
  static ConfidenceTable of(Corrector corrector, List<OcrPage> pages) {
    ConfidenceTable table = new ConfidenceTable();
    for (OcrPage page : pages) {
      LabelledPage labelled = LabelledPage.of(page.ocr(), page.truth());
      for (Correction proposal : corrector.propose(labelled.text())) {
        LabelledPage.Outcome outcome = labelled.outcome(proposal);
        if (outcome != LabelledPage.Outcome.UNKNOWN) {
          table.add(proposal.confidence(), outcome == LabelledPage.Outcome.RIGHT);
        }
      }
    }
    return table;
  }

  void add(double confidence, boolean isRight) {
    int at = FROM.length - 1;
    while (confidence < FROM[at]) {
      at--;
    }
    proposals[at]++;
    right[at] += isRight ? 1 : 0;
    said[at] += confidence;
  }

  /** The mean of the difference between said and true share, proposals weighing alike. */
  double meanGap() {
    double sum = 0;
    for (int i = 0; i < FROM.length; i++) {
      sum += Math.abs(said[i] - right[i]);
    }
    return sum / Math.max(1, Arrays.stream(proposals).sum());
  }

  /** The table in Markdown. */
  String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("| said | proposals | mean said % | right % | gap |\n|---|---:|---:|---:|---:|\n");
    for (int i = 0; i < FROM.length; i++) {
      if (proposals[i] > 0) {
        double mean = 100 * said[i] / proposals[i];
        double share = 100.0 * right[i] / proposals[i];
        double to = i + 1 < FROM.length ? FROM[i + 1] : 1;
        out.append(
            String.format(
                Locale.ROOT,
                "| %.2f–%.2f | %d | %.1f | %.1f | %+.1f |\n",
                FROM[i],
                to,
                proposals[i],
                mean,
                share,
                share - mean));
      }
    }
    return out.toString();
  }
}
