package se.renskrift.metadata;

import java.util.List;
import java.util.regex.Matcher;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Label;
import se.renskrift.text.Skeleton;

/** Reads who prepares a matter, and how to reach that person. */
final class Contact {
  private static final int MAX_LINES = 6;
  private static final int LEAST_NAME = 3;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Dates dates;
  private final List<LabelledLine> lines;
  private final boolean[] understood;
  private final Drafts drafts;
  private final double weight;

  Contact(FormBlock block) {
    this.terms = block.terms();
    this.phrases = block.phrases();
    this.dates = block.dates();
    this.lines = block.lines();
    this.understood = block.understood();
    this.drafts = block.drafts();
    this.weight = block.weight();
  }

  /** Reads a name from the words of a line, and the ways to reach the person from what follows. */
  boolean handler(int row, int from, int to) {
    return handler(row, lines.get(row).line(), from, to);
  }

  boolean handler(int row, FormLine line, int from, int to) {
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
        Field.HANDLER_NAME, Casing.name(name), line, start, start + name.length(), 0.96 * weight);
    reach(row, line, end, name);
    return true;
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
      if (dates.first(word) != null || phrases.isTitleWord(line.words().get(end))) {
        break;
      }
      end++;
      if (word.endsWith(",") && end - from == 1) {
        // Surname first: the comma is inside the name.
        comma = false;
      }
    }
    for (int to = end; to >= from + 2; to--) {
      if (phrases.isName(bare(line.words().subList(from, to)))) {
        return to;
      }
    }
    return -1;
  }

  private static List<Word> bare(List<Word> words) {
    return words.stream()
        .map(
            w ->
                w.text().endsWith(",")
                    ? new Word(
                        w.start(),
                        w.end() - 1,
                        w.text().substring(0, w.text().length() - 1),
                        w.skeleton(),
                        w.gap())
                    : w)
        .toList();
  }

  private void reach(int row, FormLine first, int from, String name) {
    if (from < first.size()) {
      reach(first, from, name, true);
    }
    for (int at = row + 1; at < lines.size() && at <= row + MAX_LINES; at++) {
      LabelledLine line = lines.get(at);
      if (line.entries().stream().anyMatch(e -> ends(e.label()))
          || dates.first(line.line().text()) != null
          || isPostal(line.line())) {
        return;
      }
      if (reach(line.line(), 0, name, !line.isEmpty())
          || phrases.isTitle(line.line().words()) && line.line().size() <= 4) {
        understood[at] |= line.entries().stream().allMatch(e -> isReach(e.label()));
      } else if (line.isEmpty()) {
        // Another person's name, or something else: what follows belongs to that.
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
    String text = line.text(from, line.size());
    int offset = line.words().get(from).start();
    boolean found = false;
    Matcher email = Phrases.EMAIL.matcher(text);
    if (email.find() && belongs(email.group(), name)) {
      drafts.add(
          Field.HANDLER_EMAIL,
          email.group(),
          line,
          offset + email.start(),
          offset + email.end(),
          0.95 * weight);
      found = true;
    }
    LabelledLine labels = LabelledLine.of(line, terms, phrases, dates);
    boolean other = labels.entries().stream().anyMatch(e -> e.label() == Label.OTHER);
    Matcher phone = Phrases.PHONE.matcher(text);
    if (!other
        && !drafts.has(Field.HANDLER_PHONE)
        && phone.find()
        && isPhone(phone.group())
        && (labelled || phone.start() == 0)) {
      String number = phone.group().strip();
      drafts.add(
          Field.HANDLER_PHONE,
          number,
          line,
          offset + phone.start(),
          offset + phone.start() + number.length(),
          0.95 * weight);
      found = true;
    }
    return found;
  }

  private static boolean isPhone(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return digits >= 6 && digits <= 13;
  }

  /** Whether a mailbox is a person's: its name has a part of the person's. */
  private boolean belongs(String address, String name) {
    String box = Skeleton.of(address.substring(0, address.indexOf('@')));
    for (String part : name.split("[\\s-]+")) {
      String skeleton = Skeleton.of(part);
      if (skeleton.length() >= LEAST_NAME && box.contains(skeleton)) {
        return true;
      }
    }
    return false;
  }

  /** Looks for the person's mailbox where it stands apart from the name. */
  void mailbox(List<FormLine> everywhere) {
    String name = drafts.value(Field.HANDLER_NAME);
    if (name.isEmpty() || drafts.has(Field.HANDLER_EMAIL)) {
      return;
    }
    for (FormLine line : everywhere) {
      Matcher email = Phrases.EMAIL.matcher(line.text());
      if (line.text().indexOf('@') > 0 && email.find() && belongs(email.group(), name)) {
        drafts.add(Field.HANDLER_EMAIL, email.group(), line, email.start(), email.end(), 0.9);
        return;
      }
    }
  }

  /** Whether a line is a name, with ways to reach the person right below. */
  boolean reachable(int at, int from, int to) {
    FormLine line = lines.get(at).line();
    List<Word> words = line.words().subList(from, to);
    if (!phrases.isName(words)) {
      return false;
    }
    String name = line.text(from, to);
    for (int below = at + 1; below <= at + 3 && below < lines.size(); below++) {
      FormLine next = lines.get(below).line();
      Matcher email = Phrases.EMAIL.matcher(next.text());
      boolean mail = email.find() && belongs(email.group(), name);
      boolean phone =
          lines.get(below).entries().stream().anyMatch(e -> e.label() == Label.PHONE)
              || (Phrases.PHONE.matcher(next.text()).matches() && isPhone(next.text()));
      if (mail || phone) {
        return handler(at, from, to);
      }
      if (!phrases.isTitle(next.words())) {
        return false;
      }
    }
    return false;
  }

  /** Whether a cell is a title and a name, as of one who writes without a label. */
  boolean titled(int at, int from, int to) {
    FormLine line = lines.get(at).line();
    if (to - from < 3 || to - from > 5 || !phrases.isTitleWord(line.words().get(from))) {
      return false;
    }
    List<Word> rest = line.words().subList(from + 1, to);
    if (!phrases.isName(rest) || terms.is(Kind.MAILBOX, rest.get(0).text())) {
      return false;
    }
    if (!drafts.has(Field.HANDLER_NAME)) {
      drafts.add(
          Field.HANDLER_NAME,
          line.text(from + 1, to),
          line,
          rest.get(0).start(),
          rest.get(rest.size() - 1).end(),
          0.75 * weight);
      reach(at, line, to, line.text(from + 1, to));
    }
    return true;
  }
}
