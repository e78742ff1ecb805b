package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import se.renskrift.correction.Calibration;
import se.renskrift.correction.Corrector;
import se.renskrift.correction.DecisionTrees;
import se.renskrift.correction.Figure;

/**
 * Fits the calibration.
 *
 * <p>All proposals on pages of known truth are labelled, on the pages as read and on their true
 * text, under each of the models. Not thread-safe.
 */
final class CalibrationTrainer {
  private static final Calibration NONE =
      new Calibration(new DecisionTrees(List.of()), new DecisionTrees(List.of()));

  /** However the other figures are, a better reading is no worse a change. */
  private static final Set<Figure> RISING = Set.of(Figure.MARGIN, Figure.RUNNER_UP);

  /** Short texts tell less: one in so many pieces of a damaged page is learnt from alone. */
  private static final int DAMAGED_PIECES = 6;

  /** The same of a page as it should be; most short texts are right. */
  private static final int RIGHT_PIECES = 1;

  private final GradientBoosting right = new GradientBoosting(RISING);
  private final GradientBoosting harm = new GradientBoosting(Set.of());

  /** Learns from pages what a model's proposals are worth. */
  void add(Models models, List<OcrPage> pages) {
    Corrector corrector = models.corrector(NONE);
    for (OcrPage page : pages) {
      add(corrector, page.ocr(), page.truth(), DAMAGED_PIECES);
      add(corrector, page.truth().replace("\u00ac\n", ""), page.truth(), RIGHT_PIECES);
    }
  }

  private void add(Corrector corrector, String ocr, String truth, int each) {
    LabelledPage page = LabelledPage.of(ocr, truth);
    add(corrector, page);
    List<LabelledPage> pieces = page.pieces();
    for (int i = 0; i < pieces.size(); i += each) {
      add(corrector, pieces.get(i));
    }
  }

  private void add(Corrector corrector, LabelledPage page) {
    corrector.examine(
        page.text(),
        proposal -> {
          LabelledPage.Outcome outcome = page.outcome(proposal.correction());
          if (outcome != LabelledPage.Outcome.UNKNOWN) {
            right.add(proposal.figures(), outcome == LabelledPage.Outcome.RIGHT);
            harm.add(proposal.figures(), outcome == LabelledPage.Outcome.HARM);
          }
        });
  }

  /** How many proposals were learnt from, in words. */
  String summary() {
    return right.size() + " proposals, " + right.yes() + " right, " + harm.yes() + " harmful";
  }

  /** Writes the trees. */
  void write(Path file) throws IOException {
    Files.writeString(file, Calibration.write(right.fit(), harm.fit()));
  }
}
