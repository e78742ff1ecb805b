package se.renskrift;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.renskrift.correction.Corrector;
import se.renskrift.correction.DamageFinding;
import se.renskrift.duplicates.ParagraphDuplicates;
import se.renskrift.layout.Dehyphenator;
import se.renskrift.layout.Furniture;
import se.renskrift.layout.Pages;
import se.renskrift.layout.Paragraphs;
import se.renskrift.layout.PlacedFurniture;
import se.renskrift.layout.Reflow;
import se.renskrift.layout.StrayMarks;
import se.renskrift.repair.MojibakeRepair;
import se.renskrift.repair.UnicodeRepair;
import se.renskrift.segmentation.Segmenter;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;
import se.renskrift.text.Stage;

/**
 * Turns OCR-damaged text into a fair copy and says what it changed.
 *
 * <p>Pages of the source are separated by form feeds (U+000C). Any text is accepted: what is not
 * understood stays as it is. The same text always gives the same result. Immutable and thread-safe.
 */
public final class Cleaner {
  private final CleanerOptions options;
  private final List<Stage> stages;
  private final Corrector corrector;
  private final Stage sentenceEnds;
  private final Segmenter segmenter;

  private Cleaner(LanguagePack pack, CleanerOptions options) {
    this.options = options;
    this.corrector = pack.corrector();
    this.sentenceEnds = corrector.sentenceEnds();
    this.segmenter = Segmenter.of(pack.headings());
    stages = new ArrayList<>();
    stages.add(new MojibakeRepair(pack.alphabet()));
    stages.add(new UnicodeRepair());
    stages.add(new Furniture(pack.layoutTerms()));
    stages.add(new StrayMarks());
    if (!options.keepLines()) {
      stages.add(new Reflow(pack.layoutTerms(), pack.headings()::matches));
    }
    stages.add(new Dehyphenator(pack.layoutTerms(), pack.lexicon(), options.keepLines()));
  }

  /** A cleaner with {@link CleanerOptions#DEFAULT}. */
  public static Cleaner of(LanguagePack pack) {
    return of(pack, CleanerOptions.DEFAULT);
  }

  /** A cleaner for a language with the given options. */
  public static Cleaner of(LanguagePack pack, CleanerOptions options) {
    return new Cleaner(
        Objects.requireNonNull(pack, "pack"), Objects.requireNonNull(options, "options"));
  }

  /** The options it was made with. */
  public CleanerOptions options() {
    return options;
  }

  /** Makes the fair copy of a text. */
  public CleanedDocument clean(String source) {
    return clean(source, List.of());
  }

  /**
   * Makes the fair copy of a text of which it is known, from where they stand on the page, that
   * some lines are running headers, running footers or page numbers.
   *
   * @param furniture where those lines stand in the source
   * @throws IllegalArgumentException if one ends after the source
   */
  public CleanedDocument clean(String source, List<Span> furniture) {
    CorrectedText corrected = CorrectedText.of(Objects.requireNonNull(source, "source"));
    corrected = corrected.revise(new PlacedFurniture(furniture));
    for (Stage stage : stages) {
      corrected = corrected.revise(stage);
    }
    List<Correction> sure = new ArrayList<>();
    List<Correction> suggestions = new ArrayList<>();
    Pages pages = Pages.of(corrected);
    DamageFinding finding =
        corrector.examine(
            corrected.text(),
            pages,
            proposal ->
                (proposal.isSure(options.minConfidence()) ? sure : suggestions)
                    .add(proposal.correction()));
    DamageProfile damage = ProfileParts.of(finding, corrected, pages);
    List<Correction> suggested = corrected.toSource(suggestions);
    corrected = corrected.revise(sure);
    corrected = corrected.revise(sentenceEnds);
    List<Paragraph> paragraphs = Paragraphs.read(corrected.text(), Pages.of(corrected));
    return new CleanedDocument(
        corrected,
        suggested,
        paragraphs,
        segmenter.segment(corrected.text(), paragraphs),
        ParagraphDuplicates.find(corrected.text(), paragraphs),
        damage);
  }
}
