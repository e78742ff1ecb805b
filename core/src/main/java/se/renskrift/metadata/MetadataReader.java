package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import se.renskrift.segmentation.Section;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/**
 * Reads what a document says of itself. Immutable and thread-safe.
 *
 * <p>Over 300 lines, as it puts the readers in the one order that they need.
 */
public final class MetadataReader {
  private static final double INSIDE = 0.95;
  private static final double REMOVED = 0.93;
  private static final int SHORT = 70;

  /** An office that is named is surer than the municipality. */
  private static final double NAMED = 0.55;

  /** Where labels and numbers are those of other documents. */
  private static final Set<Section.Type> OTHERS =
      EnumSet.of(
          Section.Type.BASIS,
          Section.Type.ATTACHMENTS,
          Section.Type.DISTRIBUTION,
          Section.Type.APPROVAL,
          Section.Type.ATTENDANCE);

  /** Where it is told who sent what is answered. */
  private static final Set<Section.Type> TOLD =
      EnumSet.of(
          Section.Type.SUMMARY,
          Section.Type.BACKGROUND,
          Section.Type.MATTER,
          Section.Type.PREPARATION);

  private static final Set<Field> HANDLER =
      EnumSet.of(Field.HANDLER_NAME, Field.HANDLER_PHONE, Field.HANDLER_EMAIL);

  private static final Set<Field> SIGNATORIES = EnumSet.of(Field.SIGNATORY_NAME);

  /** A handler with a label is surer. */
  private static final double LABELLED = 0.8;

  private static final int LINE = 300;

  /** So far into a section it is told who sent what is answered. */
  private static final int TOLD_LENGTH = 700;

  /** So far into an item its number stands. */
  private static final int NUMBER = 250;

  /** So much of the heading of an item may be letters of the board. */
  private static final int LONGEST_BOARD = 5;

  /** A heading so near the beginning may be a label of the form. */
  private static final int FORM_LENGTH = 400;

  /** Among so many lines under the name of a document there is a label. */
  private static final int FORM_LINES = 6;

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
    Drafts drafts = new Drafts(corrected);
    // Words of names and offices come again and again.
    Map<String, Boolean> known = new HashMap<>();
    Predicate<String> isWord = word -> known.computeIfAbsent(word, this.isWord::test);
    LikelierWords words = new LikelierWords(corrected, suggestions, terms.givenNames(), isWord);
    Form form = new Form(corrected, words);
    List<FormLine> opening = form.lines(opening(corrected, form, sections));
    List<FormLine> everywhere = new ArrayList<>(opening);
    Letterhead head = new Letterhead(terms, opening, drafts, 1);
    List<Letterhead> heads = new ArrayList<>(List.of(head));
    boolean[] understood = head.read();
    DatedLines dated = new DatedLines(terms, drafts);
    boolean own = terms.is(MetadataTerms.Kind.OWN, drafts.value(Field.DOCUMENT_TYPE));
    if (!drafts.has(Field.DATE) && !own) {
      List<Section> lists = sections.stream().filter(s -> OTHERS.contains(s.type())).toList();
      dated.place(form, corrected.text(), paragraphs, lists);
    }
    List<List<FormLine>> blocks =
        Blocks.of(
            form,
            corrected.text(),
            paragraphs,
            sections,
            terms,
            isMinutes(drafts) ? EnumSet.of(Section.Type.ATTENDANCE) : OTHERS,
            SHORT);
    for (List<FormLine> block : blocks) {
      everywhere.addAll(block);
      Letterhead inside = new Letterhead(terms, block, drafts, INSIDE);
      inside.read();
      heads.add(inside);
    }
    for (List<FormLine> block : form.removed()) {
      everywhere.addAll(block);
      new Letterhead(terms, block, drafts, REMOVED).read();
    }
    MatterNumbers numbers = new MatterNumbers(terms, drafts);
    for (Section section : sections) {
      if (isItem(section)) {
        new Letterhead(terms, form.lines(heading(section)), drafts, INSIDE).read();
        int end = Math.min(section.span().end(), section.bodyStart() + NUMBER);
        numbers.under(form.lines(new Span(Math.min(section.bodyStart(), end), end)));
      }
    }
    if (!drafts.has(Field.MEETING_DATE) && isUntitled(drafts)) {
      dated.meeting(opening);
    }
    boolean calls = isUntitled(drafts) && !isMinutes(drafts);
    if (calls) {
      sections.forEach(section -> numbers.listed(form.lines(section.span())));
    }
    if (calls && drafts.confidence(Field.AUTHORITY) < NAMED) {
      dated.board(opening, new Phrases(terms));
    }
    if (!drafts.has(Field.DIARY_NUMBER) && !isUntitled(drafts) && !drafts.isEmpty()) {
      numbers.atEnd(form, corrected.text(), told(paragraphs, sections));
    }
    if (isMinutes(drafts)) {
      minutes(sections, drafts);
    } else if (isUntitled(drafts) && drafts.confidence(Field.HANDLER_NAME) < LABELLED) {
      // Who calls to a meeting handles no matter.
      drafts.forget(HANDLER);
    }
    new Contact(FormBlock.of(terms, List.of(), drafts, 1)).mailbox(everywhere);
    new EndMatter(terms, drafts).read(form, sections, opening, form.end(paragraphs, sections));
    head.readWriter(titles(form, sections, opening, understood, drafts));
    if (!drafts.has(Field.AUTHORITY)) {
      new Footers(terms, drafts).read(everywhere);
    }
    heads.forEach(one -> one.readUnread(drafts.of(SIGNATORIES)));
    if (!isMinutes(drafts)) {
      drafts.agreeOnNumbers();
    }
    if (words.isDamaged()) {
      new PersonReadings(terms, isWord, corrected, drafts).agree();
      new UnknownWords(terms, isWord).weigh(drafts);
    }
    return drafts.metadata();
  }

  /** The paragraphs of the sections that tell of the matter. */
  private static List<Paragraph> told(List<Paragraph> paragraphs, List<Section> sections) {
    List<Section> told = sections.stream().filter(s -> TOLD.contains(s.type())).toList();
    return paragraphs.stream()
        .filter(p -> told.stream().anyMatch(s -> s.span().contains(p.span())))
        .toList();
  }

  /** The date of minutes is that of the meeting, and nobody prepares all of their items. */
  private static void minutes(List<Section> sections, Drafts drafts) {
    if (!drafts.has(Field.MEETING_DATE)) {
      drafts.move(Field.DATE, Field.MEETING_DATE);
    } else if (drafts.value(Field.DATE).equals(drafts.value(Field.MEETING_DATE))) {
      drafts.forget(EnumSet.of(Field.DATE));
    }
    if (sections.stream().filter(MetadataReader::isItem).count() > 1) {
      drafts.forget(HANDLER);
    }
  }

  /** Reads the title; the line of the head on which it begins, or 0. */
  private int titles(
      Form form,
      List<Section> sections,
      List<FormLine> opening,
      boolean[] understood,
      Drafts drafts) {
    Phrases phrases = new Phrases(terms);
    Answers answers = new Answers(terms, phrases, drafts);
    Title title = new Title(terms, phrases, answers, drafts, form::areTogether);
    List<Section> items = sections.stream().filter(s -> isItem(s)).toList();
    // A text without a known heading or label is no document of the kind, and has no title to find.
    boolean known =
        !drafts.isEmpty() || sections.stream().anyMatch(s -> s.type() != Section.Type.OTHER);
    int first = 0;
    String type = drafts.value(Field.DOCUMENT_TYPE);
    boolean named = type.indexOf(' ') > 0 && !isDocument(type);
    if (known
        && !named
        && (items.size() == 1 ? !isMinutes(drafts) : items.isEmpty() && !isUntitled(drafts))) {
      first = title.read(opening, understood);
    }
    if (items.size() == 1 && !drafts.has(Field.TITLE)) {
      Section item = items.get(0);
      List<FormLine> lines =
          form.lines(
              new Span(item.span().start(), Math.min(item.span().end(), item.bodyStart() + LINE)));
      title.readItem(lines);
    }
    if (known && items.isEmpty() && !drafts.has(Field.TITLE) && !isUntitled(drafts)) {
      sections.stream()
          .filter(section -> !section.heading().isEmpty())
          .filter(section -> !isDocument(section.heading()))
          .findFirst()
          .ifPresent(one -> title.readHeading(form.lines(heading(one))));
    }
    answers.complete(opening);
    ToldSenders told = new ToldSenders(terms, phrases, drafts);
    boolean reply = isReply(drafts);
    if (drafts.has(Field.ANSWERS_KIND) || reply) {
      for (Section section : sections) {
        boolean tells = TOLD.contains(section.type()) || section.heading().isEmpty();
        if (tells) {
          int end = Math.min(section.span().end(), section.bodyStart() + TOLD_LENGTH);
          form.lines(new Span(section.bodyStart(), end)).forEach(line -> told.read(line, reply));
        }
      }
      opening.stream()
          .filter(line -> line.text().length() > SHORT)
          .forEach(line -> told.read(line, reply));
    }
    return first;
  }

  /** Whether the title says that the document answers something. */
  private boolean isReply(Drafts drafts) {
    List<String> words = MetadataTerms.skeletons(drafts.value(Field.TITLE));
    for (int at = 0; at < words.size(); at++) {
      MetadataTerms.Term paper = terms.at(MetadataTerms.Kind.PAPER, words, at);
      if (terms.at(MetadataTerms.Kind.TO, words, at) != null
          || (paper != null && !paper.value().equals("-"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a heading near the beginning is but the first word of a title. */
  private boolean isTitle(String text, Section section) {
    int from = section.span().start() + section.heading().length();
    int end = text.indexOf('\n', from);
    String line = text.substring(from, end < 0 ? text.length() : end);
    return section.span().start() < FORM_LENGTH
        && section.heading().indexOf(' ') < 0
        && terms.is(MetadataTerms.Kind.ANSWER, section.heading())
        && line.length() > SHORT / 4
        && line.length() < LINE / 2;
  }

  private boolean isDocument(String name) {
    return terms.whole(MetadataTerms.Kind.DOCUMENT, MetadataTerms.skeletons(name)) != null;
  }

  /** Whether a heading in the form is the name of the document, as the form goes on below. */
  private boolean namesItself(Form form, Section section) {
    String name = Phrases.PAGE.matcher(section.heading()).replaceFirst("").strip();
    if (section.span().start() >= FORM_LENGTH || name.isEmpty() || !isDocument(name)) {
      return false;
    }
    int end = Math.min(section.span().end(), section.bodyStart() + LINE);
    List<FormLine> lines = form.lines(new Span(Math.min(end, section.bodyStart()), end));
    int most = section.span().start() == 0 ? FORM_LINES : 1;
    return lines.isEmpty()
        || lines.stream()
            .limit(most)
            .anyMatch(line -> line.hasDigit() && terms.labelAt(line, 0) != null);
  }

  private static Span heading(Section section) {
    int start = section.span().start();
    return new Span(start, start + section.heading().length());
  }

  /** Whether a section is an item of the minutes. */
  private static boolean isItem(Section section) {
    String heading = section.heading();
    int sign = heading.indexOf('§');
    return section.type() == Section.Type.MATTER
        && !heading.isEmpty()
        && (!Character.isLetterOrDigit(heading.charAt(0)) || (sign > 0 && sign <= LONGEST_BOARD));
  }

  private boolean isMinutes(Drafts drafts) {
    return terms.is(MetadataTerms.Kind.MINUTES, drafts.value(Field.DOCUMENT_TYPE));
  }

  private boolean isUntitled(Drafts drafts) {
    return terms.is(MetadataTerms.Kind.UNTITLED, drafts.value(Field.DOCUMENT_TYPE));
  }

  /**
   * What stands before the first heading; a list of who gets a copy may be a part of it, if the
   * document's own form goes on below.
   */
  private Span opening(CorrectedText corrected, Form form, List<Section> sections) {
    if (sections.isEmpty()) {
      return new Span(0, Math.min(corrected.text().length(), 2000));
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
      if (!copies && !namesItself(form, section) && !isTitle(corrected.text(), section)) {
        return new Span(0, section.span().start());
      }
    }
    return new Span(0, sections.get(0).span().end());
  }
}
