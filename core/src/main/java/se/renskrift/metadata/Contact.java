package se.renskrift.metadata;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Label;
import se.renskrift.text.Skeleton;

/** Reads who prepares a matter, and how to reach that person. */
final class Contact {
  private static final int MAX_LINES = 6;
  private static final int MAX_UNIT_WORDS = 4;

  /** One in so many letters of a name may be misread. */
  private static final int LETTERS_A_MISREADING = 8;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Dates dates;
  private final Mailboxes mailboxes;
  private final List<LabelledLine> lines;
  private final boolean[] understood;
  private final Drafts drafts;
  private final double weight;
  private @Nullable LinePart unread;
  private int unreadRow;

  Contact(FormBlock block) {
    this.terms = block.terms();
    this.phrases = block.phrases();
    this.dates = block.dates();
    this.mailboxes = new Mailboxes(block.terms());
    this.lines = block.lines();
    this.understood = block.understood();
    this.drafts = block.drafts();
    this.weight = block.weight();
  }

  /** Reads a name from the words of a line, and the ways to reach the person from what follows. */
  boolean handler(int row, int from, int to) {
    return handler(row, lines.get(row).line(), from, to);
  }

  /** Reads a name after a label; what is none is kept, for it may be one misread. */
  boolean labelled(int row, int from, int to) {
    FormLine line = lines.get(row).line();
    boolean titled = from + 2 < to && phrases.isTitleWord(line.words().get(from));
    boolean read = (titled && handler(row, from + 1, to)) || handler(row, from, to);
    if (!read && to > from && unread == null && !lines.get(row).line().hasDigit()) {
      unread = new LinePart(lines.get(row).line(), from, to);
      unreadRow = row;
    }
    return read;
  }

  /** Takes one who signs for the handler, if the words after the label are like the name. */
  void unread(List<Draft> signatories) {
    LinePart part = unread;
    if (part == null || drafts.has(Field.HANDLER_NAME)) {
      return;
    }
    String observed = Skeleton.of(part.text());
    for (Draft signatory : signatories) {
      String name = signatory.value();
      int most = Math.min(2, name.length() / LETTERS_A_MISREADING);
      if (Readings.distance(observed, Skeleton.of(name), most) <= most) {
        int end = part.start() + part.text().length();
        drafts.add(Field.HANDLER_NAME, name, part.line(), part.start(), end, 0.85 * weight);
        reach(unreadRow, part.line(), part.to(), name);
        return;
      }
    }
  }

  boolean handler(int row, FormLine line, int from, int to) {
    return handler(row, line, from, to, 0.96);
  }

  /** As above, with a confidence of its own. */
  boolean handler(int row, FormLine line, int from, int to, double sure) {
    int end = nameEnd(line, from);
    if (end < 0 || end > to) {
      return false;
    }
    if (drafts.has(Field.HANDLER_NAME)) {
      return true;
    }
    List<Word> words = line.words().subList(from, end);
    String name = line.text(from, end).replaceAll(",$", "");
    int start = words.get(0).start();
    drafts.add(
        Field.HANDLER_NAME, Casing.name(name), line, start, start + name.length(), sure * weight);
    unit(line, end, to);
    reach(row, line, end, name);
    return true;
  }

  /** The part of the office that a person belongs to, as it stands after the name and a comma. */
  private void unit(FormLine line, int from, int to) {
    List<Word> words = line.words().subList(from, Math.max(from, Math.min(to, line.size())));
    boolean unit =
        !words.isEmpty()
            && words.size() <= MAX_UNIT_WORDS
            && line.words().get(from - 1).text().endsWith(",")
            && words.get(0).isCapitalised()
            && words.stream().noneMatch(w -> w.hasDigit() || w.text().indexOf('@') >= 0)
            && words.stream().noneMatch(phrases::isTitleWord)
            && !phrases.isNamed(Kind.AUTHORITY, words)
            && !phrases.isNamed(Kind.BODY, words)
            && !phrases.isName(words);
    if (unit && !drafts.has(Field.UNIT)) {
      String name = line.text(from, from + words.size()).replaceAll("[,.]$", "");
      int start = words.get(0).start();
      drafts.add(Field.UNIT, name, line, start, start + name.length(), 0.75 * weight);
    }
  }

  /** Where a name that begins with a word ends, a comma after it included; -1 if there is none. */
  int nameEnd(FormLine line, int from) {
    int end = from;
    boolean comma = false;
    while (end < line.size()
        && end - from < 5
        && !comma
        && !(end > from && line.words().get(end).gap())) {
      String word = line.words().get(end).text();
      comma = word.endsWith(",") && end > from;
      boolean label = terms.label(line.words().get(end)) != null;
      if (label || dates.first(word) != null || phrases.isTitleWord(line.words().get(end))) {
        break;
      }
      end++;
      if (word.endsWith(",") && end - from == 1) {
        // Surname first: the comma is inside the name.
        comma = false;
      }
    }
    for (int to = end; to >= from + 2; to--) {
      if (phrases.isName(new LinePart(line, from, to).plainWords())) {
        return to;
      }
    }
    return -1;
  }

  private void reach(int row, FormLine first, int from, String name) {
    if (from < first.size()) {
      reach(first, from, name, true);
    }
    for (int at = row + 1; at < lines.size() && at <= row + MAX_LINES; at++) {
      LabelledLine line = lines.get(at);
      boolean last = line.entries().stream().anyMatch(e -> ends(e.label()));
      FormLine own = line.line();
      String cell = own.size() == 0 ? "" : own.text(0, own.cellEnd(0));
      if ((last && (ends(line.entries().get(0).label()) || own.cells() < 2))
          || dates.first(cell) != null
          || isPostal(own)) {
        return;
      }
      if (reach(line.line(), 0, name, !line.isEmpty())
          || (phrases.isTitle(line.line().words()) && line.line().size() <= 4)) {
        // What stands in another column is still to be read.
        understood[at] |=
            own.cells() < 2 && line.entries().stream().allMatch(e -> isReach(e.label()));
      } else if (line.isEmpty() && !phrases.isNamed(Kind.UNIT, line.line().words())) {
        // Another person's name, or something else: what follows belongs to that.
        return;
      }
      if (last) {
        return;
      }
    }
  }

  private static boolean ends(Label label) {
    return label == Label.ADDRESSEE || label == Label.HANDLER || label == Label.DATE;
  }

  private static boolean isReach(Label label) {
    return label != Label.DIARY && label != Label.MEETING && label != Label.REFERENCE;
  }

  private static boolean isPostal(FormLine line) {
    return line.hasDigit()
        && Phrases.POSTAL.matcher(line.text()).find()
        && line.text().indexOf(':') < 0;
  }

  private boolean reach(FormLine line, int from, String name, boolean labelled) {
    boolean found = false;
    for (int start = from; start < line.size(); start = line.cellEnd(start)) {
      found |= reach(line, start, line.cellEnd(start), name, labelled);
    }
    return found;
  }

  private boolean reach(FormLine line, int from, int to, String name, boolean labelled) {
    String text = line.text(from, to);
    int offset = line.words().get(from).start();
    boolean found = mailbox(line, text, offset, name, 0.95 * weight);
    if (drafts.has(Field.HANDLER_PHONE) || !Phrases.hasDigit(text)) {
      return found;
    }
    int begin = 0;
    for (LabelledLine.Entry entry : LabelledLine.of(line, terms, phrases, dates).entries()) {
      if (entry.word() >= from && entry.word() < to) {
        if (!isReach(entry.label()) || ends(entry.label()) || entry.label() == Label.OTHER) {
          return found;
        }
        boolean phone = entry.label() == Label.PHONE && !entry.isEmpty();
        begin = phone ? line.words().get(entry.from()).start() - offset : begin;
      }
    }
    Matcher phone = Phrases.PHONE.matcher(text);
    if (phone.find(Math.min(begin, text.length()))
        && isPhone(phone.group())
        && dates.first(text) == null
        && (labelled || phone.start() == 0)) {
      String observed = phone.group().strip();
      String number = Dates.digits(observed);
      double sure = number.equals(observed) ? 0.95 : 0.8;
      int start = offset + phone.start();
      drafts.add(
          Field.HANDLER_PHONE, number, line, start, start + observed.length(), sure * weight);
      found = true;
    }
    return found;
  }

  private boolean mailbox(FormLine line, String text, int offset, String name, double confidence) {
    Mailboxes.Found box = mailboxes.of(text, name);
    if (box != null) {
      drafts.add(
          Field.HANDLER_EMAIL,
          box.value(),
          line,
          offset + box.start(),
          offset + box.end(),
          box.repaired() ? confidence * 0.85 : confidence);
    }
    return box != null;
  }

  static boolean isPhone(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return digits >= 6 && digits <= 13;
  }

  /** Looks for the person's mailbox where it stands apart from the name. */
  void mailbox(List<FormLine> everywhere) {
    String name = drafts.value(Field.HANDLER_NAME);
    if (name.isEmpty() || drafts.has(Field.HANDLER_EMAIL)) {
      return;
    }
    for (FormLine line : everywhere) {
      if (mailbox(line, line.text(), 0, name, 0.9)) {
        return;
      }
    }
  }
}
