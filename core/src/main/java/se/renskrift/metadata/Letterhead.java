package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.LabelledLine.Entry;
import se.renskrift.metadata.MetadataTerms.Label;

/**
 * Reads one block of a form, line by line: labels with the values on their line or below, columns
 * of values under a row of labels, and what needs no label. Which lines were understood is noted,
 * so that the title can be looked for among the others.
 *
 * <p>Over 300 lines, as one walk over the lines of a form decides what each is.
 */
final class Letterhead {
  private static final double LABELLED = 0.97;
  private static final double BELOW = 0.95;
  private static final int MAX_OFFICE_WORDS = 6;
  private static final int MAX_UNIT_WORDS = 4;

  /** A shorter word alone is hardly the name of a part of an office. */
  private static final int LEAST_UNIT = 8;

  private static final int MAX_UNIT_LENGTH = 35;

  private final Phrases phrases;
  private final Dates dates;
  private final DatedLines dated;
  private final DiaryNumbers numbers;
  private final Receivers receivers;
  private final Contact contact;
  private final Writers writers;
  private final Cells cells;
  private final Columns columns;
  private final Answers answers;
  private final Drafts drafts;
  private final List<LabelledLine> lines;
  private final boolean[] understood;
  private final double weight;

  /**
   * A block to read.
   *
   * @param weight how much less sure the block is than the head of the document, from 0 to 1
   */
  Letterhead(MetadataTerms terms, List<FormLine> block, Drafts drafts, double weight) {
    FormBlock form = FormBlock.of(terms, block, drafts, weight);
    this.phrases = form.phrases();
    this.dates = form.dates();
    this.dated = new DatedLines(terms, drafts);
    this.numbers = new DiaryNumbers(terms);
    this.drafts = drafts;
    this.weight = weight;
    this.lines = form.lines();
    this.understood = form.understood();
    this.receivers = new Receivers(form);
    this.cells = new Cells(form, numbers, receivers);
    this.contact = new Contact(form);
    this.writers = new Writers(form, contact);
    this.columns = new Columns(form, numbers, receivers, contact);
    this.answers = new Answers(terms, phrases, drafts);
  }

  /** Reads the block; which of its lines were understood. */
  boolean[] read() {
    for (int at = 0; at < lines.size(); at++) {
      LabelledLine line = lines.get(at);
      if (understood[at]) {
        continue;
      }
      if (line.isEmpty()) {
        understood[at] |= readShapes(at);
      } else if (line.areHeads() || (line.endsWithHeads() && areApart(at))) {
        understood[at] = readCells(at, 0, line.entries().get(0).word());
        columns.read(at);
        readBoards(at);
        readWriters(at);
      } else if (areStacked(at)) {
        at = readStack(at);
      } else {
        readLabels(at);
      }
    }
    receivers.addressed();
    receivers.finish();
    readUnit();
    readOfficeAbove();
    return understood;
  }

  /** Reads a part of the office by its place: right under the office, in the form. */
  private void readUnit() {
    for (int at = 1; at + 1 < lines.size() && !drafts.has(Field.UNIT); at++) {
      FormLine line = lines.get(at).line();
      FormLine above = lines.get(at - 1).line();
      if (line.size() == 0 || above.size() == 0 || !lines.get(at).isEmpty()) {
        continue;
      }
      boolean columns = line.cells() > 1;
      int end = columns ? line.cellEnd(0) : line.size();
      boolean placed =
          (columns || !understood[at])
              && understood[at - 1]
              && (columns || understood[at + 1])
              && cells.isOffice(above, above.cellEnd(0));
      if (placed && isUnitName(line, end, understood[at + 1])) {
        understood[at] = true;
        int length = line.words().get(end - 1).end();
        drafts.add(Field.UNIT, line.text(0, end), line, 0, length, 0.7 * weight);
      }
    }
  }

  /** Reads an office without a usual name: on the first line, where none is named. */
  private void readOfficeAbove() {
    boolean none =
        !drafts.has(Field.AUTHORITY) && drafts.has(Field.DOCUMENT_TYPE) && lines.size() > 1;
    if (none && lines.get(0).isEmpty() && isFirst()) {
      FormLine line = lines.get(0).line();
      int end = line.size() == 0 ? 0 : line.cellEnd(0);
      if (isUnitName(line, end, false)) {
        understood[0] = true;
        int length = line.words().get(end - 1).end();
        drafts.add(Field.AUTHORITY, line.text(0, end), line, 0, length, 0.6 * weight);
      }
    }
  }

  /** Whether the first line is no title: the form goes on beside or right below it. */
  private boolean isFirst() {
    return lines.get(0).line().cells() > 1 || (!understood[0] && understood[1]);
  }

  /** Whether the first words of a line can name a part of an office that has no usual name. */
  private boolean isUnitName(FormLine line, int end, boolean placed) {
    List<Word> words = line.words().subList(0, end);
    if (end == 1) {
      String word = words.get(0).text();
      return placed
          && word.length() >= LEAST_UNIT
          && word.chars().allMatch(Character::isLetter)
          && words.get(0).isCapitalised()
          && !phrases.isTitleWord(words.get(0))
          && !phrases.is(MetadataTerms.Kind.DOCUMENT, words.get(0))
          && !phrases.is(MetadataTerms.Kind.TO, words.get(0));
    }
    return end > 1
        && end <= MAX_UNIT_WORDS
        && line.words().get(end - 1).end() <= MAX_UNIT_LENGTH
        && words.get(0).isCapitalised()
        && words.stream().skip(1).noneMatch(Word::isCapitalised)
        && words.stream().noneMatch(Word::hasDigit)
        && words.stream().anyMatch(w -> phrases.is(MetadataTerms.Kind.JOIN, w))
        && words.stream().noneMatch(w -> phrases.is(MetadataTerms.Kind.ABOUT, w));
  }

  /** Whether the row under heads that other words stand before is one of columns. */
  private boolean areApart(int at) {
    boolean row = at + 1 < lines.size() && lines.get(at + 1).isEmpty();
    return row && lines.get(at + 1).line().cells() > 1 && lines.get(at + 1).line().hasDigit();
  }

  /** Notes the boards that stand beside the values under a row of labels. */
  private void readBoards(int heads) {
    for (int at = heads + 1; at < lines.size() && understood[at]; at++) {
      FormLine line = lines.get(at).line();
      for (int from = 0; from < line.size() && line.cells() > 1; from = line.cellEnd(from)) {
        if (!receivers.body(at, from, line.cellEnd(from))) {
          cells.document(line, from, line.cellEnd(from));
        }
      }
    }
  }

  /** Whether several labels stand one below the other, and then their values. */
  private boolean areStacked(int at) {
    int end = stackEnd(at);
    return end - at >= 2 && end < lines.size() && lines.get(end).isEmpty();
  }

  private int stackEnd(int at) {
    int end = at;
    while (end < lines.size() && lines.get(end).isHead()) {
      end++;
    }
    return end;
  }

  /** Reads the values under a stack of labels; the last of its labels. */
  private int readStack(int at) {
    int end = stackEnd(at);
    for (int row = at; row < end; row++) {
      understood[row] = true;
    }
    columns.readUnder(at, end);
    return end - 1;
  }

  /** Looks for who writes without a label, in the lines above the title. */
  void readWriter(int title) {
    writers.lone(title);
  }

  /** Takes for a handler whose name could not be read one who signs and whose name is like it. */
  void readUnread(List<Draft> signatories) {
    contact.unread(signatories);
  }

  /** Looks for who writes, beside the values under a row of labels. */
  private void readWriters(int heads) {
    for (int at = heads + 1; at < lines.size() && understood[at]; at++) {
      FormLine line = lines.get(at).line();
      for (int from = 0; from < line.size(); from = line.cellEnd(from)) {
        if (!writers.reachable(at, from, line.cellEnd(from))) {
          writers.titled(at, from, line.cellEnd(from));
        }
      }
    }
  }

  private void readLabels(int at) {
    LabelledLine line = lines.get(at);
    understood[at] = true;
    readCells(at, 0, line.entries().get(0).word());
    for (Entry entry : line.entries()) {
      int end =
          entry.isEmpty() ? entry.to() : Math.min(entry.to(), line.line().cellEnd(entry.from()));
      boolean other = entry.label() == Label.DIARY && answers.isSaidOf(line.line(), entry.word());
      boolean read =
          (other && drafts.has(Field.DIARY_NUMBER)) || readValue(entry.label(), at, entry, end);
      if (entry.label() == Label.SUBJECT && !read) {
        // What it is about is the title's to read.
        understood[at] = false;
        return;
      }
      boolean beside =
          entry.label() == Label.HANDLER
              && !read
              && !entry.isEmpty()
              && line.line().words().get(entry.from()).gap();
      boolean others = readCells(at, beside ? entry.from() : end, entry.to());
      if (beside && others && at + 1 < lines.size() && lines.get(at + 1).isEmpty()) {
        FormLine below = lines.get(at + 1).line();
        contact.handler(at + 1, below, 0, below.cellEnd(0));
      }
    }
  }

  private boolean readValue(Label label, int at, Entry entry, int to) {
    FormLine own = lines.get(at).line();
    boolean followed = at + 1 < lines.size() && lines.get(at + 1).isEmpty();
    boolean columns = followed && own.cells() > 1 && lines.get(at + 1).line().cells() > 1;
    boolean next = entry.isEmpty() && followed && (columns || entry.to() == own.size());
    int row = next ? at + 1 : at;
    FormLine line = lines.get(row).line();
    int first = next ? 0 : entry.from();
    int last = next ? line.size() : to;
    if (next && columns) {
      first = line.cellStart(line.cellUnder(own, entry.word()));
      last = line.cellEnd(first);
    }
    double confidence = (next ? BELOW : LABELLED) * weight;
    boolean read =
        switch (label) {
          case DIARY -> readNumbers(line, first, last, confidence);
          case DATE -> readDate(Field.DATE, line, first, last, confidence);
          case MEETING -> readDate(Field.MEETING_DATE, line, first, last, confidence);
          case REFERENCE ->
              readNumbers(line, first, last, confidence) || contact.handler(row, first, last);
          case HANDLER -> contact.labelled(row, first, last);
          case UNIT -> readOffice(Field.UNIT, line, first, last, confidence);
          case AUTHORITY -> readOffice(Field.AUTHORITY, line, first, last, confidence);
          case ADDRESSEE -> receivers.labelled(at, entry.from(), to);
          case SUBJECT -> readNumbers(own, entry.from(), to, confidence);
          case BOARD -> first < last && receivers.body(row, first, last);
          case SENDER -> false;
          case PHONE, EMAIL, NAME, TITLE -> next && phrases.isAddress(line);
          case OTHER -> next && (phrases.isAddress(line) || isData(line));
        };
    if (read && next && columns && !understood[row]) {
      readCells(row, 0, first);
      readCells(row, last, line.size());
    }
    if (read && next) {
      understood[row] = true;
    }
    return read;
  }

  private boolean readOffice(Field field, FormLine line, int from, int to, double confidence) {
    List<Word> words = line.words().subList(from, Math.max(from, to));
    boolean office =
        !words.isEmpty()
            && words.size() <= MAX_OFFICE_WORDS
            && words.get(0).isCapitalised()
            && words.stream().noneMatch(Word::hasDigit);
    if (office) {
      boolean whole = phrases.isNamed(MetadataTerms.Kind.AUTHORITY, words);
      Field named = field == Field.UNIT && whole ? Field.AUTHORITY : field;
      int end = words.get(words.size() - 1).end();
      drafts.add(
          named, Casing.office(line.text(from, to)), line, words.get(0).start(), end, confidence);
    }
    return office;
  }

  /** Whether a line is nothing but a date or a number. */
  private static boolean isData(FormLine line) {
    return line.size() <= 2 && line.words().stream().allMatch(Word::hasDigit);
  }

  private boolean readNumbers(FormLine line, int from, int to, double confidence) {
    if (from >= to) {
      return false;
    }
    int offset = line.words().get(from).start();
    List<DiaryNumbers.Found> found = numbers.labelled(line.text(from, to));
    for (DiaryNumbers.Found number : found) {
      drafts.add(
          Field.DIARY_NUMBER,
          number.value(),
          line,
          offset + number.start(),
          offset + number.end(),
          confidence);
    }
    return !found.isEmpty();
  }

  private boolean readDate(Field field, FormLine line, int from, int to, double confidence) {
    if (from >= to) {
      return false;
    }
    int offset = line.words().get(from).start();
    Dates.Found date = dates.first(line.text(from, to));
    if (date == null) {
      date = Dates.ofSixDigits(line.text(from, to));
    }
    if (date != null) {
      double sure = date.repaired() ? confidence - 0.1 : confidence;
      drafts.add(field, date.iso(), line, offset + date.start(), offset + date.end(), sure);
      if (field == Field.DATE) {
        readMaker(line, offset + date.end(), to);
      }
    }
    return date != null;
  }

  /** Who made a document, as the line of its date says. */
  private void readMaker(FormLine line, int offset, int to) {
    int from = 0;
    while (from < to && line.words().get(from).start() < offset) {
      from++;
    }
    boolean made = from + 2 < to && phrases.isMaker(line.words().get(from));
    if (made && phrases.isName(line.words().subList(from + 1, to))) {
      contact.handler(lines.size(), line, from + 1, to);
    }
  }

  private boolean readShapes(int at) {
    int size = lines.get(at).line().size();
    return readCells(at, 0, size) && size > 0;
  }

  /** What the cells from one word to another say without labels; whether all were understood. */
  private boolean readCells(int at, int first, int last) {
    FormLine line = lines.get(at).line();
    boolean all = true;
    for (int from = first; from < last; ) {
      int to = Math.min(last, line.cellEnd(from));
      all &= readCell(at, from, to);
      from = to;
    }
    return all;
  }

  /** What a cell says without a label; whether it was understood. */
  private boolean readCell(int at, int from, int to) {
    FormLine line = lines.get(at).line();
    if (from >= to || cells.read(at, line, from, to)) {
      return true;
    }
    boolean others = drafts.has(Field.DIARY_NUMBER) && answers.isSaidOf(line, line.size() - 1);
    if (!others) {
      cells.numbersInside(line, from, to);
    }
    return phrases.isAddress(line)
        || receivers.body(at, from, to)
        || dated.placed(line, weight)
        || writers.reachable(at, from, to)
        || writers.titled(at, from, to);
  }
}
