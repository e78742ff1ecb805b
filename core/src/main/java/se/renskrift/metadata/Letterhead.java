package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.LabelledLine.Entry;
import se.renskrift.metadata.MetadataTerms.Label;

/**
 * Reads one block of a form, line by line: labels with the values on their line or below, columns
 * of values under a row of labels, and what needs no label. Which lines were understood is noted,
 * so that the title can be looked for among the others.
 */
final class Letterhead {
  private static final double LABELLED = 0.97;
  private static final double BELOW = 0.95;

  private final Phrases phrases;
  private final Dates dates;
  private final DiaryNumbers numbers;
  private final Receivers receivers;
  private final Contact contact;
  private final Cells cells;
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
    this.numbers = new DiaryNumbers(terms);
    this.drafts = drafts;
    this.weight = weight;
    this.lines = form.lines();
    this.understood = form.understood();
    this.receivers = new Receivers(form);
    this.cells = new Cells(form, numbers, receivers);
    this.contact = new Contact(form);
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
      } else if (line.areHeads()) {
        understood[at] = true;
        readColumns(at);
      } else {
        readLabels(at);
      }
    }
    receivers.finish();
    return understood;
  }

  private void readLabels(int at) {
    LabelledLine line = lines.get(at);
    understood[at] = true;
    Entry first = line.entries().get(0);
    if (first.word() > 0) {
      readCell(at, 0, first.word());
    }
    for (Entry entry : line.entries()) {
      int end = cellEnd(line.line(), entry);
      boolean below = entry.isEmpty() && entry.to() == line.line().size();
      readValue(entry.label(), at, entry.from(), end, below);
      if (end < entry.to()) {
        readCell(at, end, entry.to());
      }
    }
  }

  /** A wide space ends a value, unless it stands right after the label. */
  private static int cellEnd(FormLine line, Entry entry) {
    for (int word = entry.from() + 1; word < entry.to(); word++) {
      if (line.words().get(word).gap()) {
        return word;
      }
    }
    return entry.to();
  }

  private void readValue(Label label, int at, int from, int to, boolean below) {
    boolean next = below && at + 1 < lines.size() && lines.get(at + 1).isEmpty();
    int row = next ? at + 1 : at;
    FormLine line = lines.get(row).line();
    int first = next ? 0 : from;
    int last = next ? line.size() : to;
    double confidence = (next ? BELOW : LABELLED) * weight;
    boolean read =
        switch (label) {
          case DIARY -> readNumbers(line, first, last, confidence);
          case DATE -> readDate(Field.DATE, line, first, last, confidence);
          case MEETING -> readDate(Field.MEETING_DATE, line, first, last, confidence);
          case REFERENCE ->
              readNumbers(line, first, last, confidence) || contact.handler(row, first, last);
          case HANDLER -> contact.handler(row, first, last);
          case ADDRESSEE -> receivers.labelled(at, from, to);
          case PHONE, EMAIL, NAME, TITLE -> next && phrases.isAddress(line);
          case OTHER -> next && (phrases.isAddress(line) || isData(line));
        };
    if (read && next) {
      understood[row] = true;
    }
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
    if (date != null) {
      double sure = date.repaired() ? confidence - 0.1 : confidence;
      drafts.add(field, date.iso(), line, offset + date.start(), offset + date.end(), sure);
    }
    return date != null;
  }

  /** The values under a row of labels, told apart by their shapes. */
  private void readColumns(int at) {
    List<Label> wanted = new ArrayList<>();
    lines.get(at).entries().forEach(entry -> wanted.add(entry.label()));
    int last = Math.min(lines.size(), at + wanted.size() + 1);
    for (int row = at + 1; row < last && lines.get(row).isEmpty() && !wanted.isEmpty(); row++) {
      if (!readRow(row, wanted)) {
        break;
      }
      understood[row] = true;
    }
  }

  private boolean readRow(int row, List<Label> wanted) {
    FormLine line = lines.get(row).line();
    StringBuilder rest = new StringBuilder(line.text());
    boolean read = false;
    Matcher page = Phrases.PAGE.matcher(rest);
    if (wanted.contains(Label.OTHER) && page.find()) {
      blank(rest, page.start(), page.end());
      wanted.remove(Label.OTHER);
      read = true;
    }
    Dates.Found date = dates.first(rest.toString());
    Label dated = wanted.contains(Label.DATE) ? Label.DATE : Label.MEETING;
    if (date != null && wanted.remove(dated)) {
      Field field = dated == Label.DATE ? Field.DATE : Field.MEETING_DATE;
      drafts.add(field, date.iso(), line, date.start(), date.end(), BELOW * weight);
      blank(rest, date.start(), date.end());
      read = true;
    }
    FormLine left =
        FormLine.of(rest.toString(), line.start(), line.removed(), i -> rest.charAt(i) == '\t');
    if (wanted.contains(Label.HANDLER) || wanted.contains(Label.REFERENCE)) {
      int end = contact.nameEnd(left, 0);
      if (end > 0 && contact.handler(row, left, 0, end)) {
        wanted.remove(Label.HANDLER);
        blank(rest, left.words().get(0).start(), left.words().get(end - 1).end());
        read = true;
      }
    }
    if (wanted.contains(Label.DIARY) || wanted.contains(Label.REFERENCE)) {
      String text = rest.toString();
      int start = text.length() - text.stripLeading().length();
      List<DiaryNumbers.Found> found = numbers.labelled(text.substring(start).stripTrailing());
      for (DiaryNumbers.Found number : found) {
        drafts.add(
            Field.DIARY_NUMBER,
            number.value(),
            line,
            start + number.start(),
            start + number.end(),
            BELOW * weight);
        wanted.remove(Label.DIARY);
        wanted.remove(Label.REFERENCE);
        read = true;
      }
    }
    return read;
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }

  private boolean readShapes(int at) {
    FormLine line = lines.get(at).line();
    boolean all = true;
    for (int from = 0; from < line.size(); ) {
      int to = from + 1;
      while (to < line.size() && !line.words().get(to).gap()) {
        to++;
      }
      all &= readCell(at, from, to);
      from = to;
    }
    return all && line.size() > 0;
  }

  /** What a cell says without a label; whether it was understood. */
  private boolean readCell(int at, int from, int to) {
    FormLine line = lines.get(at).line();
    if (from >= to || cells.read(at, line, from, to)) {
      return true;
    }
    cells.numbersInside(line, from, to);
    return phrases.isAddress(line)
        || receivers.body(at, from, to)
        || contact.reachable(at, from, to)
        || contact.titled(at, from, to);
  }
}
