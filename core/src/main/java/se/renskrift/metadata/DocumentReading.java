package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.renskrift.segmentation.Section;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Span;

/**
 * One document while it is read: its head, then its sections, then its end, each once and in this
 * order. What is read first decides what is looked for later.
 */
final class DocumentReading {
  /** How sure a block of the form is that stands in the text, and one that was removed from it. */
  private static final double INSIDE = 0.95;

  private static final double REMOVED = 0.93;

  /** A paragraph with a longer first line is none of a form. */
  private static final int SHORT = 70;

  /** An office that is named is surer than the municipality. */
  private static final double NAMED = 0.55;

  /** A handler with a label is surer. */
  private static final double LABELLED = 0.8;

  /** So far into an item its number stands. */
  private static final int NUMBER = 250;

  private static final Set<Field> HANDLER =
      EnumSet.of(Field.HANDLER_NAME, Field.HANDLER_PHONE, Field.HANDLER_EMAIL);

  private static final Set<Field> SIGNATORIES = EnumSet.of(Field.SIGNATORY_NAME);

  private final MetadataTerms terms;
  private final Predicate<String> isWord;
  private final CorrectedText corrected;
  private final SectionedText outline;
  private final Drafts drafts;
  private final DocumentType type;
  private final LikelierWords words;
  private final Form form;
  private final DatedLines dated;

  /** The lines of the head, and those of all that is form. */
  private final List<FormLine> opening;

  private final List<FormLine> everywhere;

  /** The head, then the heads inside the text. */
  private final List<Letterhead> heads = new ArrayList<>();

  private boolean[] understood = {};

  DocumentReading(
      MetadataTerms terms,
      Predicate<String> isWord,
      CorrectedText corrected,
      List<Correction> suggestions,
      SectionedText outline) {
    this.terms = terms;
    // Words of names and offices come again and again.
    Map<String, Boolean> known = new HashMap<>();
    this.isWord = word -> known.computeIfAbsent(word, isWord::test);
    this.corrected = corrected;
    this.outline = outline;
    this.drafts = new Drafts(corrected);
    this.type = new DocumentType(terms, drafts);
    this.words = new LikelierWords(corrected, suggestions, terms.givenNames(), this.isWord);
    this.form = new Form(corrected, words);
    this.dated = new DatedLines(terms, drafts);
    this.opening = form.lines(new Opening(terms).of(outline, form));
    this.everywhere = new ArrayList<>(opening);
  }

  /** Reads the lines before the first heading, then the rest of the form. */
  void head() {
    Letterhead head = new Letterhead(terms, opening, drafts, 1);
    heads.add(head);
    understood = head.read();
    if (!drafts.has(Field.DATE) && !type.isOwn()) {
      dated.place(form, outline.text(), outline.paragraphs(), outline.others());
    }
    Set<Section.Type> others =
        type.isMinutes() ? EnumSet.of(Section.Type.ATTENDANCE) : SectionedText.OTHERS;
    for (List<FormLine> block : Blocks.of(form, outline, terms, others, SHORT)) {
      everywhere.addAll(block);
      Letterhead inside = new Letterhead(terms, block, drafts, INSIDE);
      inside.read();
      heads.add(inside);
    }
    for (List<FormLine> block : form.removed()) {
      everywhere.addAll(block);
      new Letterhead(terms, block, drafts, REMOVED).read();
    }
  }

  /** Reads the items of the minutes, and the dates and numbers that stand in the text. */
  void sections() {
    MatterNumbers numbers = new MatterNumbers(terms, drafts);
    for (Section item : outline.items()) {
      new Letterhead(terms, form.lines(SectionedText.heading(item)), drafts, INSIDE).read();
      int end = Math.min(item.span().end(), item.bodyStart() + NUMBER);
      numbers.under(form.lines(new Span(Math.min(item.bodyStart(), end), end)));
    }
    if (!drafts.has(Field.MEETING_DATE) && type.isUntitled()) {
      dated.meeting(opening);
    }
    boolean calls = type.isUntitled() && !type.isMinutes();
    if (calls) {
      outline.sections().forEach(section -> numbers.listed(form.lines(section.span())));
    }
    if (calls && drafts.confidence(Field.AUTHORITY) < NAMED) {
      dated.board(opening, new Phrases(terms));
    }
    if (!drafts.has(Field.DIARY_NUMBER) && !type.isUntitled() && !drafts.isEmpty()) {
      numbers.atEnd(form, outline.text(), outline.told());
    }
    if (type.isMinutes()) {
      minutes();
    } else if (type.isUntitled() && drafts.confidence(Field.HANDLER_NAME) < LABELLED) {
      // Who calls to a meeting handles no matter.
      drafts.forget(HANDLER);
    }
    if (outline.matters() > 1) {
      // Each has a handler of its own.
      drafts.forget(HANDLER);
    }
  }

  /** The date of minutes is that of the meeting. */
  private void minutes() {
    if (!drafts.has(Field.MEETING_DATE)) {
      drafts.move(Field.DATE, Field.MEETING_DATE);
    } else if (drafts.value(Field.DATE).equals(drafts.value(Field.MEETING_DATE))) {
      drafts.forget(EnumSet.of(Field.DATE));
    }
  }

  /** Reads those who sign, approve and attach, then the title, which is what nothing else is. */
  void end() {
    new Contact(FormBlock.of(terms, List.of(), drafts, 1)).mailbox(everywhere);
    new EndMatter(terms, drafts).read(form, outline, opening);
    heads.get(0).readWriter(new Titles(terms, outline, form, drafts).read(opening, understood));
    if (!drafts.has(Field.AUTHORITY)) {
      new Footers(terms, drafts).read(everywhere);
    }
    heads.forEach(one -> one.readUnread(drafts.of(SIGNATORIES)));
  }

  /** What the document says, its readings weighed against each other. */
  Metadata metadata() {
    if (!type.isMinutes()) {
      drafts.agreeOnNumbers();
    }
    if (words.isDamaged()) {
      new PersonReadings(terms, isWord, corrected, drafts).agree();
      new UnknownWords(terms, isWord).weigh(drafts);
    }
    return drafts.metadata();
  }
}
