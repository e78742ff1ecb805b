package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.renskrift.correction.Calibration;
import se.renskrift.correction.Corrector;

/**
 * Fits the calibration.
 *
 * <p>All proposals on pages of the training part are labelled by the truth, on the pages as read
 * and on their true text, under each of the models. Not thread-safe.
 */
final class CalibrationTrainer {
  private static final List<String> TERMS =
      List.of(
          "bias",
          "margin",
          "margin>3",
          "margin>6",
          "margin>10",
          "margin>16",
          "runner-up",
          "runner-up>2",
          "runner-up>6",
          "observed",
          "observed-listed",
          "observed-listed*margin",
          "observed-listed*only-marks",
          "observed-listed*observed",
          "context",
          "context*margin",
          "context>2",
          "context>5",
          "observed-compound",
          "observed-compound*margin",
          "observed-compound*only-marks",
          "part-intact",
          "part-intact*margin",
          "part-intact*only-marks",
          "intended",
          "intended-listed",
          "intended-listed*margin",
          "channel",
          "worst-confusion",
          "worst-confusion>-7",
          "worst-confusion>-4",
          "worst-confusion>-2",
          "changes",
          "only-marks",
          "only-marks*margin",
          "length",
          "length>5",
          "length>10",
          "capital",
          "capital*margin",
          "capital*intended-listed",
          "capital*only-marks",
          "digit",
          "split",
          "split*margin",
          "split*channel",
          "split*intended-listed",
          "merge",
          "merge*margin",
          "any",
          "any*margin",
          "any*length",
          "any*runner-up",
          "document-changed",
          "document-changed>0.03",
          "document-changed>0.1",
          "other-changes",
          "other-changes>2",
          "other-changes>5",
          "document-clean",
          "document-clean*margin",
          "document-clean*only-marks",
          "agreement",
          "agreement>0.5",
          "agreement*observed-listed",
          "agreement*margin",
          "times-observed",
          "times-observed>1",
          "times-observed>2",
          "times-intended",
          "times-intended>1");

  private final List<Calibration.Term> parsed = TERMS.stream().map(Calibration.Term::of).toList();
  private final LogisticRegression regression = new LogisticRegression(TERMS.size());

  /** Learns from the pages' training part what a model's proposals are worth. */
  void add(Models models, List<OcrPage> pages) {
    Corrector corrector = models.corrector(new Calibration(Map.of()));
    for (OcrPage page : pages) {
      if (page.part() == OcrPage.Part.TRAIN) {
        add(corrector, page.ocr(), page.truth());
        add(corrector, page.truth().replace("\u00ac\n", ""), page.truth());
      }
    }
  }

  private void add(Corrector corrector, String ocr, String truth) {
    LabelledPage page = LabelledPage.of(ocr, truth);
    corrector.examine(
        page.text(),
        (proposal, figures) -> {
          Boolean right = page.isRight(proposal);
          if (right != null) {
            regression.add(
                parsed.stream().mapToDouble(term -> term.value(figures)).toArray(), right);
          }
        });
  }

  /** How many proposals were learnt from, in words. */
  String summary() {
    return regression.size() + " proposals, " + regression.yes() + " right";
  }

  /** Writes the weights of the terms. */
  void write(Path file) throws IOException {
    double[] fitted = regression.fit();
    SortedMap<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < fitted.length; i++) {
      weights.put(TERMS.get(i), fitted[i]);
    }
    StringBuilder out = new StringBuilder("# term\tweight of the logistic regression\n");
    weights.forEach(
        (term, weight) -> out.append(String.format(Locale.ROOT, "%s\t%.5f\n", term, weight)));
    Files.writeString(file, out);
  }
}
