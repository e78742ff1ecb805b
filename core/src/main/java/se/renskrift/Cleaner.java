package se.renskrift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import se.renskrift.correction.Agreement;
import se.renskrift.correction.Corrector;
import se.renskrift.correction.DamageFinding;
import se.renskrift.correction.OcrDoubt;
import se.renskrift.correction.Proposal;
import se.renskrift.duplicates.DuplicateCluster;
import se.renskrift.duplicates.ParagraphDuplicates;
import se.renskrift.duplicates.RepeatedParagraphs;
import se.renskrift.errormodel.Damage;
import se.renskrift.layout.Dehyphenator;
import se.renskrift.layout.Furniture;
import se.renskrift.layout.MisreadBullets;
import se.renskrift.layout.Pages;
import se.renskrift.layout.Paragraphs;
import se.renskrift.layout.PlacedFurniture;
import se.renskrift.layout.Reflow;
import se.renskrift.layout.SectionSigns;
import se.renskrift.layout.StrayMarks;
import se.renskrift.lexicon.Lexicon;
import se.renskrift.metadata.MetadataReader;
import se.renskrift.repair.GlyphRepair;
import se.renskrift.repair.Illegibles;
import se.renskrift.repair.LostLetters;
import se.renskrift.repair.MojibakeRepair;
import se.renskrift.repair.UnicodeRepair;
import se.renskrift.segmentation.Section;
import se.renskrift.segmentation.Segmenter;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.LineStyles;
import se.renskrift.text.PageEvidence;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Projection;
import se.renskrift.text.SecondReading;
import se.renskrift.text.Span;
import se.renskrift.text.Stage;
import se.renskrift.text.WordConfidences;

/**
 * Turns OCR-damaged text into a fair copy and says what it changed.
 *
 * <p>Pages of the source are separated by form feeds (U+000C). Any text is accepted: what is not
 * understood stays as it is. The same text always gives the same result. Immutable and thread-safe.
 */
public final class Cleaner {
  private static final Set<Damage.Kind> UNDAMAGED =
      EnumSet.of(Damage.Kind.NONE, Damage.Kind.OTHER_LANGUAGE);

  private final CleanerOptions options;
  private final List<Stage> stages;
  private final Corrector corrector;
  private final Stage sentenceEnds;
  private final Segmenter segmenter;
  private final Lexicon lexicon;
  private final MetadataReader metadata;
  private final Illegibles illegibles;

  private Cleaner(LanguagePack pack, CleanerOptions options) {
    this.options = options;
    this.corrector = pack.corrector();
    this.sentenceEnds = corrector.sentenceEnds();
    this.segmenter = Segmenter.of(pack.headings(), pack.order());
    this.lexicon = pack.lexicon();
    this.metadata = MetadataReader.of(pack.metadataTerms(), pack.lexicon()::contains);
    this.illegibles = new Illegibles(pack.alphabet(), pack.lexicon());
    stages = new ArrayList<>();
    stages.add(new GlyphRepair(pack.alphabet(), pack.lexicon()));
    stages.add(new MojibakeRepair(pack.alphabet(), pack.lexicon()));
    stages.add(new UnicodeRepair());
    stages.add(new Furniture(pack.layoutTerms()));
    stages.add(new StrayMarks());
    stages.add(new MisreadBullets());
    stages.add(new SectionSigns(pack.layoutTerms()));
    if (!options.keepLines()) {
      stages.add(new Reflow(pack.layoutTerms(), pack.headings()::matches));
    }
    stages.add(new Dehyphenator(pack.layoutTerms(), pack.lexicon(), options.keepLines()));
    stages.add(new LostLetters(pack.alphabet(), pack.lexicon(), pack.model()));
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
    return clean(source, PageEvidence.NONE);
  }

  /**
   * Makes the fair copy of a text with what reading its pages told. A second reading of them is
   * corrected too; where the two differ then, words decide.
   *
   * @param evidence about {@code source}
   * @throws IllegalArgumentException if a place of it ends after the source
   */
  public CleanedDocument clean(String source, PageEvidence evidence) {
    Objects.requireNonNull(evidence, "evidence");
    SecondReading second = evidence.second();
    List<Span> furniture = evidence.furniture();
    CorrectedText start = CorrectedText.of(Objects.requireNonNull(source, "source"));
    WordConfidences agreement = Agreement.of(source, second);
    Draft draft = draft(start, evidence.confidences(), agreement, furniture);
    CorrectedText corrected = draft.corrected();
    List<Correction> suggested = new ArrayList<>(draft.suggested());
    if (!second.isEmpty()) {
      CorrectedText other = second.apply(source);
      Projection places = Projection.of(other);
      List<Span> lines = furniture.stream().map(places::project).toList();
      CorrectedText otherDraft =
          draft(other, WordConfidences.NONE, WordConfidences.NONE, lines).corrected();
      List<Correction> sure = new ArrayList<>();
      List<Correction> unsure = new ArrayList<>();
      for (Correction choice : corrector.choice().propose(corrected, otherDraft, second)) {
        (choice.confidence() >= options.minConfidence() ? sure : unsure).add(choice);
      }
      suggested.addAll(corrected.toSource(unsure));
      suggested.sort(Comparator.comparingInt(c -> c.span().start()));
      corrected = corrected.revise(sure);
    }
    corrected = corrected.revise(sentenceEnds);
    return document(corrected, suggested, draft.damage(), evidence.styles());
  }

  /** A document of corrected text, with its parts. */
  private CleanedDocument document(
      CorrectedText text, List<Correction> suggested, DamageProfile damage, LineStyles styles) {
    CorrectedText corrected = text;
    List<Correction> suggestions = suggested;
    List<Paragraph> paragraphs = Paragraphs.read(corrected.text(), Pages.of(corrected));
    List<DuplicateCluster> duplicates = ParagraphDuplicates.find(corrected.text(), paragraphs);
    if (options.dropDuplicates() && !duplicates.isEmpty()) {
      corrected =
          corrected.revise(RepeatedParagraphs.drop(corrected.text(), paragraphs, duplicates));
      paragraphs = Paragraphs.read(corrected.text(), Pages.of(corrected));
      duplicates = ParagraphDuplicates.find(corrected.text(), paragraphs);
    }
    Segmenter.Outlined outlined =
        segmenter.outline(corrected.text(), paragraphs, styles.in(corrected), lexicon::contains);
    List<Correction> repairs =
        UNDAMAGED.contains(damage.whole().kind()) ? signs(outlined.repairs()) : outlined.repairs();
    if (!repairs.isEmpty()) {
      List<Correction> sure = new ArrayList<>();
      List<Correction> unsure = new ArrayList<>();
      for (Correction repair : repairs) {
        (repair.confidence() >= options.minConfidence() ? sure : unsure).add(repair);
      }
      suggestions = new ArrayList<>(suggested);
      suggestions.addAll(corrected.toSource(unsure));
      suggestions.sort(Comparator.comparingInt(c -> c.span().start()));
      corrected = corrected.revise(sure);
      paragraphs = Paragraphs.read(corrected.text(), Pages.of(corrected));
      duplicates = ParagraphDuplicates.find(corrected.text(), paragraphs);
      outlined =
          segmenter.outline(
              corrected.text(), paragraphs, styles.in(corrected), lexicon::contains, outlined);
    }
    List<Section> sections = outlined.sections();
    return new CleanedDocument(
        corrected,
        suggestions,
        paragraphs,
        sections,
        metadata.read(corrected, suggestions, paragraphs, sections),
        duplicates,
        damage,
        illegibles.find(corrected));
  }

  /**
   * The repairs of signs alone: in undamaged text a heading unlike a known one is its author's, but
   * no author writes a dollar for a paragraph.
   */
  private static List<Correction> signs(List<Correction> repairs) {
    return repairs.stream()
        .filter(repair -> repair.intended().codePoints().noneMatch(Character::isLetter))
        .toList();
  }

  /** A text whose words are corrected, what else was found, and how it was damaged. */
  private record Draft(CorrectedText corrected, List<Correction> suggested, DamageProfile damage) {}

  private Draft draft(
      CorrectedText start,
      WordConfidences confidences,
      WordConfidences agreement,
      List<Span> furniture) {
    CorrectedText corrected = start.revise(new PlacedFurniture(furniture));
    for (Stage stage : stages) {
      corrected = corrected.revise(stage);
    }
    List<Proposal> proposals = new ArrayList<>();
    Pages pages = Pages.of(corrected);
    DamageFinding finding = corrector.examine(corrected.text(), pages, proposals::add);
    List<Correction> sure = new ArrayList<>();
    List<Correction> suggestions = new ArrayList<>();
    List<Proposal> doubted = weighed(proposals, confidences, "ocr-confidence", corrected);
    for (Proposal proposal : weighed(doubted, agreement, "agreement", corrected)) {
      (proposal.isSure(options.minConfidence()) ? sure : suggestions).add(proposal.correction());
    }
    DamageProfile damage = ProfileParts.of(finding, corrected, pages);
    List<Correction> suggested = corrected.toSource(suggestions);
    return new Draft(corrected.revise(sure), suggested, damage);
  }

  private static List<Proposal> weighed(
      List<Proposal> proposals,
      WordConfidences confidences,
      String score,
      CorrectedText corrected) {
    if (confidences.words().isEmpty()) {
      return proposals;
    }
    int[] edges =
        proposals.stream()
            .map(proposal -> proposal.correction().span())
            .flatMapToInt(span -> IntStream.of(span.start(), span.end() - 1))
            .toArray();
    int[] inSource = corrected.toSource(edges);
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < edges.length; i += 2) {
      places.add(new Span(inSource[i], Math.max(inSource[i], inSource[i + 1] + 1)));
    }
    OcrDoubt doubt = new OcrDoubt(confidences, score, proposals, places);
    List<Proposal> weighed = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      weighed.add(doubt.weigh(proposals.get(i), places.get(i)));
    }
    return weighed;
  }
}
