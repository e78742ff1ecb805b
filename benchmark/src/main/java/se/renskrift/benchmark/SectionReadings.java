package se.renskrift.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.segmentation.Section;
import se.renskrift.segmentation.SectionConfidence;
import se.renskrift.segmentation.SectionConfidence.Example;
import se.renskrift.segmentation.SectionConfidence.Kind;
import se.renskrift.segmentation.Segmenter;
import se.renskrift.testdata.SectionDocument;
import se.renskrift.testdata.SectionLabel;
import se.renskrift.text.Skeleton;

/** The labelled documents, each cleaned once in all its states. */
final class SectionReadings {
  private final Map<String, List<CleanedDocument>> readings = new LinkedHashMap<>();

  /** Cleans the true text, the clean pages and the damaged ones of every document. */
  SectionReadings(Cleaner cleaner, List<SectionDocument> documents) {
    for (SectionDocument document : documents) {
      readings.put(
          document.name(),
          Stream.of(document.gold(), document.source(), document.damaged())
              .map(cleaner::clean)
              .toList());
    }
  }

  /** The readings of a document. */
  List<CleanedDocument> of(SectionDocument document) {
    return readings.getOrDefault(document.name(), List.of());
  }

  /**
   * How sure sections are, by what a segmenter that says how they look finds in some documents.
   *
   * <p>A heading is right if it has the type and the letters of one that is there, marks and
   * look-alikes folded.
   */
  SectionConfidence confidence(Segmenter segmenter, List<SectionDocument> documents) {
    List<Example> examples = new ArrayList<>();
    for (SectionDocument document : documents) {
      for (CleanedDocument reading : of(document)) {
        examples.addAll(
            examples(document, segmenter.segment(reading.text(), reading.paragraphs())));
      }
    }
    return SectionConfidence.fit(examples);
  }

  /** The sections found, what precedes the first heading left out, and whether they are right. */
  static List<Example> examples(SectionDocument document, List<Section> found) {
    List<String> gold = new ArrayList<>();
    for (SectionLabel label : document.sections()) {
      gold.add(label.type() + "\t" + Skeleton.of(label.heading()));
    }
    List<Example> examples = new ArrayList<>();
    for (Section section : found) {
      boolean headed = !section.heading().isEmpty();
      if (headed || section.type() != Section.Type.OTHER) {
        String type = section.type().name().toLowerCase(Locale.ROOT);
        boolean right = gold.remove(type + "\t" + Skeleton.of(section.heading()));
        examples.add(new Example(Kind.of(section.type(), headed), section.confidence(), right));
      }
    }
    return examples;
  }
}
