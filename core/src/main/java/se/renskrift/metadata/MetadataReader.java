package se.renskrift.metadata;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import se.renskrift.segmentation.Section;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Paragraph;

/**
 * Reads what a document says of itself. Immutable and thread-safe.
 *
 * <p>The way goes through a document as a reader's does:
 *
 * <ol>
 *   <li>the head: the lines before the first heading ({@link Opening}), read by {@link Letterhead}
 *       label by label and cell by cell; then the blocks of a form inside the text ({@link Blocks})
 *       and the running headers and footers, less surely, in the same way;
 *   <li>the sections: the items of minutes and their numbers ({@link MatterNumbers}), dates and
 *       boards in lines of text ({@link DatedLines});
 *   <li>the end: who signs and approves and what is attached ({@link EndMatter}); then the title
 *       and what is answered ({@link Titles}), among the lines that nothing else has claimed.
 * </ol>
 *
 * <p>All of them note what may be said in {@link Drafts}, which keeps the surest.
 */
public final class MetadataReader {
  private final MetadataTerms terms;
  private final Predicate<String> isWord;

  private MetadataReader(MetadataTerms terms, Predicate<String> isWord) {
    this.terms = Objects.requireNonNull(terms, "terms");
    this.isWord = Objects.requireNonNull(isWord, "isWord");
  }

  /**
   * A reader that knows the given words.
   *
   * @param terms the words of forms
   * @param isWord whether a string is a word of the language: tells words read right from misread
   *     ones
   */
  public static MetadataReader of(MetadataTerms terms, Predicate<String> isWord) {
    return new MetadataReader(terms, isWord);
  }

  /**
   * Reads a fair copy and what it has lost of the form around it.
   *
   * <p>The confidence of a statement is not calibrated: it falls with every piece of evidence that
   * is missing.
   *
   * @param corrected the fair copy with its source
   * @param paragraphs its paragraphs, in order
   * @param sections its sections, in order
   */
  public Metadata read(
      CorrectedText corrected, List<Paragraph> paragraphs, List<Section> sections) {
    return read(corrected, List.of(), paragraphs, sections);
  }

  /**
   * Reads a fair copy, what it has lost, and what it leaves undecided.
   *
   * @param corrected the fair copy with its source
   * @param suggestions corrections not sure enough to apply, as spans of the source, in order; the
   *     words of a form are taken from the likely ones
   * @param paragraphs its paragraphs, in order
   * @param sections its sections, in order
   */
  public Metadata read(
      CorrectedText corrected,
      List<Correction> suggestions,
      List<Paragraph> paragraphs,
      List<Section> sections) {
    SectionedText outline = new SectionedText(corrected.text(), paragraphs, sections);
    DocumentReading reading = new DocumentReading(terms, isWord, corrected, suggestions, outline);
    reading.head();
    reading.sections();
    reading.end();
    return reading.metadata();
  }
}
