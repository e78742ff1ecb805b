package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Label;

/** Finds who prepares a matter where no label says so. */
final class Writers {
  /** A title, a name and a telephone number have no more words. */
  private static final int MAX_WORDS = 8;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Dates dates;
  private final Mailboxes mailboxes;
  private final List<LabelledLine> lines;
  private final Drafts drafts;
  private final Contact contact;

  /** Whether it is the head: farther down one with a title signs and does not prepare. */
  private final boolean head;

  Writers(FormBlock block, Contact contact) {
    this.terms = block.terms();
    this.phrases = block.phrases();
    this.dates = block.dates();
    this.mailboxes = new Mailboxes(block.terms());
    this.lines = block.lines();
    this.drafts = block.drafts();
    this.contact = contact;
    this.head = block.weight() == 1;
  }

  /** Whether a line is a name, with ways to reach the person right below. */
  boolean reachable(int at, int from, int to) {
    FormLine line = lines.get(at).line();
    int end = nameEnd(line, from, to);
    if (end < 0) {
      return false;
    }
    String name = new LinePart(line, from, end).text();
    if (end < to && !phrases.isTitle(line.words().subList(end, to))) {
      return contact.handler(at, from, end);
    }
    for (int below = at + 1; below <= at + 3 && below < lines.size(); below++) {
      FormLine next = lines.get(below).line();
      boolean columns = line.cells() > 1 && next.cells() > 1;
      int first = columns ? next.cellStart(next.cellUnder(line, from)) : 0;
      int last = columns ? next.cellEnd(first) : next.size();
      String text = next.text(first, last);
      boolean phone =
          lines.get(below).entries().stream().anyMatch(e -> e.label() == Label.PHONE)
              || (Phrases.PHONE.matcher(text).matches()
                  && Contact.isPhone(text)
                  && dates.first(text) == null);
      if (phone || mailboxes.of(text, name) != null) {
        return contact.handler(at, from, end);
      }
      List<Word> between = next.words().subList(first, last);
      if (!phrases.isTitle(between)
          && !phrases.isNamed(Kind.AUTHORITY, between)
          && !phrases.isNamed(Kind.UNIT, between)) {
        return false;
      }
    }
    return false;
  }

  /** Where the name that a cell is ends, or that it begins with, a title after it; else -1. */
  private int nameEnd(FormLine line, int from, int to) {
    if (phrases.isName(line.words().subList(from, to))) {
      return to;
    }
    for (int end = from + 2; end < to; end++) {
      if (line.words().get(end - 1).text().endsWith(",")) {
        String rest = line.text(end, to);
        boolean reached =
            Phrases.GROUPED_PHONE.matcher(rest).find()
                || mailboxes.of(rest, line.text(from, end)) != null;
        boolean person =
            (reached || phrases.isTitle(line.words().subList(end, to)))
                && phrases.isName(new LinePart(line, from, end).plainWords());
        return person ? end : -1;
      }
    }
    return -1;
  }

  /**
   * Reads a name that stands alone in a head that names an office, as of one who writes without a
   * label.
   *
   * @param title the line on which the title begins; what follows is not of the head
   */
  void lone(int title) {
    boolean writes =
        drafts.has(Field.DOCUMENT_TYPE)
            && drafts.has(Field.AUTHORITY)
            && !drafts.has(Field.HANDLER_NAME)
            && !isOwn();
    for (int at = 0; at < title && writes; at++) {
      FormLine line = lines.get(at).line();
      boolean labelled = !lines.get(at).isEmpty();
      int last = labelled ? lines.get(at).entries().get(0).word() : line.size();
      for (int from = 0; from < last; from = line.cellEnd(from)) {
        List<Word> words = line.words().subList(from, Math.min(last, line.cellEnd(from)));
        boolean name = phrases.isName(words) && terms.givenNames().contains(words.get(0).text());
        if (name) {
          contact.handler(at, line, from, from + words.size(), 0.8);
          return;
        }
      }
    }
  }

  private boolean isOwn() {
    return terms.is(Kind.OWN, drafts.value(Field.DOCUMENT_TYPE));
  }

  /** Whether a cell is a title and a name, as of one who writes without a label. */
  boolean titled(int at, int from, int to) {
    FormLine line = lines.get(at).line();
    if (!head
        || to - from < 3
        || to - from > MAX_WORDS
        || !phrases.isTitleWord(line.words().get(from))) {
      return false;
    }
    int end = from + 1;
    while (end < to && !line.words().get(end).hasDigit()) {
      end++;
    }
    if (end < to && !Phrases.GROUPED_PHONE.matcher(line.text(end, to)).matches()) {
      return false;
    }
    List<Word> rest = line.words().subList(from + 1, end);
    if (isOwn() || !phrases.isName(rest) || terms.is(Kind.MAILBOX, rest.get(0))) {
      return false;
    }
    return contact.handler(at, line, from + 1, end, 0.75);
  }
}
