package se.renskrift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.renskrift.evaluation.ItemScore;
import se.renskrift.evaluation.LabelledItem;
import se.renskrift.evaluation.LabelledSection;
import se.renskrift.evaluation.MetadataScore;
import se.renskrift.evaluation.SegmentationScore;
import se.renskrift.metadata.Metadata;
import se.renskrift.metadata.Statement;
import se.renskrift.segmentation.Section;

/** Scores the sections and the metadata of cleaned documents against a gold standard. */
public final class StructureScores {
  private StructureScores() {}

  /**
   * Scores the sections. What stands before the first heading counts as no section.
   *
   * @param gold the sections that should be found, their types as in {@link Section.Type} in lower
   *     case
   * @param goldText the text that they are of
   */
  public static SegmentationScore ofSections(
      CleanedDocument document, List<LabelledSection> gold, String goldText) {
    return ofSections(document.sections(), document.text(), gold, goldText);
  }

  /**
   * Scores sections by themselves. What stands before the first heading counts as no section.
   *
   * @param sections in order, a section before those inside it
   * @param text the text that they are of
   */
  public static SegmentationScore ofSections(
      List<Section> sections, String text, List<LabelledSection> gold, String goldText) {
    List<LabelledSection> found = new ArrayList<>();
    for (Section section : sections) {
      if (!section.heading().isEmpty() || section.type() != Section.Type.OTHER) {
        found.add(
            new LabelledSection(
                section.type().name().toLowerCase(Locale.ROOT),
                section.level(),
                section.heading(),
                section.span()));
      }
    }
    return SegmentationScore.of(gold, goldText, found, text);
  }

  /**
   * Scores the points of lists.
   *
   * @param gold the points that should be found
   * @param goldText the text that they are of
   */
  public static ItemScore ofItems(
      CleanedDocument document, List<LabelledItem> gold, String goldText) {
    List<LabelledItem> found =
        document.sections().stream()
            .flatMap(section -> section.items().stream())
            .map(item -> new LabelledItem(item.marker(), item.span()))
            .sorted(Comparator.comparingInt(item -> item.span().start()))
            .toList();
    return ItemScore.of(gold, goldText, found, document.text());
  }

  /**
   * Scores the metadata.
   *
   * @param gold the values that each field should have, by the keys of {@link
   *     se.renskrift.metadata.Field}
   */
  public static MetadataScore ofMetadata(Metadata metadata, Map<String, List<String>> gold) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Statement statement : metadata.statements()) {
      found
          .computeIfAbsent(statement.field().key(), key -> new ArrayList<>())
          .add(statement.value());
    }
    return MetadataScore.of(gold, found);
  }
}
