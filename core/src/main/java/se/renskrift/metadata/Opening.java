package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.segmentation.Section;
import se.renskrift.text.Span;

/** Finds where the head of a document ends. */
final class Opening {
  /** The lengths of a title, without its first word. */
  private static final int SHORTEST_TITLE = 18;

  private static final int LONGEST_TITLE = 149;

  /** The head of a text that has no sections is looked for in so much of it. */
  private static final int UNDIVIDED = 2000;

  /** A heading so near the beginning may be a label of the form. */
  private static final int FORM_LENGTH = 400;

  /** So far below the name of a document its form goes on. */
  private static final int FORM_BELOW = 300;

  /** Among so many lines under the name of a document there is a label. */
  private static final int FORM_LINES = 6;

  private final MetadataTerms terms;

  Opening(MetadataTerms terms) {
    this.terms = terms;
  }

  /**
   * What stands before the first heading; a list of who gets a copy may be a part of it, if the
   * document's own form goes on below.
   */
  Span of(SectionedText outline, Form form) {
    List<Section> sections = outline.sections();
    if (sections.isEmpty()) {
      return new Span(0, Math.min(outline.text().length(), UNDIVIDED));
    }
    for (Section section : sections) {
      if (section.heading().isEmpty()) {
        if (section.span().start() > 0) {
          return new Span(0, section.span().end());
        }
        continue;
      }
      boolean copies =
          section.type() == Section.Type.DISTRIBUTION && section.span().start() < FORM_LENGTH;
      if (!copies && !namesItself(form, section) && !isTitle(outline.text(), section)) {
        return new Span(0, section.span().start());
      }
    }
    return new Span(0, sections.get(0).span().end());
  }

  /** Whether a heading in the form is the name of the document, as the form goes on below. */
  private boolean namesItself(Form form, Section section) {
    String name = Phrases.PAGE.matcher(section.heading()).replaceFirst("").strip();
    if (section.span().start() >= FORM_LENGTH || name.isEmpty() || !terms.isDocument(name)) {
      return false;
    }
    int end = Math.min(section.span().end(), section.bodyStart() + FORM_BELOW);
    List<FormLine> lines = form.lines(new Span(Math.min(end, section.bodyStart()), end));
    int most = section.span().start() == 0 ? FORM_LINES : 1;
    return lines.isEmpty()
        || lines.stream()
            .limit(most)
            .anyMatch(line -> line.hasDigit() && terms.labelAt(line, 0) != null);
  }

  /** Whether a heading near the beginning is but the first word of a title. */
  private boolean isTitle(String text, Section section) {
    int from = section.span().start() + section.heading().length();
    int end = text.indexOf('\n', from);
    String line = text.substring(from, end < 0 ? text.length() : end);
    return section.span().start() < FORM_LENGTH
        && section.heading().indexOf(' ') < 0
        && terms.is(Kind.ANSWER, section.heading())
        && line.length() >= SHORTEST_TITLE
        && line.length() <= LONGEST_TITLE;
  }
}
