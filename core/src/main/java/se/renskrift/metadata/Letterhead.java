package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.LabelledLine.Entry;
import se.renskrift.metadata.MetadataTerms.Label;

/**
 * Reads one block of a form, line by line: labels with the values on their line or below, columns
 * of values under a row of labels, and what needs no label. Which lines were understood is noted,
 * so that the title can be looked for among the others.
 */
final class Letterhead {
  private final FormBlock form;
  private final Receivers receivers;
  private final Contact contact;
  private final Writers writers;
  private final DocumentKinds documents;
  private final Cells cells;
  private final Columns columns;
  private final Answers answers;
  private final UnlabelledCells unlabelled;
  private final LabelledValues values;
  private final Drafts drafts;
  private final List<LabelledLine> lines;
  private final boolean[] understood;

  /**
   * A block to read.
   *
   * @param weight how much less sure the block is than the head of the document, from 0 to 1
   */
  Letterhead(MetadataTerms terms, List<FormLine> block, Drafts drafts, double weight) {
    this.form = FormBlock.of(terms, block, drafts, weight);
    DiaryNumbers numbers = new DiaryNumbers(terms);
    this.drafts = drafts;
    this.lines = form.lines();
    this.understood = form.understood();
    this.receivers = new Receivers(form);
    this.documents = new DocumentKinds(form, receivers);
    this.cells = new Cells(form, numbers, receivers, documents);
    this.contact = new Contact(form);
    this.writers = new Writers(form, contact);
    this.columns = new Columns(form, numbers, receivers, contact);
    this.answers = new Answers(terms, form.phrases(), drafts);
    this.unlabelled = new UnlabelledCells(form, cells, receivers, writers, answers);
    this.values = new LabelledValues(form, numbers, receivers, contact, unlabelled);
  }

  /** Reads the block; which of its lines were understood. */
  boolean[] read() {
    for (int at = 0; at < lines.size(); at++) {
      LabelledLine line = lines.get(at);
      if (understood[at]) {
        continue;
      }
      if (line.isEmpty()) {
        understood[at] |= readUnlabelled(at);
      } else if (line.areHeads() || (line.endsWithHeads() && areApart(at))) {
        understood[at] = unlabelled.read(at, 0, line.entries().get(0).word());
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
    new PlacedOffices(form, cells).read();
    return understood;
  }

  /** Reads a line without labels; whether it says something and all of it was understood. */
  private boolean readUnlabelled(int at) {
    int size = lines.get(at).line().size();
    return unlabelled.read(at, 0, size) && size > 0;
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
          documents.read(line, from, line.cellEnd(from));
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
    unlabelled.read(at, 0, line.entries().get(0).word());
    for (Entry entry : line.entries()) {
      int end =
          entry.isEmpty() ? entry.to() : Math.min(entry.to(), line.line().cellEnd(entry.from()));
      boolean other = entry.label() == Label.DIARY && answers.isSaidOf(line.line(), entry.word());
      boolean read =
          (other && drafts.has(Field.DIARY_NUMBER)) || values.read(entry.label(), at, entry, end);
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
      boolean others = unlabelled.read(at, beside ? entry.from() : end, entry.to());
      if (beside && others && at + 1 < lines.size() && lines.get(at + 1).isEmpty()) {
        FormLine below = lines.get(at + 1).line();
        contact.handler(at + 1, below, 0, below.cellEnd(0));
      }
    }
  }
}
