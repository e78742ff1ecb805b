package se.renskrift.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import se.renskrift.evaluation.FieldScore;
import se.renskrift.evaluation.ItemScore;
import se.renskrift.evaluation.SegmentationScore;
import se.renskrift.segmentation.SectionConfidence.Example;

/** Writes figures of sections and metadata as Markdown. */
final class SectionsTable {
  private static final double[] STRETCHES = {0, 0.5, 0.8, 0.9, 0.95, 0.98, 1.01};

  private SectionsTable() {}

  /** A row for each template and one for all. */
  static String sections(SectionTally tally) {
    StringBuilder out = new StringBuilder();
    out.append("| template | documents | sections | found | strict F1 % | soft F1 % | near F1 % |")
        .append(" levels right % | characters in the right section % |\n")
        .append("|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    tally.rows().forEach(row -> out.append(row(row, row.template())));
    return out.append(row(tally.total(), "**all**")).toString();
  }

  private static String row(SectionTally.Row row, String name) {
    SegmentationScore score = row.sections();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %s | %s | %s | %s | %s |\n",
        name,
        row.documents(),
        score.gold(),
        score.found(),
        percent(score.strictF1()),
        percent(score.softF1()),
        percent(score.nearF1()),
        percent(score.levelShare()),
        percent(score.overlap()));
  }

  /** A row for each stretch of confidences, and the mean gap, weighted by sections. */
  static String confidences(SectionTally clean, SectionTally damaged) {
    List<Example> examples = new ArrayList<>(clean.examples());
    examples.addAll(damaged.examples());
    StringBuilder out = new StringBuilder();
    out.append("| confidence | sections | mean confidence % | right % |\n|---|---:|---:|---:|\n");
    double gap = 0;
    for (int i = 0; i + 1 < STRETCHES.length; i++) {
      double from = STRETCHES[i];
      double to = STRETCHES[i + 1];
      List<Example> within =
          examples.stream().filter(e -> e.look() >= from && e.look() < to).toList();
      double mean = within.stream().mapToDouble(Example::look).average().orElse(Double.NaN);
      double right = within.stream().mapToInt(e -> e.right() ? 1 : 0).average().orElse(Double.NaN);
      gap += within.isEmpty() ? 0 : within.size() * Math.abs(mean - right);
      out.append(
          String.format(
              Locale.ROOT,
              "| from %.2f | %d | %s | %s |\n",
              from,
              within.size(),
              percent(mean),
              percent(right)));
    }
    return out.append(
            String.format(
                Locale.ROOT,
                "\nConfidence and share differ by %.1f points in the mean.\n",
                100 * gap / Math.max(1, examples.size())))
        .toString();
  }

  /** A row for each state of the documents. */
  static String items(SectionTally clean, SectionTally damaged) {
    return "| pages | items | found | strict F1 % | F1 whatever the marker % |\n"
        + "|---|---:|---:|---:|---:|\n"
        + row("clean", clean.total().items())
        + row("damaged", damaged.total().items());
  }

  private static String row(String pages, ItemScore score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %s | %s |\n",
        pages,
        score.gold(),
        score.found(),
        percent(score.strictF1()),
        percent(score.spanF1()));
  }

  /** A row for each field and one for all, two states of the documents beside each other. */
  static String metadata(SectionTally clean, SectionTally damaged) {
    Map<String, FieldScore> first = clean.total().metadata().fields();
    Map<String, FieldScore> second = damaged.total().metadata().fields();
    StringBuilder out = new StringBuilder();
    out.append("| field | values | clean: right % | wrong | missed | invented |")
        .append(" damaged: right % | with letters folded % | wrong | missed | invented |\n")
        .append("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    TreeSet<String> fields = new TreeSet<>(first.keySet());
    fields.addAll(second.keySet());
    for (String field : fields) {
      row(
          out,
          "`" + field + "`",
          first.getOrDefault(field, FieldScore.NONE),
          second.getOrDefault(field, FieldScore.NONE));
    }
    row(out, "**all**", clean.total().metadata().total(), damaged.total().metadata().total());
    return out.toString();
  }

  private static void row(StringBuilder out, String name, FieldScore clean, FieldScore damaged) {
    out.append("| ").append(name).append(" | ");
    out.append(Math.max(clean.gold(), damaged.gold())).append(" |");
    out.append(' ').append(percent(clean.recall())).append(" |").append(counts(clean));
    out.append(' ').append(percent(damaged.recall())).append(" | ");
    out.append(percent(damaged.alikeRecall())).append(" |").append(counts(damaged));
    out.append('\n');
  }

  private static String counts(FieldScore score) {
    return String.format(
        Locale.ROOT, " %d | %d | %d |", score.wrong(), score.missed(), score.invented());
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
