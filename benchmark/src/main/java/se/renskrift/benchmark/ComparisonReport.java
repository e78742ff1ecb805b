package se.renskrift.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.renskrift.evaluation.Evaluation;
import se.renskrift.training.CorpusCounter;

/**
 * Compares Renskrift with other correctors on the same pages: {@code ComparisonReport [--pages
 * NUMBER] [--seconds NUMBER] [--model DIR] [--output DIR] [SHARED-DIR]}.
 *
 * <p>Each system runs in a process of its own, one after the other ({@link ComparisonRun}); what
 * they give back is scored here.
 */
public final class ComparisonReport {
  private static final String SECONDS = "20";

  private final ComparisonFiles files;
  private final String seconds;
  private final List<OcrPage> pages;

  private ComparisonReport(ComparisonFiles files, String seconds, List<OcrPage> pages) {
    this.files = files;
    this.seconds = seconds;
    this.pages = pages;
  }

  /** Writes {@code comparison.csv} and {@code comparison.md}, and shows the latter. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Arguments arguments = Arguments.of(args, "--pages=", "--seconds=", "--model=", "--output=");
    Checkout checkout = Checkout.here();
    Path shared = arguments.path(checkout.shared());
    ComparisonFiles files =
        new ComparisonFiles(
            Files.createDirectories(checkout.comparison()),
            Path.of(arguments.value("--model", checkout.model().toString())).toAbsolutePath());
    String most = arguments.value("--pages", "");
    List<OcrPage> pages =
        ComparisonPages.test(shared, most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most));
    String seconds = arguments.value("--seconds", SECONDS);
    ComparisonReport report = new ComparisonReport(files, seconds, pages);
    report.prepare(shared);
    List<ComparisonRow> rows = new ArrayList<>();
    double before = load();
    for (ComparedSystem system : ComparedSystem.values()) {
      rows.add(report.row(system));
    }
    String load = String.format(Locale.ROOT, "%.1f before, %.1f after", before, load());
    Path output =
        Files.createDirectories(
            Path.of(arguments.value("--output", checkout.reports().toString())));
    Files.writeString(output.resolve("comparison.csv"), ComparisonTable.csv(rows));
    String text = report.markdown(rows, most, load);
    Files.writeString(output.resolve("comparison.md"), text);
    System.out.print(text);
  }

  /** Writes what the systems read: pages, and the words of the corpus. */
  private void prepare(Path shared) throws IOException {
    say("counting the words of the corpus");
    CorpusCounter counter = new CorpusCounter();
    new Corpus(shared.resolve("corpus")).training(counter::add);
    files.write(counter.counts());
    FirstStages stages = FirstStages.read(files.model(), Models.read(files.model()).lexicon());
    List<OcrPage> warmUp = ComparisonPages.warmUp(shared);
    OcrPage.write(files.pages(false), pages);
    OcrPage.write(files.pages(true), ComparisonPages.prepared(pages, stages));
    OcrPage.write(files.warmUp(false), warmUp);
    OcrPage.write(files.warmUp(true), ComparisonPages.prepared(warmUp, stages));
  }

  private ComparisonRow row(ComparedSystem system) throws IOException, InterruptedException {
    say(system.title());
    List<OcrPage> output = pages;
    Optional<ComparisonFigures> figures = Optional.empty();
    if (system.runs()) {
      run(system);
      output = OcrPage.read(files.output(system));
      figures = Optional.of(ComparisonFigures.read(files.figures(system)));
    }
    return score(system.title(), pages, output, figures);
  }

  /** Scores the pages as corrected against the truth, by the language model of OCR. */
  static ComparisonRow score(
      String system,
      List<OcrPage> pages,
      List<OcrPage> output,
      Optional<ComparisonFigures> figures) {
    Map<String, Evaluation> sets = new LinkedHashMap<>();
    long words = 0;
    for (int i = 0; i < pages.size(); i++) {
      OcrPage page = pages.get(i);
      OcrPage corrected = output.get(i);
      if (!corrected.id().equals(page.id())) {
        throw new IllegalStateException(system + ": " + corrected.id() + " for " + page.id());
      }
      words += ComparisonPages.isClean(page) ? 0 : DocumentSet.words(page.ocr());
      Evaluation score = Evaluation.of(page.ocr(), corrected.ocr(), page.truth());
      sets.merge(page.engine(), score, Evaluation::plus);
    }
    return new ComparisonRow(system, sets, words, figures);
  }

  private void run(ComparedSystem system) throws IOException, InterruptedException {
    Files.deleteIfExists(files.output(system));
    Files.deleteIfExists(files.figures(system));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmx4g",
                // LanguageTool's logging library complains that nobody listens.
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                ComparisonRun.class.getName(),
                system.name(),
                files.directory().toString(),
                files.model().toString(),
                seconds)
            .inheritIO()
            .start();
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException(system.title() + ": its process ended with " + exit);
    }
  }

  private String markdown(List<ComparisonRow> rows, String most, String load) {
    StringBuilder out = new StringBuilder();
    out.append("# Comparison\n\nWritten by `benchmark/run comparison")
        .append(most.isEmpty() ? "" : " --pages " + most)
        .append(seconds.equals(SECONDS) ? "" : " --seconds " + seconds)
        .append("`; [README](../README.md#comparison) says how it is made. ")
        .append(Jmh.machine())
        .append(" Its load average: ")
        .append(load)
        .append(".\n\n")
        .append(ComparisonTable.summary(rows))
        .append("\nThe libraries: ");
    for (ComparedSystem system : ComparedSystem.values()) {
      if (system.runs() && system != ComparedSystem.SYMSPELL_SPLITTING) {
        out.append(system == ComparedSystem.HUNSPELL ? "" : ", ").append(system.library());
      }
    }
    return out.append(".\n\n## Damaged pages\n\n")
        .append(ComparisonTable.byEngine(rows))
        .append("\n## Clean text\n\n")
        .append(ComparisonTable.clean(rows))
        .append("\n## Speed and memory\n\n")
        .append(ComparisonTable.machine(rows))
        .toString();
  }

  /** How many threads of the whole machine wanted to run, over a minute; negative if unknown. */
  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static void say(String message) {
    System.err.println(message);
  }
}
