package se.renskrift.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.renskrift.CleanedDocument;
import se.renskrift.CleanerOptions;
import se.renskrift.DamageProfile;
import se.renskrift.duplicates.DuplicateCluster;
import se.renskrift.errormodel.Damage;
import se.renskrift.errormodel.Misreading;
import se.renskrift.lexicon.WordList;
import se.renskrift.metadata.Field;
import se.renskrift.metadata.Metadata;
import se.renskrift.metadata.Statement;
import se.renskrift.segmentation.Section;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Illegible;
import se.renskrift.text.Kind;
import se.renskrift.text.PageEvidence;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/**
 * An engine simple enough to work out by hand what it does: {@code &} means ä (0.97 sure), a 6
 * between letters means ö (0.8 sure), a line break becomes a space, the paragraphs "Sammanfattning"
 * and "Bakgrund" are headings of level 1 and 2, equal paragraphs are duplicates. A word of a user's
 * lexicon stays as it is. A model of a user's is a folder with the file {@code toy.txt}.
 */
record ToyEngine(CleanerOptions options, WordList words) implements Engine {
  static ToyEngine load(CleanerOptions options, Knowledge knowledge) throws IOException {
    if (knowledge.model() != null && !Files.exists(knowledge.model().resolve("toy.txt"))) {
      throw new NoSuchFileException("toy.txt");
    }
    return new ToyEngine(options, knowledge.words());
  }

  @Override
  public CleanedDocument clean(String source, PageEvidence evidence) {
    if (source.startsWith("Haveri")) {
      throw new IllegalStateException("toy");
    }
    List<Correction> applied = new ArrayList<>();
    List<Correction> suggestions = new ArrayList<>();
    for (int i = 0; i < source.length(); i++) {
      Correction correction = at(source, i);
      if (correction != null) {
        boolean sure = correction.confidence() >= options.minConfidence();
        (sure ? applied : suggestions).add(correction);
      }
    }
    CorrectedText corrected = CorrectedText.of(source, applied);
    List<Paragraph> paragraphs = paragraphs(corrected.text());
    return new CleanedDocument(
        corrected,
        suggestions,
        paragraphs,
        sections(corrected.text(), paragraphs),
        metadata(corrected),
        duplicates(corrected.text(), paragraphs),
        damage(source),
        illegible(corrected.text()));
  }

  /** A first line that begins with "Dnr " is a diary number. */
  private static Metadata metadata(CorrectedText corrected) {
    String label = "Dnr ";
    String text = corrected.text();
    if (!text.startsWith(label)) {
      return Metadata.NONE;
    }
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    Span span = new Span(label.length(), end);
    Span source = corrected.toSource(span);
    return new Metadata(
        List.of(
            new Statement(
                Field.DIARY_NUMBER,
                0,
                span.of(text),
                source.of(corrected.source()),
                span,
                source,
                0.95)));
  }

  private static List<Illegible> illegible(String text) {
    List<Illegible> illegible = new ArrayList<>();
    for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
      illegible.add(new Illegible(new Span(at, at + 1), Illegible.Reason.UNKNOWN_CHARACTER));
    }
    return illegible;
  }

  /** A document that says that it was scanned has lost its marks, but for pages after the first. */
  private static DamageProfile damage(String source) {
    boolean scanned = source.startsWith("Skannad");
    int page = source.indexOf('\f') + 1;
    int end = scanned && page > 0 ? page : source.length();
    Damage.Kind kind = scanned ? Damage.Kind.MARKS_LOST : Damage.Kind.NONE;
    List<DamageProfile.Part> parts = new ArrayList<>();
    parts.add(new DamageProfile.Part(new Span(0, end), 1, 1, damage(kind)));
    if (end < source.length()) {
      int last = 1 + (int) source.chars().filter(c -> c == '\f').count();
      parts.add(
          new DamageProfile.Part(
              new Span(end, source.length()), 2, last, damage(Damage.Kind.NONE)));
    }
    return new DamageProfile(damage(kind), parts);
  }

  private static Damage damage(Damage.Kind kind) {
    boolean none = kind == Damage.Kind.NONE;
    return new Damage(
        kind,
        20,
        none ? 0 : 5.25,
        none ? 0 : 40,
        none ? List.of() : List.of("ä", "ö"),
        none
            ? List.of()
            : List.of(new Misreading("&", "ä", 5, 1), new Misreading("6", "ö", 0.75, 0.5)),
        new TreeMap<>(Map.of("clean", 0.75, "toy", 0.25)));
  }

  private Correction at(String source, int i) {
    char c = source.charAt(i);
    if (words.words().contains(word(source, i))) {
      return null;
    }
    if (c == '&') {
      return spelling(i, "ä", 0.97);
    }
    if (c == '6' && isLetter(source, i - 1) && isLetter(source, i + 1)) {
      return spelling(i, "ö", 0.6);
    }
    boolean breaksLine =
        c == '\n' && i + 1 < source.length() && isText(source, i - 1) && isText(source, i + 1);
    return breaksLine && !options.keepLines()
        ? Correction.of(i, i + 1, " ", Kind.LINE_BREAK, "line-flow")
        : null;
  }

  private static String word(String source, int i) {
    int start = i;
    int end = i;
    while (start > 0 && source.charAt(start - 1) > ' ') {
      start--;
    }
    while (end < source.length() && source.charAt(end) > ' ') {
      end++;
    }
    return source.substring(start, end);
  }

  private static Correction spelling(int i, String intended, double confidence) {
    TreeMap<String, Double> scores = new TreeMap<>();
    scores.put("error", -1.25);
    scores.put("language", Math.log(1e-3));
    Evidence evidence = new Evidence("toy", scores, List.of("a"));
    return new Correction(
        new Span(i, i + 1), intended, Kind.SPELLING, confidence, List.of(evidence));
  }

  private static List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int page = 1;
    for (int start = 0; start < text.length(); ) {
      int gap = text.indexOf("\n\n", start);
      int end = gap < 0 ? text.stripTrailing().length() : gap;
      page += text.startsWith("\f", start) ? 1 : 0;
      paragraphs.add(new Paragraph(new Span(start, end), page));
      start = gap < 0 ? text.length() : end + 2;
    }
    return paragraphs;
  }

  private static List<Section> sections(String text, List<Paragraph> paragraphs) {
    List<Section> sections = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      String heading = paragraph.span().of(text);
      int body = Math.min(text.length(), paragraph.span().end() + 2);
      Span span = new Span(paragraph.span().start(), text.length());
      if (heading.equals("Sammanfattning")) {
        sections.add(new Section(Section.Type.SUMMARY, heading, 1, null, span, body, 0.99));
      } else if (heading.equals("Bakgrund")) {
        sections.add(new Section(Section.Type.BACKGROUND, heading, 2, 0, span, body, 0.9));
      }
    }
    return sections;
  }

  private static List<DuplicateCluster> duplicates(String text, List<Paragraph> paragraphs) {
    List<DuplicateCluster> clusters = new ArrayList<>();
    for (int i = 1; i < paragraphs.size(); i++) {
      Span before = paragraphs.get(i - 1).span();
      Span span = paragraphs.get(i).span();
      if (before.of(text).equals(span.of(text))) {
        clusters.add(new DuplicateCluster(DuplicateCluster.Kind.EXACT, 1, List.of(before, span)));
      }
    }
    return clusters;
  }

  private static boolean isText(String source, int i) {
    return i >= 0 && i < source.length() && source.charAt(i) != '\n';
  }

  private static boolean isLetter(String source, int i) {
    return i >= 0 && i < source.length() && Character.isLetter(source.charAt(i));
  }
}
