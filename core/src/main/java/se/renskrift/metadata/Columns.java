package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.renskrift.metadata.MetadataTerms.Label;

/** Reads the values under a row of labels, told apart by their shapes. */
final class Columns {
  private static final double SURE = 0.95;

  /** What is put for a value that has been read, so that those beside it stay apart. */
  private static final char GAP = '\t';

  private final FormBlock block;
  private final DiaryNumbers numbers;
  private final Receivers receivers;
  private final Contact contact;

  Columns(FormBlock block, DiaryNumbers numbers, Receivers receivers, Contact contact) {
    this.block = block;
    this.numbers = numbers;
    this.receivers = receivers;
    this.contact = contact;
  }

  /** Reads the rows under a line that has nothing but labels. */
  void read(int at) {
    readUnder(at, at + 1);
  }

  /** Reads the rows under lines that have nothing but labels. */
  void readUnder(int at, int end) {
    List<LabelledLine> lines = block.lines();
    List<Label> wanted = new ArrayList<>();
    lines
        .subList(at, end)
        .forEach(line -> line.entries().forEach(entry -> wanted.add(entry.label())));
    int last = Math.min(lines.size(), end + wanted.size());
    for (int row = end; row < last && lines.get(row).isEmpty() && !wanted.isEmpty(); row++) {
      if (!readRow(row, wanted)) {
        break;
      }
      block.understood()[row] = true;
    }
  }

  private boolean readRow(int row, List<Label> wanted) {
    FormLine line = block.line(row);
    StringBuilder rest = new StringBuilder(line.text());
    boolean read = false;
    Matcher page = Phrases.PAGE.matcher(rest);
    if (wanted.contains(Label.OTHER) && page.find()) {
      blank(rest, page.start(), page.end());
      wanted.remove(Label.OTHER);
      read = true;
    }
    Dates.Found date = block.dates().first(rest.toString());
    Label dated = wanted.contains(Label.DATE) ? Label.DATE : Label.MEETING;
    if (date != null && wanted.remove(dated)) {
      Field field = dated == Label.DATE ? Field.DATE : Field.MEETING_DATE;
      add(field, date.iso(), line, date.start(), date.end());
      blank(rest, date.start(), date.end());
      read = true;
    }
    if (wanted.contains(Label.HANDLER) || wanted.contains(Label.REFERENCE)) {
      FormLine left = line.withCells(rest.toString());
      int end = contact.nameEnd(left, 0);
      if (end > 0 && contact.handler(row, left, 0, end)) {
        wanted.remove(Label.HANDLER);
        blank(rest, left.words().get(0).start(), left.words().get(end - 1).end());
        read = true;
      }
    }
    if (wanted.contains(Label.DIARY) || wanted.contains(Label.REFERENCE)) {
      read |= readNumbers(line, rest, wanted);
    }
    if (wanted.contains(Label.ADDRESSEE)) {
      read |= readReceiver(row, line, wanted);
    }
    if (wanted.contains(Label.BOARD) && receivers.body(row, 0, line.cellEnd(0))) {
      wanted.remove(Label.BOARD);
      read = true;
    }
    return read;
  }

  /** Reads numbers that are all there is left, or all that a cell has. */
  private boolean readNumbers(FormLine line, StringBuilder rest, List<Label> wanted) {
    Matcher phone = Phrases.GROUPED_PHONE.matcher(rest.toString());
    while (phone.find()) {
      blank(rest, phone.start(), phone.end());
    }
    String text = rest.toString();
    int start = text.length() - text.stripLeading().length();
    String left = text.substring(start).stripTrailing();
    List<DiaryNumbers.Found> found = numbers.labelled(left);
    for (int from = 0; found.isEmpty() && from < line.size(); from = line.cellEnd(from)) {
      start = line.words().get(from).start();
      left = text.substring(start, line.words().get(line.cellEnd(from) - 1).end()).stripTrailing();
      List<DiaryNumbers.Found> cell = numbers.labelled(left);
      boolean whole = cell.size() == 1 && cell.get(0).end() == left.length();
      found = whole ? cell : found;
    }
    if (found.isEmpty()) {
      return false;
    }
    for (DiaryNumbers.Found number : found) {
      add(Field.DIARY_NUMBER, number.value(), line, start + number.start(), start + number.end());
    }
    wanted.remove(Label.DIARY);
    wanted.remove(Label.REFERENCE);
    return true;
  }

  private boolean readReceiver(int row, FormLine line, List<Label> wanted) {
    for (LinePart cell : LinePart.cells(line)) {
      if (block.phrases().isNamed(MetadataTerms.Kind.BODY, cell.words())) {
        String name = Casing.office(cell.text());
        add(Field.ADDRESSEE, name, line, cell.start(), cell.start() + name.length());
        wanted.remove(Label.ADDRESSEE);
        receivers.read(row);
        return true;
      }
    }
    return false;
  }

  private void add(Field field, String value, FormLine line, int from, int to) {
    block.drafts().add(field, value, line, from, to, SURE * block.weight());
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, GAP);
    }
  }
}
