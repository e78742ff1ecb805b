package se.renskrift.metadata;

import java.util.List;

/**
 * A block of a form while it is read.
 *
 * @param terms the words known
 * @param phrases tells what words can be
 * @param dates finds dates
 * @param lines its lines with their labels, in order
 * @param understood which of the lines have been understood; written to while the block is read
 * @param drafts where what it says is gathered
 * @param weight how much less sure the block is than the head of the document, from 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent")
record FormBlock(
    MetadataTerms terms,
    Phrases phrases,
    Dates dates,
    List<LabelledLine> lines,
    boolean[] understood,
    Drafts drafts,
    double weight) {
  static FormBlock of(MetadataTerms terms, List<FormLine> block, Drafts drafts, double weight) {
    Phrases phrases = new Phrases(terms);
    Dates dates = new Dates(terms);
    List<LabelledLine> lines =
        block.stream().map(line -> LabelledLine.of(line, terms, phrases, dates)).toList();
    return new FormBlock(terms, phrases, dates, lines, new boolean[lines.size()], drafts, weight);
  }

  FormLine line(int at) {
    return lines.get(at).line();
  }

  /** The first line that says more than who writes. */
  int firstData() {
    int at = 0;
    while (at < lines.size() && lines.get(at).isEmpty() && !lines.get(at).line().hasDigit()) {
      at++;
    }
    return at;
  }
}
