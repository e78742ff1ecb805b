package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.segmentation.Section;
import se.renskrift.text.Span;

/** Reads the title of a document, wherever that stands, and what the document answers. */
final class Titles {
  /** So much of an item is looked at for its title. */
  private static final int ITEM = 300;

  /** A longer line of the head is running text. */
  private static final int SHORT = 70;

  /** So far into a section it is told who sent what is answered. */
  private static final int TOLD_LENGTH = 700;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final SectionedText outline;
  private final Form form;
  private final Drafts drafts;
  private final DocumentType type;

  Titles(MetadataTerms terms, SectionedText outline, Form form, Drafts drafts) {
    this.terms = terms;
    this.phrases = new Phrases(terms);
    this.outline = outline;
    this.form = form;
    this.drafts = drafts;
    this.type = new DocumentType(terms, drafts);
  }

  /**
   * Reads them.
   *
   * @param opening the lines of the head
   * @param understood which of them say something else
   * @return the line of the head on which the title begins, or 0
   */
  int read(List<FormLine> opening, boolean[] understood) {
    Answers answers = new Answers(terms, phrases, drafts);
    int first = readTitle(opening, understood, answers);
    answers.complete(opening);
    readTold(opening);
    return first;
  }

  private int readTitle(List<FormLine> opening, boolean[] understood, Answers answers) {
    HeadingTitle heading = new HeadingTitle(terms, phrases, answers, drafts);
    List<Section> items = outline.items();
    // A text without a known heading or label is no document of the kind, and has no title to find.
    boolean known =
        !drafts.isEmpty()
            || outline.sections().stream().anyMatch(s -> s.type() != Section.Type.OTHER);
    int first = 0;
    boolean named = type.name().indexOf(' ') > 0 && !terms.isDocument(type.name());
    if (known
        && !named
        && (items.size() == 1 ? !type.isMinutes() : items.isEmpty() && !type.isUntitled())) {
      first =
          new Title(terms, phrases, answers, drafts, form::areTogether).read(opening, understood);
    }
    if (items.size() == 1 && !drafts.has(Field.TITLE)) {
      Section item = items.get(0);
      int end = Math.min(item.span().end(), item.bodyStart() + ITEM);
      heading.readItem(form.lines(new Span(item.span().start(), end)));
    }
    if (known && items.isEmpty() && !drafts.has(Field.TITLE) && !type.isUntitled()) {
      outline.sections().stream()
          .filter(section -> !section.heading().isEmpty())
          .filter(section -> !terms.isDocument(section.heading()))
          .findFirst()
          .ifPresent(one -> heading.readHeading(form.lines(SectionedText.heading(one))));
    }
    return first;
  }

  /** Reads who sent what is answered from the text. */
  private void readTold(List<FormLine> opening) {
    ToldSenders told = new ToldSenders(terms, phrases, drafts);
    boolean reply = isReply();
    if (!drafts.has(Field.ANSWERS_KIND) && !reply) {
      return;
    }
    for (Section section : outline.sections()) {
      if (SectionedText.tells(section) || section.heading().isEmpty()) {
        int end = Math.min(section.span().end(), section.bodyStart() + TOLD_LENGTH);
        form.lines(new Span(section.bodyStart(), end)).forEach(line -> told.read(line, reply));
      }
    }
    opening.stream()
        .filter(line -> line.text().length() > SHORT)
        .forEach(line -> told.read(line, reply));
  }

  /** Whether the title says that the document answers something. */
  private boolean isReply() {
    List<String> words = MetadataTerms.skeletons(drafts.value(Field.TITLE));
    for (int at = 0; at < words.size(); at++) {
      MetadataTerms.Term paper = terms.at(Kind.PAPER, words, at);
      if (terms.at(Kind.TO, words, at) != null || (paper != null && !paper.value().equals("-"))) {
        return true;
      }
    }
    return false;
  }
}
