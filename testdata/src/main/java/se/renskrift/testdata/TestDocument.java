package se.renskrift.testdata;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document written for this project: its true text, real OCR of it, and what is known about it.
 * Immutable.
 *
 * @param name the name of its folder under {@code documents/}
 * @param gold the fair copy as it should be: paragraphs with a blank line between, no furniture
 * @param lines the true lines of the pages, form feeds between pages, furniture included; U+00AC
 *     stands for a hyphen that the setting put at a line's end
 * @param sources what Tesseract read, line by line, form feeds between pages
 * @param furniture the lines of {@code lines} that are not part of the text, in order
 * @param sections the headings, in order
 * @param repeats paragraphs that repeat one another; most documents have none
 */
public record TestDocument(
    String name,
    String gold,
    String lines,
    Map<Engine, String> sources,
    List<Furniture> furniture,
    List<Heading> sections,
    List<Repeat> repeats) {
  private static final String FOLDER = "documents/";
  private static final List<String> READINGS =
      List.of(
          "alto2.xml", "alto3.xml", "alto4.xml", "hocr", "html", "page2013.xml", "page2019.xml");

  /** Copies its collections. */
  public TestDocument {
    sources = Map.copyOf(sources);
    furniture = List.copyOf(furniture);
    sections = List.copyOf(sections);
    repeats = List.copyOf(repeats);
  }

  /**
   * Every document, by name.
   *
   * @throws IllegalArgumentException if a file is missing or malformed, with file, line and what
   */
  public static List<TestDocument> all() {
    return Resources.text(FOLDER + "index.txt").lines().map(TestDocument::of).toList();
  }

  /**
   * The document of a name.
   *
   * @throws IllegalArgumentException if a file is missing or malformed, with file, line and what
   */
  public static TestDocument of(String name) {
    String folder = FOLDER + name + "/";
    Map<Engine, String> sources = new EnumMap<>(Engine.class);
    for (Engine engine : Engine.values()) {
      sources.put(engine, Resources.text(folder + engine.file()));
    }
    boolean repeats = Resources.find(folder + "duplicates.tsv").isPresent();
    return new TestDocument(
        name,
        Resources.text(folder + "gold.txt"),
        Resources.text(folder + "lines.txt"),
        sources,
        rows(folder + "furniture.tsv", 3).stream().map(Furniture::from).toList(),
        rows(folder + "sections.tsv", 3).stream().map(Heading::from).toList(),
        repeats
            ? rows(folder + "duplicates.tsv", 2).stream().map(Repeat::from).toList()
            : List.of());
  }

  /** What Tesseract read when it was given the engine's language model. */
  public String source(Engine engine) {
    return Objects.requireNonNull(sources.get(engine), "engine");
  }

  /** The paragraphs of {@link #gold()}. */
  public List<String> paragraphs() {
    return List.of(gold.strip().split("\n\n"));
  }

  /** A PDF with the true text as its text layer, running headers and page marks included. */
  public byte[] pdf() {
    return Resources.bytes(FOLDER + name + "/document.pdf");
  }

  /** A PDF of page images with {@link Engine#ENG}'s reading as text layer, where there is one. */
  public Optional<byte[]> scan() {
    return Resources.find(FOLDER + name + "/scan-eng.pdf");
  }

  /**
   * The document as a file of another kind, where there is one.
   *
   * @param ending {@code docx}, {@code odt}, {@code rtf}, {@code doc}, {@code html} or {@code eml}
   */
  public Optional<byte[]> office(String ending) {
    return Resources.find(FOLDER + name + "/document." + ending);
  }

  /** Its pages in black and white as a TIFF file, where there is one. */
  public Optional<byte[]> tiff() {
    return Resources.find(FOLDER + name + "/scan.tif");
  }

  /** The page images of a clear scan with what Tesseract read without Swedish letters behind. */
  public byte[] clearScan() {
    return Resources.bytes(FOLDER + name + "/clear-scan-eng.pdf");
  }

  /** The same page images as a TIFF file. */
  public byte[] clearTiff() {
    return Resources.bytes(FOLDER + name + "/clear-scan.tif");
  }

  /** What is behind {@link #clearScan()} as files of OCR programs, by their endings. */
  public SortedMap<String, byte[]> clearReadings() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String ending : READINGS) {
      Resources.find(FOLDER + name + "/clear-eng." + ending)
          .ifPresent(file -> files.put(ending, file));
    }
    return files;
  }

  private static List<Row> rows(String file, int columns) {
    return Row.all(file, Resources.text(file), columns);
  }
}
