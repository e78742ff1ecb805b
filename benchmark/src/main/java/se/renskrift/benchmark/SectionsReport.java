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

/**
 * Measures how well sections and metadata are found: {@code SectionsReport [--model DIR] [--output
 * DIR]}. Documents of a template are read by a cleaner that was trained on the other templates.
 */
public final class SectionsReport {
  private final SectionTally clean = new SectionTally();
  private final SectionTally damaged = new SectionTally();
  private final SectionTally set = new SectionTally();

  private SectionsReport() {}

  /**
   * Writes {@code sections.md} and shows it; what is not right goes to {@code
   * benchmark/target/sections.tsv}.
   */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.of(args, "--model=", "--output=");
    Checkout checkout = Checkout.here();
    Path model = Path.of(arguments.value("--model", checkout.model().toString()));
    HeadingDictionary headings;
    try (BufferedReader lines = Files.newBufferedReader(model.resolve("headings.tsv"))) {
      headings = HeadingDictionary.read(lines, "headings.tsv");
    }
    SectionReadings readings =
        new SectionReadings(Cleaner.of(LanguagePack.load(model)), SectionDocument.all());
    SectionTraining training = documents -> trained(model, headings, readings, documents);
    SectionsReport report = new SectionsReport();
    report.measure(SectionDocument.all(), training);
    StyledSections styled = StyledSections.of(training.train(SectionDocument.all()));
    Path output =
        Files.createDirectories(
            Path.of(arguments.value("--output", checkout.reports().toString())));
    Files.writeString(
        checkout.examples().resolveSibling("sections.tsv"),
        "document\tstate\twhat\ttype or field\tgold\tfound\n"
            + report.clean.differences()
            + report.damaged.differences()
            + report.set.differences()
            + styled.differences());
    String text = report.markdown(styled);
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

  private void measure(List<SectionDocument> documents, SectionTraining training)
      throws IOException {
    TreeSet<String> templates = new TreeSet<>();
    documents.forEach(document -> templates.add(document.template()));
    for (String template : templates) {
      Cleaner cleaner =
          training.train(documents.stream().filter(d -> !d.template().equals(template)).toList());
      for (SectionDocument document : documents) {
        if (document.template().equals(template)) {
          clean.add(cleaner, document, "clean", document.source());
          damaged.add(cleaner, document, "damaged", document.damaged());
          set.addStyled(cleaner, document, "set");
        }
      }
    }
  }

  private String markdown(StyledSections styled) {
    return """
    # Sections and metadata

    Written by `benchmark/run sections`; [README](../README.md) says what the figures are.

    ## Sections, clean pages

    """
        + SectionsTable.sections(clean)
        + "\n## Sections, damaged pages\n\n"
        + SectionsTable.sections(damaged)
        + "\n## Confidence of sections\n\n"
        + SectionsTable.confidences(clean, damaged)
        + "\n## Items of lists\n\n"
        + SectionsTable.items(clean, damaged)
        + "\n## Sections, with and without the type of lines\n\n"
        + styled.markdown(clean.total().sections(), set.total().sections())
        + "\n## Metadata\n\n"
        + SectionsTable.metadata(clean, damaged);
  }
}
