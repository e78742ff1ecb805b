package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;

/** Reads which board a document is for, and when that meets. */
final class Receivers {
  private static final int MAX_LINES = 3;
  private static final int MAX_WORDS = 6;

  /** An office that is named is surer than the municipality. */
  private static final double NAMED = 0.55;

  private final FormBlock block;
  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Dates dates;
  private final List<LabelledLine> lines;
  private final boolean[] understood;
  private final Drafts drafts;
  private final double weight;

  /** A board named without a label. */
  private record Body(int at, FormLine line, int from, int end) {
    String text() {
      return line.text().substring(line.words().get(from).start(), end);
    }
  }

  private final List<Body> bodies = new ArrayList<>();
  private boolean labelled;
  private int lastBody = -2;

  Receivers(FormBlock block) {
    this.block = block;
    this.terms = block.terms();
    this.phrases = block.phrases();
    this.dates = block.dates();
    this.lines = block.lines();
    this.understood = block.understood();
    this.drafts = block.drafts();
    this.weight = block.weight();
  }

  /** Whether a line stands right after a receiver: a date there is that of the meeting. */
  boolean isOpen(int at) {
    return lastBody == at - 1 && lastBody >= 0;
  }

  /** Takes note that a receiver has been read: a date below is that of the meeting. */
  void read(int row) {
    labelled = true;
    lastBody = row;
  }

  /** Reads what follows a label for receivers, on its line or the next ones. */
  boolean labelled(int at, int from, int to) {
    if (from < to && phrases.is(Kind.READER, lines.get(at).line().words().get(from))) {
      return readers(at, from);
    }
    int row = from < to ? at : at + 1;
    int first = from < to ? from : 0;
    List<Word> words = new ArrayList<>();
    int begin = row;
    for (int i = row; i < lines.size() && i < row + MAX_LINES; i++) {
      FormLine line = lines.get(i).line();
      if (i > at && !lines.get(i).isEmpty()) {
        break;
      }
      int start = i == row ? first : 0;
      int end = bodyEnd(line, start, i == at ? to : line.size());
      words.addAll(line.words().subList(start, end));
      if (end > start && phrases.isNamed(Kind.BODY, words)) {
        add(begin, first, i, end, 0, weight * 0.97);
        meeting(i, end);
        return true;
      }
      boolean meets = end > start && end < line.size() && terms.is(Kind.ON, line.words().get(end));
      if (meets && isPossessive(words)) {
        add(begin, first, i, end, 1, weight * 0.95);
        meeting(i, end);
        return true;
      }
      if (end < line.size() && end > start) {
        break;
      }
    }
    return plain(at, row, first, from < to ? to : -1);
  }

  /** Readers that have no name: all that follows says who they are. */
  private boolean readers(int at, int from) {
    FormLine line = lines.get(at).line();
    String name = line.text(from, line.size());
    int start = line.words().get(from).start();
    drafts.add(Field.ADDRESSEE, name, line, start, line.text().length(), 0.8 * weight);
    read(at);
    return true;
  }

  /** A receiver that is no board of a known name: a short line that begins with a capital. */
  private boolean plain(int at, int row, int first, int to) {
    if (row >= lines.size() || (row > at && !lines.get(row).isEmpty())) {
      return false;
    }
    FormLine line = lines.get(row).line();
    int end = bodyEnd(line, first, to < 0 ? line.size() : to);
    List<Word> words = line.words().subList(first, end);
    if (words.isEmpty()
        || words.size() > MAX_WORDS
        || words.stream().anyMatch(Word::hasDigit)
        || !words.get(0).isCapitalised()
        || line.text().endsWith(".")) {
      return false;
    }
    add(row, first, row, end, 0, weight * 0.8);
    meeting(row, end);
    return true;
  }

  private void add(int begin, int first, int last, int end, int cut, double confidence) {
    FormLine from = lines.get(begin).line();
    FormLine to = lines.get(last).line();
    StringBuilder value = new StringBuilder();
    for (int i = begin; i <= last; i++) {
      FormLine line = lines.get(i).line();
      String part = line.text(i == begin ? first : 0, i == last ? end : line.size());
      value.append(value.isEmpty() ? "" : " ").append(part);
      understood[i] = true;
    }
    drafts.add(
        Field.ADDRESSEE,
        0,
        Casing.office(value.substring(0, value.length() - cut).replaceAll("[,.]$", "")),
        from,
        from.words().get(first).start(),
        to,
        to.words().get(end - 1).end() - cut,
        confidence);
    labelled = true;
    lastBody = last;
  }

  /** Where the name ends: before a date or the small words that lead to one. */
  private int bodyEnd(FormLine line, int from, int to) {
    Dates.Found date =
        from < line.size() ? dates.first(line.text(), line.words().get(from).start()) : null;
    int end = from;
    while (end < to
        && !(date != null && line.words().get(end).end() > date.start())
        && !(end > from && terms.is(Kind.ON, line.words().get(end)))) {
      end++;
    }
    return end;
  }

  /** The date of the meeting, after the receiver or on the next line. */
  private void meeting(int row, int from) {
    FormLine line = lines.get(row).line();
    if (from < line.size() && date(line, line.words().get(from).start())) {
      return;
    }
    if (row + 1 < lines.size() && lines.get(row + 1).isEmpty()) {
      FormLine next = lines.get(row + 1).line();
      boolean leads = from < line.size() && terms.is(Kind.ON, line.words().get(from));
      boolean led = next.size() > 0 && terms.is(Kind.ON, next.words().get(0));
      Dates.Found date = dates.first(next.text());
      boolean alone = date != null && date.start() == 0 && date.end() == next.text().length();
      if ((leads || led || alone) && date(next, 0)) {
        understood[row + 1] = true;
      }
    }
  }

  private boolean date(FormLine line, int from) {
    Dates.Found date = dates.first(line.text(), from);
    if (date != null) {
      drafts.add(Field.MEETING_DATE, date.iso(), line, date.start(), date.end(), 0.93 * weight);
    }
    return date != null;
  }

  /** A board at the end of a line that names the kind of document. */
  void inside(FormLine line, int from, int to) {
    int end = bodyEnd(line, from, to);
    if (end > from && phrases.isNamed(Kind.BODY, line.words().subList(from, end))) {
      drafts.add(
          Field.ADDRESSEE,
          Casing.office(line.text(from, end)),
          line,
          line.words().get(from).start(),
          line.words().get(end - 1).end(),
          0.9 * weight);
      labelled = true;
    }
  }

  /** Notes a board that stands alone; whether the words are one. */
  boolean body(int at, int from, int to) {
    FormLine line = lines.get(at).line();
    int end = bodyEnd(line, from, to);
    if (end == from || !line.words().get(from).isCapitalised()) {
      return false;
    }
    List<Word> words = line.words().subList(from, end);
    boolean meets = end < to && terms.is(Kind.ON, line.words().get(end));
    int last = line.words().get(end - 1).end();
    if (meets && isPossessive(words)) {
      last--;
    } else if (!phrases.isNamed(Kind.BODY, words)) {
      return false;
    }
    bodies.add(new Body(at, line, from, last));
    Dates.Found date = end < to ? dates.first(line.text(), line.words().get(end).start()) : null;
    if (date != null && date.end() >= line.words().get(to - 1).end() - 1) {
      date(line, date.start());
    }
    return true;
  }

  /** Whether words are a board with the letter of the possessive after it. */
  private boolean isPossessive(List<Word> words) {
    Word last = words.get(words.size() - 1);
    if (!last.text().endsWith("s")) {
      return false;
    }
    List<Word> plain = new ArrayList<>(words.subList(0, words.size() - 1));
    String text = last.text().substring(0, last.text().length() - 1);
    plain.add(Word.of(last.start(), last.end() - 1, text, last.gap()));
    return !text.isEmpty() && phrases.isNamed(Kind.BODY, plain);
  }

  /** Reads who a decision or a letter is sent to, without a label. */
  void addressed() {
    int at = drafts.has(Field.ADDRESSEE) ? -1 : new PostalReceiver(block).find();
    if (at >= 0) {
      add(at, 0, at, lines.get(at).line().size(), 0, weight * 0.75);
    }
  }

  /** Decides what boards without a label are: receivers, or the sender at the head. */
  void finish() {
    String type = drafts.value(Field.DOCUMENT_TYPE);
    // An answer to an authority is a letter of the board, and has a receiver.
    boolean letter = terms.is(Kind.OWN, type) && terms.is(Kind.ANSWER, type);
    boolean own = terms.is(Kind.OWN, type) && !letter;
    int data = block.firstData();
    @Nullable Body receiver = null;
    for (Body body : bodies) {
      boolean sender =
          own
              || (letter && body.at() < data)
              || (body.at() < 2
                  && drafts.confidence(Field.AUTHORITY) < NAMED
                  && (labelled || bodies.size() > 1));
      if (sender && drafts.confidence(Field.AUTHORITY) < NAMED) {
        note(Field.AUTHORITY, body, 0.8);
      } else if (!own && receiver == null) {
        receiver = body;
      }
    }
    if (receiver != null && !labelled) {
      note(Field.ADDRESSEE, receiver, 0.88);
    }
  }

  private void note(Field field, Body body, double confidence) {
    FormLine line = body.line();
    int start = line.words().get(body.from()).start();
    String name = Casing.office(body.text());
    drafts.add(field, name, line, start, body.end(), confidence * weight);
  }
}
