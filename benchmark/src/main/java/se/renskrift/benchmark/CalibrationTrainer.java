package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.renskrift.correction.Calibration;
import se.renskrift.correction.Corrector;

/**
 * Fits the calibration: {@code CalibrationTrainer PAGES.jsonl OUTPUT MODEL-DIR...}.
 *
 * <p>All proposals on pages of the training part are labelled by the truth, on the pages as read
 * and on their true text, under each of the models; logistic regression by Newton's method with a
 * quadratic penalty.
 */
public final class CalibrationTrainer {
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
          "document-changed",
          "document-changed>0.03",
          "document-changed>0.1",
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
  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  private CalibrationTrainer() {}

  /** Runs the training; progress goes to standard error. */
  public static void main(String[] args) throws IOException {
    CalibrationTrainer trainer = new CalibrationTrainer();
    List<OcrPage> pages = OcrPage.read(Path.of(args[0]));
    for (int i = 2; i < args.length; i++) {
      Corrector corrector = Models.read(Path.of(args[i])).corrector(new Calibration(Map.of()));
      for (OcrPage page : pages) {
        if (page.part() == OcrPage.Part.TRAIN) {
          trainer.add(corrector, page.ocr(), page.truth());
          trainer.add(corrector, page.truth().replace("\u00ac\n", ""), page.truth());
        }
      }
    }
    long right = trainer.labels.stream().filter(l -> l).count();
    System.err.println(trainer.rows.size() + " proposals, " + right + " right");
    Map<String, Double> weights = trainer.fit();
    StringBuilder out = new StringBuilder("# term\tweight of the logistic regression\n");
    weights.forEach(
        (term, w) -> out.append(String.format(java.util.Locale.ROOT, "%s\t%.5f%n", term, w)));
    Files.writeString(Path.of(args[1]), out);
  }

  private void add(Corrector corrector, String ocr, String truth) {
    LabelledPage page = LabelledPage.of(ocr, truth);
    corrector.examine(
        page.text(),
        (proposal, figures) -> {
          Boolean right = page.isRight(proposal);
          if (right != null) {
            rows.add(parsed.stream().mapToDouble(term -> term.value(figures)).toArray());
            labels.add(right);
          }
        });
  }

  private Map<String, Double> fit() {
    int n = TERMS.size();
    double[] mean = new double[n];
    double[] scale = new double[n];
    for (double[] row : rows) {
      for (int i = 0; i < n; i++) {
        mean[i] += row[i] / rows.size();
      }
    }
    for (double[] row : rows) {
      for (int i = 0; i < n; i++) {
        scale[i] += (row[i] - mean[i]) * (row[i] - mean[i]) / rows.size();
      }
    }
    mean[0] = 0;
    scale[0] = 1;
    for (int i = 1; i < n; i++) {
      scale[i] = Math.sqrt(scale[i]) + 1e-9;
    }
    double[] w = new double[n];
    for (int round = 0; round < 25; round++) {
      double[] gradient = new double[n];
      double[][] hessian = new double[n][n];
      for (int i = 0; i < n; i++) {
        double penalty = i == 0 ? 1e-6 : 2;
        gradient[i] = -penalty * w[i];
        hessian[i][i] = penalty;
      }
      for (int r = 0; r < rows.size(); r++) {
        double[] x = rows.get(r).clone();
        double sum = 0;
        for (int i = 0; i < n; i++) {
          x[i] = (x[i] - mean[i]) / scale[i];
          sum += w[i] * x[i];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double error = (labels.get(r) ? 1 : 0) - p;
        double curve = Math.max(1e-6, p * (1 - p));
        for (int i = 0; i < n; i++) {
          gradient[i] += error * x[i];
          for (int j = 0; j < n; j++) {
            hessian[i][j] += curve * x[i] * x[j];
          }
        }
      }
      double[] step = solve(hessian, gradient);
      for (int i = 0; i < n; i++) {
        w[i] += Math.max(-2, Math.min(2, step[i]));
      }
    }
    Map<String, Double> weights = new TreeMap<>();
    double bias = w[0];
    for (int i = 1; i < n; i++) {
      weights.put(TERMS.get(i), w[i] / scale[i]);
      bias -= w[i] * mean[i] / scale[i];
    }
    weights.put("bias", bias);
    return weights;
  }

  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int k = i + 1; k < n; k++) {
        double f = a[k][i] / a[i][i];
        for (int j = i; j < n; j++) {
          a[k][j] -= f * a[i][j];
        }
        b[k] -= f * b[i];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int j = i + 1; j < n; j++) {
        sum -= a[i][j] * x[j];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }
}
