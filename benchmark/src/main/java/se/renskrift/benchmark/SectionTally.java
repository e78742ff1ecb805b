package se.renskrift.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.StructureScores;
import se.renskrift.evaluation.FieldDifference;
import se.renskrift.evaluation.GoldItems;
import se.renskrift.evaluation.GoldSections;
import se.renskrift.evaluation.ItemScore;
import se.renskrift.evaluation.LabelledSection;
import se.renskrift.evaluation.MetadataScore;
import se.renskrift.evaluation.SegmentationScore;
import se.renskrift.segmentation.SectionConfidence;
import se.renskrift.testdata.ItemLabel;
import se.renskrift.testdata.SectionDocument;
import se.renskrift.testdata.SectionLabel;
import se.renskrift.testdata.StyledLine;
import se.renskrift.text.LineStyles;
import se.renskrift.text.PageEvidence;
import se.renskrift.text.Span;

/** Sums up how well sections and metadata of labelled documents are found, by template. */
final class SectionTally {
  private final Map<String, Row> rows = new TreeMap<>();
  private final List<SectionConfidence.Example> examples = new ArrayList<>();
  private final StringBuilder differences = new StringBuilder();

  /**
   * The documents of a template, taken together.
   *
   * @param documents how many they are
   */
  record Row(
      String template,
      int documents,
      SegmentationScore sections,
      ItemScore items,
      MetadataScore metadata) {
    Row plus(Row other) {
      return new Row(
          template,
          documents + other.documents,
          sections.plus(other.sections),
          items.plus(other.items),
          metadata.plus(other.metadata));
    }
  }

  /**
   * Cleans one state of a document and scores it.
   *
   * @param state what the text is called in the list of differences
   */
  void add(Cleaner cleaner, SectionDocument document, String state, String text) {
    add(document, state, cleaner.clean(text));
  }

  /** The same with the clean pages, and how their lines are set. */
  void addStyled(Cleaner cleaner, SectionDocument document, String state) {
    PageEvidence evidence = PageEvidence.NONE.withStyles(styles(document));
    add(document, state, cleaner.clean(document.source(), evidence));
  }

  private static LineStyles styles(SectionDocument document) {
    List<LineStyles.Line> lines = new ArrayList<>();
    String source = document.source();
    int start = 0;
    int number = 1;
    for (StyledLine line : document.styles()) {
      while (number < line.line()) {
        start = source.indexOf('\n', start) + 1;
        number++;
      }
      int from = source.charAt(start) == '\f' ? start + 1 : start;
      int end = source.indexOf('\n', from);
      int bold = Math.min(end, from + line.bold());
      if (bold > from) {
        lines.add(new LineStyles.Line(new Span(from, bold), line.size(), true, 0));
      }
      if (bold < end) {
        lines.add(new LineStyles.Line(new Span(bold, end), line.size(), false, 0));
      }
    }
    return new LineStyles(lines);
  }

  private void add(SectionDocument document, String state, CleanedDocument cleaned) {
    List<LabelledSection> gold = GoldSections.of(table(document), document.name(), document.gold());
    SegmentationScore sections = StructureScores.ofSections(cleaned, gold, document.gold());
    examples.addAll(SectionReadings.examples(document, cleaned.sections()));
    MetadataScore metadata = StructureScores.ofMetadata(cleaned.metadata(), document.metadata());
    ItemScore items =
        StructureScores.ofItems(
            cleaned,
            GoldItems.of(items(document), document.name(), document.gold()),
            document.gold());
    rows.merge(
        document.template(), new Row(document.template(), 1, sections, items, metadata), Row::plus);
    items.missed().forEach(item -> difference(document, state, "missed", "item", item, ""));
    items.surplus().forEach(item -> difference(document, state, "surplus", "item", "", item));
    for (LabelledSection section : sections.missed()) {
      difference(document, state, "missed", section.type(), section.heading(), "");
    }
    for (LabelledSection section : sections.surplus()) {
      difference(document, state, "surplus", section.type(), "", section.heading());
    }
    for (FieldDifference one : metadata.differences()) {
      difference(document, state, "metadata", one.field(), one.gold(), one.found());
    }
  }

  private static String table(SectionDocument document) {
    StringBuilder table = new StringBuilder();
    for (SectionLabel label : document.sections()) {
      String heading = label.heading().isEmpty() ? "-" : label.heading();
      table.append(
          String.join(
              "\t",
              label.type(),
              String.valueOf(label.level()),
              String.valueOf(label.line()),
              heading));
      table.append('\n');
    }
    return table.toString();
  }

  private static String items(SectionDocument document) {
    StringBuilder table = new StringBuilder();
    for (ItemLabel item : document.items()) {
      table.append(item.section()).append('\t').append(item.marker()).append('\t');
      table.append(item.line()).append('\n');
    }
    return table.toString();
  }

  private void difference(SectionDocument document, String state, String... cells) {
    differences.append(document.name()).append('\t').append(state);
    for (String cell : cells) {
      differences.append('\t').append(cell.replaceAll("\\s+", " "));
    }
    differences.append('\n');
  }

  /** The sections found, with their confidence and whether they are right. */
  List<SectionConfidence.Example> examples() {
    return List.copyOf(examples);
  }

  /** A row for each template, by name. */
  List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /** All documents taken together. */
  Row total() {
    return rows.values().stream()
        .reduce(
            new Row("all", 0, SegmentationScore.NONE, ItemScore.NONE, MetadataScore.NONE),
            Row::plus);
  }

  /** What is not right: document, state, what, type or field, gold, found; tab-separated. */
  String differences() {
    return differences.toString();
  }
}
