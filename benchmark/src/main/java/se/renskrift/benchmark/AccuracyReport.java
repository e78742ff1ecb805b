package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.renskrift.Cleaner;
import se.renskrift.CleanerOptions;
import se.renskrift.LanguagePack;
import se.renskrift.correction.Corrector;
import se.renskrift.testdata.Engine;
import se.renskrift.testdata.TestDocument;

/**
 * Measures how well documents are cleaned and how little harm is done: {@code AccuracyReport
 * [--min-confidence NUMBER] [--dev] [--model DIR] [--output DIR] [SHARED-DIR]}.
 */
public final class AccuracyReport {
  private static final List<String> ENGINES = List.of("eng", "deu", "swe");
  private static final String PAGES = "ocrpairs/pages.jsonl";

  private final Path model;
  private final Path shared;
  private final Cleaner cleaner;
  private final List<Tally.Row> damaged = new ArrayList<>();
  private final List<Tally.Row> clean = new ArrayList<>();

  private AccuracyReport(Path model, Path shared, CleanerOptions options) throws IOException {
    this.model = model;
    this.shared = shared;
    cleaner = Cleaner.of(LanguagePack.load(model), options);
  }

  /**
   * Writes {@code accuracy.csv} and {@code accuracy.md}, and shows the latter; the words that are
   * wrong go to {@code benchmark/target/examples.tsv}, for they are not ours to publish.
   */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.of(args, "--min-confidence=", "--dev", "--model=", "--output=");
    Checkout checkout = Checkout.here();
    CleanerOptions options = CleanerOptions.DEFAULT;
    String least = arguments.value("--min-confidence", Double.toString(options.minConfidence()));
    AccuracyReport report =
        new AccuracyReport(
            Path.of(arguments.value("--model", checkout.model().toString())),
            arguments.path(checkout.shared()),
            options.withMinConfidence(Double.parseDouble(least)));
    report.measure(arguments.has("--dev"));
    Path output =
        Files.createDirectories(
            Path.of(arguments.value("--output", checkout.reports().toString())));
    List<Tally.Row> rows = new ArrayList<>(report.damaged);
    rows.addAll(report.clean);
    Files.writeString(output.resolve("accuracy.csv"), AccuracyTable.csv(rows));
    Files.writeString(checkout.examples(), AccuracyTable.examples(rows));
    String text = report.markdown(arguments.has("--dev"));
    Files.writeString(output.resolve("accuracy.md"), text);
    System.out.print(text);
  }

  private void measure(boolean dev) throws IOException {
    if (isThere(PAGES)) {
      measurePages(OcrPage.Part.TEST);
      if (dev) {
        measurePages(OcrPage.Part.DEV);
      }
    }
    for (Engine engine : Engine.values()) {
      Tally tally = new Tally(cleaner, "testdata", engine.name().toLowerCase(Locale.ROOT));
      TestDocument.all().forEach(document -> tally.add(document.source(engine), document.gold()));
      damaged.add(tally.row());
    }
    Tally gold = new Tally(cleaner, "testdata-gold", "-");
    TestDocument.all().forEach(document -> gold.add(document.gold(), document.gold()));
    clean.add(gold.row());
    if (isThere("seeds")) {
      seeds();
    }
    if (isThere("corpus")) {
      for (Path file : new Corpus(shared.resolve("corpus")).files()) {
        Tally tally = new Tally(cleaner, file.getFileName().toString().replace(".txt.xz", ""), "-");
        CleanText.documents(file).forEach(document -> tally.add(document, document));
        clean.add(tally.row());
      }
    }
  }

  private boolean isThere(String material) {
    boolean there = Files.exists(shared.resolve(material));
    if (!there) {
      System.err.println("no " + material + " in " + shared + ": left out");
    }
    return there;
  }

  private List<OcrPage> pages(OcrPage.Part part) throws IOException {
    return OcrPage.read(shared.resolve(PAGES)).stream()
        .filter(page -> page.part() == part)
        .toList();
  }

  private static List<OcrPage> of(String engine, List<OcrPage> pages) {
    return pages.stream().filter(page -> page.engine().equals(engine)).toList();
  }

  private void measurePages(OcrPage.Part part) throws IOException {
    List<OcrPage> pages = pages(part);
    for (String engine : ENGINES) {
      String set = "ocrpairs-" + part.name().toLowerCase(Locale.ROOT);
      Tally tally = new Tally(cleaner, set, engine);
      of(engine, pages).forEach(page -> tally.add(page.ocr(), page.truth()));
      damaged.add(tally.row());
    }
  }

  /** A document with its gold standard, and three that were never damaged. */
  private void seeds() throws IOException {
    for (Path seed : Seeds.files(shared.resolve("seeds"))) {
      String name = "seeds-" + Seeds.number(seed);
      Path gold = Seeds.gold(seed);
      if (Files.exists(gold)) {
        Tally tally = new Tally(cleaner, name, "eng");
        tally.add(Files.readString(seed), Files.readString(gold));
        damaged.add(tally.row());
      } else {
        Tally tally = new Tally(cleaner, name, "-");
        tally.addUnscored(Files.readString(seed));
        clean.add(tally.row());
      }
    }
  }

  private String markdown(boolean dev) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("# Accuracy\n\nWritten by `benchmark/run accuracy")
        .append(dev ? " --dev" : "")
        .append(
            cleaner.options().equals(CleanerOptions.DEFAULT)
                ? ""
                : " --min-confidence " + cleaner.options().minConfidence())
        .append("`; [README](../README.md) says what the sets and figures are.\n\n")
        .append("## Damaged text\n\n")
        .append(AccuracyTable.damaged(damaged))
        .append("\n## Clean text\n\n")
        .append(AccuracyTable.clean(clean));
    if (isThere(PAGES)) {
      out.append("\n## Confidence\n\nAll proposals on `ocrpairs-test`, applied or not.\n");
      confidence(out);
    }
    return out.toString();
  }

  private void confidence(StringBuilder out) throws IOException {
    List<OcrPage> pages = pages(OcrPage.Part.TEST);
    Corrector corrector = Models.read(model).corrector();
    ConfidenceTable all = ConfidenceTable.of(corrector, pages);
    out.append(format("Mean gap between said and true share, in percentage points: %s", gap(all)));
    for (String engine : ENGINES) {
      out.append(format(", %s %s", engine, gap(ConfidenceTable.of(corrector, of(engine, pages)))));
    }
    out.append(".\n\n").append(all.markdown());
  }

  private static String gap(ConfidenceTable table) {
    return format("%.1f", 100 * table.meanGap());
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
