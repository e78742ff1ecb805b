package se.renskrift.benchmark;

import java.util.List;
import java.util.Locale;
import se.renskrift.evaluation.Evaluation;

/** Writes a comparison as CSV and as Markdown. */
final class ComparisonTable {
  private static final List<String> ENGINES = List.of("eng", "deu", "swe");

  private ComparisonTable() {}

  /** A line for each system and set. */
  static String csv(List<ComparisonRow> rows) {
    StringBuilder out = new StringBuilder();
    out.append("system,set,texts,words,wer_before,wer_after,fixed,broken_per_100k,precision,")
        .append("digits_broken,harmed,words_per_second,words_per_processor_second,passes,")
        .append("load_seconds,peak_mb\n");
    for (ComparisonRow row : rows) {
      for (String set : row.sets().keySet()) {
        Evaluation e = row.set(set);
        out.append(
            format(
                "\"%s\",%s,%d,%d,%.5f,%.5f,%.5f,%.1f,%.5f,%d,%d,",
                row.system(),
                set,
                e.pages(),
                e.words(),
                e.wordsBefore().value(),
                e.wordsAfter().value(),
                e.fixedShare(),
                e.brokenPer100k(),
                e.precision(),
                e.digitsBroken(),
                e.harmed()));
        out.append(
            row.figures()
                .map(
                    f ->
                        format(
                            "%.0f,%.0f,%d,%.1f,%d\n",
                            row.wordsPerSecond(f),
                            row.wordsPerProcessorSecond(f),
                            f.passes(),
                            f.loadSeconds(),
                            f.peakMegabytes()))
                .orElse(",,,,\n"));
      }
    }
    return out.toString();
  }

  /** A line for each system: all damaged pages together, clean text, speed and memory. */
  static String summary(List<ComparisonRow> rows) {
    StringBuilder out = new StringBuilder();
    out.append("| system | WER % | wrong words fixed % | right words broken per 100k |")
        .append(" broken in clean text per 100k | words/s | peak memory, MB |\n")
        .append("|---|---:|---:|---:|---:|---:|---:|\n");
    for (ComparisonRow row : rows) {
      Evaluation e = row.damaged();
      out.append(
          format(
              "| %s | %.1f | %.1f | %,.0f | %,.0f | %s | %s |\n",
              row.system(),
              100 * e.wordsAfter().value(),
              100 * e.fixedShare(),
              e.brokenPer100k(),
              row.set(ComparisonPages.CLEAN).brokenPer100k(),
              row.figures().map(f -> speed(row.wordsPerProcessorSecond(f))).orElse("–"),
              row.figures().map(f -> memory(f.peakMegabytes())).orElse("–")));
    }
    return out.toString();
  }

  /** For each engine a line for each system. */
  static String byEngine(List<ComparisonRow> rows) {
    StringBuilder out = new StringBuilder();
    out.append("| engine | system | texts | words | WER before % | WER after % |")
        .append(" wrong words fixed % | right words broken per 100k | precision % |")
        .append(" words with digits broken | texts harmed |\n")
        .append("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (String engine : ENGINES) {
      for (ComparisonRow row : rows) {
        Evaluation e = row.set(engine);
        out.append(
            format(
                "| %s | %s | %d | %d | %.2f | %.2f | %.1f | %,.0f | %.1f | %d | %d |\n",
                engine,
                row.system(),
                e.pages(),
                e.words(),
                100 * e.wordsBefore().value(),
                100 * e.wordsAfter().value(),
                100 * e.fixedShare(),
                e.brokenPer100k(),
                100 * e.precision(),
                e.digitsBroken(),
                e.harmed()));
      }
    }
    return out.toString();
  }

  /** What each system did to text without errors. */
  static String clean(List<ComparisonRow> rows) {
    StringBuilder out = new StringBuilder();
    out.append("| system | texts | words | right words broken | per 100k | with digits |\n")
        .append("|---|---:|---:|---:|---:|---:|\n");
    for (ComparisonRow row : rows) {
      Evaluation e = row.set(ComparisonPages.CLEAN);
      out.append(
          format(
              "| %s | %d | %d | %,d | %,.0f | %d |\n",
              row.system(), e.pages(), e.words(), e.broken(), e.brokenPer100k(), e.digitsBroken()));
    }
    return out.toString();
  }

  /** What each process took. */
  static String machine(List<ComparisonRow> rows) {
    StringBuilder out = new StringBuilder();
    out.append("| system | words/s of processor time | words/s by the clock | passes |")
        .append(" ready after, s | peak memory, MB |\n")
        .append("|---|---:|---:|---:|---:|---:|\n");
    for (ComparisonRow row : rows) {
      row.figures()
          .ifPresent(
              f ->
                  out.append(
                      format(
                          "| %s | %s | %s | %d | %.1f | %s |\n",
                          row.system(),
                          speed(row.wordsPerProcessorSecond(f)),
                          speed(row.wordsPerSecond(f)),
                          f.passes(),
                          f.loadSeconds(),
                          memory(f.peakMegabytes()))));
    }
    return out.toString();
  }

  /** Two figures are known of a speed, seldom three. */
  private static String speed(double wordsPerSecond) {
    double unit = wordsPerSecond < 100 ? 1 : wordsPerSecond < 10_000 ? 10 : 100;
    return format("%,.0f", unit * Math.rint(wordsPerSecond / unit));
  }

  private static String memory(long megabytes) {
    return megabytes < 0 ? "–" : format("%,d", megabytes);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
