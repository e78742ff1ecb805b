package se.renskrift.metadata;

/**
 * What reading the end of a document takes, line by line: where people sign and approve, and what
 * is attached.
 *
 * @param terms the words known
 * @param phrases tells what words can be
 * @param dates finds dates
 * @param drafts where what they say is gathered
 */
record EndReading(MetadataTerms terms, Phrases phrases, Dates dates, Drafts drafts) {
  static EndReading of(MetadataTerms terms, Drafts drafts) {
    return new EndReading(terms, new Phrases(terms), new Dates(terms), drafts);
  }

  /** A line with its labels. */
  LabelledLine labels(FormLine line) {
    return LabelledLine.of(line, terms, phrases, dates);
  }

  /** Notes that a part of a line says something, of one of several people. */
  void note(Field field, int index, LinePart part, String value, double confidence) {
    int end = part.start() + part.text().length();
    drafts.add(field, index, value, part.line(), part.start(), part.line(), end, confidence);
  }
}
