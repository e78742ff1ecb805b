package se.renskrift.benchmark;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.renskrift.testdata.TestDocument;

/** Writes how near fair copies of scans come, a row a document, as Markdown. Not thread-safe. */
final class ScansTable {
  private static final int READINGS = 3;

  private final StringBuilder rows = new StringBuilder();
  private final @Nullable ScanScore[] totals = new ScanScore[READINGS];

  /** Adds a document; a reading is null if there is no such file of it. */
  void add(
      TestDocument document,
      @Nullable ScanScore behind,
      @Nullable ScanScore both,
      @Nullable ScanScore picture) {
    @Nullable ScanScore[] scores = {behind, both, picture};
    if (behind == null && picture == null) {
      return;
    }
    row(document.name(), scores);
    for (int i = 0; i < READINGS; i++) {
      ScanScore score = scores[i];
      ScanScore total = totals[i];
      totals[i] = score == null ? total : total == null ? score : total.plus(score);
    }
  }

  private void row(String name, @Nullable ScanScore[] scores) {
    rows.append("| ").append(name).append(" |");
    for (ScanScore score : scores) {
      rows.append(
          score == null
              ? " – | – | – |"
              : String.format(
                  Locale.ROOT,
                  " %d | %.2f | %d |",
                  score.words().errors(),
                  100 * score.words().value(),
                  score.breaks()));
    }
    rows.append('\n');
  }

  /** The table, with a row for all documents. */
  String markdown() {
    row("**all**", totals);
    return "| document | text behind: wrong words | WER % | paragraphs | both readings: wrong words"
        + " | WER % | paragraphs | pictures: wrong words | WER % | paragraphs |\n"
        + "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n"
        + rows;
  }
}
