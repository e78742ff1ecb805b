package se.renskrift.metadata;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import se.renskrift.layout.Pages;
import se.renskrift.layout.Paragraphs;
import se.renskrift.segmentation.HeadingDictionary;
import se.renskrift.segmentation.Section;
import se.renskrift.segmentation.SectionOrder;
import se.renskrift.segmentation.Segmenter;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Paragraph;

/** The Swedish words of the model, read where they lie in the checkout. */
final class SwedishTerms {
  private static final String FOLDER = "model/src/main/resources/se/renskrift/model/sv/";

  static final MetadataTerms TERMS = read();

  private SwedishTerms() {}

  /** Reads a text that needs no correction. */
  static Metadata metadata(String text) {
    return metadata(CorrectedText.of(text));
  }

  static Metadata metadata(CorrectedText corrected) {
    return metadata(corrected, List.of(), word -> true);
  }

  static Metadata metadata(
      CorrectedText corrected, List<Correction> suggestions, Predicate<String> isWord) {
    List<Paragraph> paragraphs = Paragraphs.read(corrected.text(), Pages.of(corrected));
    List<Section> sections =
        Segmenter.of(headings(), SectionOrder.NONE).segment(corrected.text(), paragraphs);
    return MetadataReader.of(TERMS, isWord).read(corrected, suggestions, paragraphs, sections);
  }

  private static MetadataTerms read() {
    try (Reader reader = open("metadata.tsv")) {
      return MetadataTerms.read(reader, "metadata.tsv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HeadingDictionary headings() {
    try (Reader reader = open("headings.tsv")) {
      return HeadingDictionary.read(reader, "headings.tsv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String name) throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve(FOLDER + name))) {
      root = root.getParent();
    }
    return Files.newBufferedReader(root.resolve(FOLDER + name));
  }
}
