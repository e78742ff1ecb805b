package se.renskrift.benchmark;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import se.renskrift.Cleaner;
import se.renskrift.LanguagePack;
import se.renskrift.segmentation.HeadingDictionary;
import se.renskrift.segmentation.SectionOrder;
import se.renskrift.segmentation.Segmenter;
import se.renskrift.testdata.SectionDocument;
import se.renskrift.testdata.SectionDocument.Split;

/**
 * Measures how well sections and metadata are found: {@code SectionsReport [--model DIR] [--output
 * DIR]}. Documents of a template are read by a cleaner that was trained on the other templates for
 * tuning. The unseen documents are measured by themselves, and not listed, lest they be tuned to.
 */
public final class SectionsReport {
  private static final String HEAD =
      """
      # Sections and metadata

      Written by `benchmark/run sections`; [README](../README.md) says what the figures are, and
      which documents are unseen.

      """;

  private final SectionTally clean = new SectionTally();
  private final SectionTally damaged = new SectionTally();
  private final SectionTally set = new SectionTally();

  private SectionsReport() {}

  private static SectionsReport of(List<SectionDocument> measured, SectionTraining training)
      throws IOException {
    SectionsReport report = new SectionsReport();
    report.measure(measured, training);
    return report;
  }

  /**
   * Writes {@code sections.md} and shows it; what is not right in the documents for tuning goes to
   * {@code benchmark/target/sections.tsv}.
   */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.of(args, "--model=", "--output=");
    Checkout checkout = Checkout.here();
    Path model = Path.of(arguments.value("--model", checkout.model().toString()));
    HeadingDictionary headings;
    try (BufferedReader lines = Files.newBufferedReader(model.resolve("headings.tsv"))) {
      headings = HeadingDictionary.read(lines, "headings.tsv");
    }
    List<SectionDocument> documents = SectionDocument.in(Split.TUNING);
    SectionReadings readings = new SectionReadings(Cleaner.of(LanguagePack.load(model)), documents);
    SectionTraining training = some -> trained(model, headings, readings, some);
    SectionsReport tuning = of(documents, training);
    SectionsReport unseen = of(SectionDocument.in(Split.UNSEEN), training);
    StyledSections styled = StyledSections.of(training.train(documents));
    Path output =
        Files.createDirectories(
            Path.of(arguments.value("--output", checkout.reports().toString())));
    Files.writeString(
        checkout.examples().resolveSibling("sections.tsv"),
        "document\tstate\twhat\ttype or field\tgold\tfound\n"
            + tuning.clean.differences()
            + tuning.damaged.differences()
            + tuning.set.differences()
            + styled.differences());
    String text =
        HEAD
            + unseen.markdown("Unseen")
            + "\n"
            + tuning.markdown("Tuning")
            + "\n## Test documents: sections, with and without the type of lines\n\n"
            + styled.markdown(tuning.clean.total().sections(), tuning.set.total().sections());
    Files.writeString(output.resolve("sections.md"), text);
    System.out.print(text);
  }

  /** A cleaner with a model whose order and confidence of sections are learnt from documents. */
  private static Cleaner trained(
      Path model,
      HeadingDictionary headings,
      SectionReadings readings,
      List<SectionDocument> documents)
      throws IOException {
    double weight;
    try (BufferedReader lines = Files.newBufferedReader(model.resolve(SectionsTrainer.ORDER))) {
      weight = SectionOrder.read(lines, SectionsTrainer.ORDER).weight();
    }
    SectionOrder learnt = SectionOrder.of(SectionsTrainer.types(documents), weight);
    Segmenter segmenter = Segmenter.of(headings, learnt);
    String order = learnt.with(readings.confidence(segmenter, documents)).lines();
    return Cleaner.of(
        LanguagePack.load(
            name ->
                name.equals(SectionsTrainer.ORDER)
                    ? new ByteArrayInputStream(order.getBytes(StandardCharsets.UTF_8))
                    : Files.newInputStream(model.resolve(name))));
  }

  private void measure(List<SectionDocument> measured, SectionTraining training)
      throws IOException {
    TreeSet<String> templates = new TreeSet<>();
    measured.forEach(document -> templates.add(document.template()));
    for (String template : templates) {
      Cleaner cleaner =
          training.train(
              SectionDocument.in(Split.TUNING).stream()
                  .filter(d -> !d.template().equals(template))
                  .toList());
      for (SectionDocument document : measured) {
        if (document.template().equals(template)) {
          clean.add(cleaner, document, "clean", document.source());
          damaged.add(cleaner, document, "damaged", document.damaged());
          set.addStyled(cleaner, document, "set");
        }
      }
    }
  }

  private String markdown(String split) {
    return "## %s documents: sections, clean pages\n\n%s\n"
            .formatted(split, SectionsTable.sections(clean))
        + "## %s documents: sections, damaged pages\n\n%s\n"
            .formatted(split, SectionsTable.sections(damaged))
        + "## %s documents: confidence of sections\n\n%s\n"
            .formatted(split, SectionsTable.confidences(clean, damaged))
        + "## %s documents: items of lists\n\n%s\n"
            .formatted(split, SectionsTable.items(clean, damaged))
        + "## %s documents: metadata\n\n%s"
            .formatted(split, SectionsTable.metadata(clean, damaged));
  }
}
