package se.renskrift.metadata;

import java.util.List;

/** Reads the cells of a line that no label stands before, by what they look like. */
final class UnlabelledCells {
  private final Cells cells;
  private final Phrases phrases;
  private final Dates dates;
  private final DatedLines dated;
  private final Receivers receivers;
  private final Writers writers;
  private final Answers answers;
  private final Drafts drafts;
  private final List<LabelledLine> lines;
  private final double weight;

  UnlabelledCells(
      FormBlock block, Cells cells, Receivers receivers, Writers writers, Answers answers) {
    this.cells = cells;
    this.phrases = block.phrases();
    this.dates = block.dates();
    this.dated = new DatedLines(block.terms(), block.drafts());
    this.receivers = receivers;
    this.writers = writers;
    this.answers = answers;
    this.drafts = block.drafts();
    this.lines = block.lines();
    this.weight = block.weight();
  }

  /** What the cells from one word to another say without labels; whether all were understood. */
  boolean read(int at, int first, int last) {
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
  private boolean readCell(int at, int from, int end) {
    FormLine line = lines.get(at).line();
    int board = afterNumbers(line, from, end);
    int to = board > from && board < end && receivers.body(at, board, end) ? board : end;
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

  /** Where the words after the last number begin in a cell that begins with a date. */
  private int afterNumbers(FormLine line, int from, int end) {
    if (from >= end || !line.words().get(from).hasDigit()) {
      return from;
    }
    Dates.Found date = dates.first(line.text(from, end));
    if (date == null || date.start() > 0) {
      return from;
    }
    int after = end;
    while (!line.words().get(after - 1).hasDigit()) {
      after--;
    }
    return after;
  }
}
