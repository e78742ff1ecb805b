package se.renskrift;

import java.util.List;
import se.renskrift.duplicates.DuplicateCluster;
import se.renskrift.metadata.Metadata;
import se.renskrift.segmentation.Section;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Illegible;
import se.renskrift.text.Paragraph;

/**
 * The fair copy of one text, with everything that was changed and found. Immutable.
 *
 * @param corrected the source and the corrections that were applied
 * @param suggestions corrections not sure enough to apply, as spans of the source, in order; they
 *     may overlap applied ones
 * @param paragraphs the paragraphs, as spans of {@link #text()}, in order
 * @param sections the sections, as spans of {@link #text()}, in order
 * @param metadata what the document says of itself, with spans of {@link #text()}
 * @param duplicates paragraphs that repeat one another, as spans of {@link #text()}
 * @param damage how the source was damaged
 * @param illegible what cannot be known, as spans of {@link #text()}, in order
 */
public record CleanedDocument(
    CorrectedText corrected,
    List<Correction> suggestions,
    List<Paragraph> paragraphs,
    List<Section> sections,
    Metadata metadata,
    List<DuplicateCluster> duplicates,
    DamageProfile damage,
    List<Illegible> illegible) {
  /** Copies the lists it is given. */
  public CleanedDocument {
    suggestions = List.copyOf(suggestions);
    paragraphs = List.copyOf(paragraphs);
    sections = List.copyOf(sections);
    duplicates = List.copyOf(duplicates);
    illegible = List.copyOf(illegible);
  }

  /** The fair copy. */
  public String text() {
    return corrected.text();
  }
}
