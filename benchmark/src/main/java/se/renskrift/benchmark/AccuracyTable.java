package se.renskrift.benchmark;

import java.util.List;
import java.util.Locale;
import se.renskrift.evaluation.Evaluation;
import se.renskrift.evaluation.Example;

/** Writes figures of accuracy as CSV and as Markdown. */
final class AccuracyTable {
  private AccuracyTable() {}

  /** A line for each set; figures that need a gold standard are empty where there is none. */
  static String csv(List<Tally.Row> rows) {
    StringBuilder out = new StringBuilder();
    out.append("set,engine,texts,words,wer_before,wer_after,cer_before,cer_after,fixed,")
        .append("broken_per_100k,precision,digits_broken,harmed,words_corrected,")
        .append("words_corrected_per_100k\n");
    for (Tally.Row row : rows) {
      Evaluation e = row.evaluation();
      out.append(format("%s,%s,%d,%d,", row.set(), row.engine(), row.texts(), row.words()));
      out.append(
          row.isScored()
              ? format(
                  "%.5f,%.5f,%.5f,%.5f,%.5f,%.1f,%.5f,%d,%d,",
                  e.wordsBefore().value(),
                  e.wordsAfter().value(),
                  e.charactersBefore().value(),
                  e.charactersAfter().value(),
                  e.fixedShare(),
                  e.brokenPer100k(),
                  e.precision(),
                  e.digitsBroken(),
                  e.harmed())
              : ",,,,,,,,,");
      out.append(format("%d,%.1f\n", row.corrected(), row.correctedPer100k()));
    }
    return out.toString();
  }

  /** Texts that OCR damaged. */
  static String damaged(List<Tally.Row> rows) {
    StringBuilder out = new StringBuilder();
    out.append("| set | engine | texts | words | WER before % | WER after % | CER before % |")
        .append(" CER after % | wrong words fixed % | right words broken per 100k | precision % |")
        .append(" words with digits broken | texts harmed |\n")
        .append("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (Tally.Row row : rows) {
      Evaluation e = row.evaluation();
      out.append(
          format(
              "| %s | %s | %d | %d | %.2f | %.2f | %.2f | %.2f | %.1f | %.0f | %.1f | %d | %d |\n",
              row.set(),
              row.engine(),
              row.texts(),
              row.words(),
              100 * e.wordsBefore().value(),
              100 * e.wordsAfter().value(),
              100 * e.charactersBefore().value(),
              100 * e.charactersAfter().value(),
              100 * e.fixedShare(),
              e.brokenPer100k(),
              100 * e.precision(),
              e.digitsBroken(),
              e.harmed()));
    }
    return out.toString();
  }

  /** The words that are wrong, those that were right before first. */
  static String examples(List<Tally.Row> rows) {
    StringBuilder out = new StringBuilder("what\tset\tengine\tobserved\toutput\ttrue\n");
    for (Example.Kind kind : Example.Kind.values()) {
      for (Tally.Row row : rows) {
        for (Example example : row.evaluation().examples()) {
          if (example.kind() == kind) {
            out.append(kind.name().toLowerCase(Locale.ROOT));
            out.append(format("\t%s\t%s", row.set(), row.engine()));
            out.append(format("\t%s\t%s", example.observed(), example.output()));
            out.append(format("\t%s\n", example.gold()));
          }
        }
      }
    }
    return out.toString();
  }

  /** Texts in which nothing is to be corrected. */
  static String clean(List<Tally.Row> rows) {
    StringBuilder out = new StringBuilder();
    out.append(
            "| set | texts | words | words corrected | per 100k | surest suggestion | right words broken | with digits |\n")
        .append("|---|---:|---:|---:|---:|---:|---:|---:|\n");
    for (Tally.Row row : rows) {
      out.append(
          format(
              "| %s | %d | %d | %d | %.1f | %.2f | %s | %s |\n",
              row.set(),
              row.texts(),
              row.words(),
              row.corrected(),
              row.correctedPer100k(),
              row.surest(),
              row.isScored() ? row.evaluation().broken() : "",
              row.isScored() ? row.evaluation().digitsBroken() : ""));
    }
    return out.toString();
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
