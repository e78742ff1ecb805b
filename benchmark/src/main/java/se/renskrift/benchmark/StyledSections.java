package se.renskrift.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.StructureScores;
import se.renskrift.documents.DocumentReader;
import se.renskrift.documents.SourceDocument;
import se.renskrift.evaluation.LabelledSection;
import se.renskrift.evaluation.SegmentationScore;
import se.renskrift.segmentation.Section;
import se.renskrift.testdata.Heading;
import se.renskrift.testdata.SectionDocument;
import se.renskrift.testdata.TestDocument;
import se.renskrift.text.LineStyles;
import se.renskrift.text.Span;

/** Sums up what it helps to know how the lines of a file are set. */
final class StyledSections {
  private static final List<String> KINDS = List.of("pdf", "scan", "docx", "odt", "html");

  private final DocumentReader reader = DocumentReader.create();
  private final Cleaner cleaner;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final StringBuilder differences = new StringBuilder();

  /** The files of a kind: how many, and their scores with and without the styles of lines. */
  record Row(int files, SegmentationScore with, SegmentationScore without) {
    Row plus(Row other) {
      return new Row(files + other.files, with.plus(other.with), without.plus(other.without));
    }
  }

  private StyledSections(Cleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** Reads the files of every test document. */
  static StyledSections of(Cleaner cleaner) throws IOException {
    StyledSections styled = new StyledSections(cleaner);
    for (String kind : KINDS) {
      for (TestDocument document : TestDocument.all()) {
        Optional<byte[]> file = file(document, kind);
        if (file.isPresent()) {
          styled.add(kind, document, file.get());
        }
      }
    }
    return styled;
  }

  private static Optional<byte[]> file(TestDocument document, String kind) {
    return switch (kind) {
      case "pdf" -> Optional.of(document.pdf());
      case "scan" -> document.scan();
      default -> document.office(kind);
    };
  }

  private void add(String kind, TestDocument document, byte[] file) throws IOException {
    SourceDocument read = reader.read(new ByteArrayInputStream(file), document.name() + "." + kind);
    SegmentationScore with = score(document, cleaner.clean(read.text(), read.evidence()));
    SegmentationScore without =
        score(document, cleaner.clean(read.text(), read.evidence().withStyles(LineStyles.NONE)));
    rows.merge(kind, new Row(1, with, without), Row::plus);
    for (LabelledSection section : with.missed()) {
      difference(document, kind, "missed", section.type(), section.heading(), "");
    }
    for (LabelledSection section : with.surplus()) {
      difference(document, kind, "surplus", section.type(), "", section.heading());
    }
  }

  private void difference(TestDocument document, String... cells) {
    differences.append(document.name()).append('\t').append(String.join("\t", cells)).append('\n');
  }

  private static SegmentationScore score(TestDocument document, CleanedDocument cleaned) {
    List<Section> sections =
        cleaned.sections().stream()
            .filter(s -> s.type() != Section.Type.SIGNATURES || !s.heading().isEmpty())
            .toList();
    return StructureScores.ofSections(sections, cleaned.text(), gold(document), document.gold());
  }

  /** The sections of the true text; signatures without a heading are not labelled there. */
  private static List<LabelledSection> gold(TestDocument document) {
    List<LabelledSection> gold = new ArrayList<>();
    int at = 0;
    for (Heading heading : document.sections()) {
      int start = ("\n" + document.gold()).indexOf("\n" + heading.text() + "\n", at);
      Span span = new Span(start, document.gold().length());
      gold.add(new LabelledSection(heading.type(), heading.level(), heading.text(), span));
      at = start + heading.text().length();
    }
    return gold;
  }

  /** What is not right: document, file, what, type, gold, found; tab-separated. */
  String differences() {
    return differences.toString();
  }

  /**
   * A row for the pages of the labelled documents, and one for each kind of file.
   *
   * @param words the score of the labelled documents by words alone
   * @param type their score with the type of lines
   */
  String markdown(SegmentationScore words, SegmentationScore type) {
    StringBuilder out = new StringBuilder();
    out.append("| file | documents | sections | strict F1 %, by words alone | with type |")
        .append(" levels right %, by words alone | with type |\n")
        .append("|---|---:|---:|---:|---:|---:|---:|\n");
    out.append(line("labelled, clean pages", SectionDocument.all().size(), words, type));
    rows.forEach((kind, row) -> out.append(line(kind, row.files(), row.without(), row.with())));
    return out.toString();
  }

  private static String line(
      String name, int documents, SegmentationScore words, SegmentationScore type) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.1f | %.1f | %.1f | %.1f |\n",
        name,
        documents,
        type.gold(),
        100 * words.strictF1(),
        100 * type.strictF1(),
        100 * words.levelShare(),
        100 * type.levelShare());
  }
}
