package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.LabelledLine.Entry;
import se.renskrift.metadata.MetadataTerms.Label;

/** Reads the value that a label announces: on its line, or below. */
final class LabelledValues {
  private static final double LABELLED = 0.97;
  private static final double BELOW = 0.95;
  private static final int MAX_OFFICE_WORDS = 6;

  private final Phrases phrases;
  private final Dates dates;
  private final DiaryNumbers numbers;
  private final Receivers receivers;
  private final Contact contact;
  private final UnlabelledCells unlabelled;
  private final Drafts drafts;
  private final List<LabelledLine> lines;
  private final boolean[] understood;
  private final double weight;

  LabelledValues(
      FormBlock block,
      DiaryNumbers numbers,
      Receivers receivers,
      Contact contact,
      UnlabelledCells unlabelled) {
    this.phrases = block.phrases();
    this.dates = block.dates();
    this.numbers = numbers;
    this.receivers = receivers;
    this.contact = contact;
    this.unlabelled = unlabelled;
    this.drafts = block.drafts();
    this.lines = block.lines();
    this.understood = block.understood();
    this.weight = block.weight();
  }

  /** Reads the value of one label, which ends before a word; whether there is one. */
  boolean read(Label label, int at, Entry entry, int to) {
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
      unlabelled.read(row, 0, first);
      unlabelled.read(row, last, line.size());
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
}
