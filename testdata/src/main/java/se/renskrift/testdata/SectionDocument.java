package se.renskrift.testdata;

import java.util.List;
import java.util.Map;

/**
 * A document written for this project after the template of some municipality, labelled with its
 * sections, the items of its lists and what it says of itself. Immutable.
 *
 * @param name the name of its folder under {@code sections/}
 * @param template the order and look of its parts; several documents share one
 * @param split whether rules may be written after it, or only measured with it
 * @param gold the fair copy as it should be: paragraphs with a blank line between, no furniture
 * @param source the pages as text is taken out of a PDF: lines, hyphens at their ends, running
 *     headers and footers, form feeds between pages
 * @param styles how the lines of {@code source} are set, in order
 * @param damaged what Tesseract read of the pages, form feeds between them
 * @param sections where sections begin, in order
 * @param items the items of lists, in order
 * @param metadata what the document says of itself: the values of each field in order; a field of
 *     an object is named as {@code handler.name}; absent fields have no key
 */
public record SectionDocument(
    String name,
    String template,
    Split split,
    String gold,
    String source,
    List<StyledLine> styles,
    String damaged,
    List<SectionLabel> sections,
    List<ItemLabel> items,
    Map<String, List<String>> metadata) {
  private static final String FOLDER = "sections/";

  /** What a document is for. */
  public enum Split {
    /** Rules and figures are made with these documents in view. */
    TUNING,
    /** Written by somebody who had not seen the rules; only for measuring. */
    UNSEEN
  }

  /** Copies its collections. */
  public SectionDocument {
    styles = List.copyOf(styles);
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    metadata = Map.copyOf(metadata);
  }

  /**
   * Every document, by name.
   *
   * @throws IllegalArgumentException if a file is missing or malformed, with file, line and what
   */
  public static List<SectionDocument> all() {
    return rows("index.tsv", 4).stream().map(SectionDocument::of).toList();
  }

  /**
   * The documents of a split, by name.
   *
   * @throws IllegalArgumentException as {@link #all()}
   */
  public static List<SectionDocument> in(Split split) {
    return all().stream().filter(document -> document.split() == split).toList();
  }

  private static SectionDocument of(Row row) {
    String name = row.text(0);
    String metadata = FOLDER + name + "/metadata.json";
    return new SectionDocument(
        name,
        row.text(1),
        split(row),
        Resources.text(FOLDER + name + "/gold.txt"),
        Resources.text(FOLDER + name + "/source.txt"),
        rows(name + "/styles.tsv", 3).stream().map(StyledLine::from).toList(),
        Resources.text(FOLDER + name + "/damaged.txt"),
        rows(name + "/sections.tsv", 4).stream().map(SectionLabel::from).toList(),
        rows(name + "/items.tsv", 3).stream().map(ItemLabel::from).toList(),
        JsonFields.of(metadata, Resources.text(metadata)));
  }

  private static Split split(Row row) {
    return switch (row.text(3)) {
      case "tuning" -> Split.TUNING;
      case "unseen" -> Split.UNSEEN;
      default -> throw row.bad("expected tuning or unseen, found " + row.text(3));
    };
  }

  /** The lines of {@link #gold()}; every other is empty. */
  public List<String> lines() {
    return gold.lines().toList();
  }

  private static List<Row> rows(String file, int columns) {
    return Row.all(FOLDER + file, Resources.text(FOLDER + file), columns);
  }
}
