package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.segmentation.Section;
import se.renskrift.text.Span;

/** Reads who signs and approves a document, and what is attached to it. */
final class EndMatter {
  /** Titles side by side. */
  private static final int MAX_TITLES = 3;

  private final MetadataTerms terms;
  private final Drafts drafts;

  EndMatter(MetadataTerms terms, Drafts drafts) {
    this.terms = terms;
    this.drafts = drafts;
  }

  /**
   * Reads them.
   *
   * @param opening the lines of the head, where those sign who call to a meeting
   */
  void read(Form form, SectionedText outline, List<FormLine> opening) {
    List<Section> sections = outline.sections();
    EndReading reading = EndReading.of(terms, drafts);
    Signatories signatories = new Signatories(reading);
    Approvals approvals = new Approvals(reading);
    Attachments attachments = new Attachments(reading);
    List<FormLine> minuteTakers = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      int to =
          i + 1 < sections.size()
              ? Math.min(section.span().end(), sections.get(i + 1).span().start())
              : section.span().end();
      Span body = new Span(Math.min(section.bodyStart(), to), to);
      switch (section.type()) {
        case SIGNATURES -> {
          signatories.readBoard(form.lines(new Span(section.span().start(), body.start())));
          signatories.read(form.lines(new Span(body.start(), last(sections, i, to))));
        }
        case APPROVAL -> approvals.read(form.lines(body));
        case ATTACHMENTS -> attachments.read(form.lines(body));
        case ATTENDANCE -> minuteTakers.addAll(form.lines(body));
        case BASIS -> {
          attachments.readMarked(form.lines(body));
          signatories.readOffice(form.lines(body));
        }
        default -> {}
      }
    }
    DocumentType type = new DocumentType(terms, drafts);
    if (type.isUntitled() && !type.isMinutes()) {
      signatories.readEnd(opening);
    }
    if (type.isMinutes()) {
      signatories.readMinutes(minuteTakers);
    } else {
      signatories.readEnd(form.end(outline.paragraphs(), sections));
    }
  }

  /** Where the signatures of a section end: titles may have been taken for the next heading. */
  private int last(List<Section> sections, int at, int to) {
    Section next = at + 1 < sections.size() ? sections.get(at + 1) : sections.get(at);
    List<String> heading = MetadataTerms.skeletons(next.heading());
    boolean titles =
        next.span().start() == to
            && !heading.isEmpty()
            && heading.size() <= MAX_TITLES
            && heading.stream().allMatch(word -> terms.whole(Kind.TITLE, List.of(word)) != null);
    return titles ? to + next.heading().length() : to;
  }
}
