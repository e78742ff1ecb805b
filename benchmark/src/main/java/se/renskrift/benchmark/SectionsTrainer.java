package se.renskrift.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.model.SwedishModel;
import se.renskrift.segmentation.HeadingDictionary;
import se.renskrift.segmentation.Section;
import se.renskrift.segmentation.SectionOrder;
import se.renskrift.segmentation.Segmenter;
import se.renskrift.testdata.SectionDocument;
import se.renskrift.testdata.SectionDocument.Split;

/**
 * Learns which section follows which from the labelled documents for tuning, and how much that is
 * to count: as much as finds the most sections in templates that were not learnt from.
 */
final class SectionsTrainer {
  /** The file of a model that holds the order. */
  static final String ORDER = "order.tsv";

  private static final double[] WEIGHTS = {0, 0.125, 0.25, 0.5, 0.75, 1, 1.5};

  private static final double AS_GOOD = 0.00003;

  private static final String HEAD =
      """
      # Which section follows which in the labelled documents of testdata, how many times, and how much
      # that counts; and how sure sections are that look more or less like it. The class SectionOrder says
      # what the columns mean. Made by benchmark/run train --sections.
      """;

  private final HeadingDictionary headings;
  private final List<SectionDocument> documents = SectionDocument.in(Split.TUNING);
  private final SectionReadings readings;

  private SectionsTrainer(Path model) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(model.resolve("headings.tsv"))) {
      this.headings = HeadingDictionary.read(lines, "headings.tsv");
    }
    this.readings = new SectionReadings(Cleaner.of(SwedishModel.load()), documents);
  }

  /** Writes {@code order.tsv} into the folder of a model. */
  static void train(Path model, PrintStream out) throws IOException {
    SectionsTrainer trainer = new SectionsTrainer(model);
    double best = 0;
    double most = -1;
    for (double weight : WEIGHTS) {
      double score = trainer.score(weight);
      out.printf(Locale.ROOT, "order counts %.3f: F1 %.4f of other templates%n", weight, score);
      // Of figures as good as equal the least that counts at all: order differs between authors.
      if (best == 0 || score > most + AS_GOOD) {
        most = Math.max(score, most);
        best = weight;
      }
    }
    SectionOrder order = SectionOrder.of(trainer.types(""), best);
    Segmenter segmenter = Segmenter.of(trainer.headings, order);
    order = order.with(trainer.readings.confidence(segmenter, trainer.documents));
    Files.writeString(model.resolve(ORDER), HEAD + order.lines());
  }

  /** The types of the main sections of all documents but those of a template. */
  private List<List<Section.Type>> types(String without) {
    return types(documents.stream().filter(d -> !d.template().equals(without)).toList());
  }

  /** The types of the main sections of each document. */
  static List<List<Section.Type>> types(List<SectionDocument> documents) {
    return documents.stream()
        .map(
            document ->
                document.sections().stream()
                    .filter(section -> section.level() == 1)
                    .map(section -> Section.Type.valueOf(section.type().toUpperCase(Locale.ROOT)))
                    .toList())
        .toList();
  }

  /** F1 of type and heading, each template read with the order of the others. */
  private double score(double weight) {
    Set<String> templates = new TreeSet<>();
    documents.forEach(document -> templates.add(document.template()));
    int right = 0;
    int all = 0;
    for (String template : templates) {
      Segmenter segmenter = Segmenter.of(headings, SectionOrder.of(types(template), weight));
      for (int i = 0; i < documents.size(); i++) {
        if (documents.get(i).template().equals(template)) {
          for (CleanedDocument reading : readings.of(documents.get(i))) {
            List<String> gold = gold(documents.get(i));
            List<String> found = found(segmenter, reading);
            all += gold.size() + found.size();
            for (String section : gold) {
              right += found.remove(section) ? 2 : 0;
            }
          }
        }
      }
    }
    return all == 0 ? 0 : (double) right / all;
  }

  private static List<String> gold(SectionDocument document) {
    return document.sections().stream()
        .map(section -> section.type() + "\t" + section.heading())
        .toList();
  }

  private static List<String> found(Segmenter segmenter, CleanedDocument reading) {
    List<Section> sections = segmenter.segment(reading.text(), reading.paragraphs());
    List<String> found = new ArrayList<>();
    for (Section section : sections) {
      boolean opening = section.heading().isEmpty() && section.type() == Section.Type.OTHER;
      if (!opening) {
        found.add(section.type().name().toLowerCase(Locale.ROOT) + "\t" + section.heading());
      }
    }
    Collections.sort(found);
    return found;
  }
}
