package se.renskrift.metadata;

import java.util.List;

/** Reads who approved a document in the records system. */
final class Approvals {
  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Dates dates;
  private final Drafts drafts;
  private int count;

  Approvals(MetadataTerms terms, Drafts drafts) {
    this.terms = terms;
    this.phrases = new Phrases(terms);
    this.dates = new Dates(terms);
    this.drafts = drafts;
  }

  /** Reads names with titles and dates, a person a line or over two. */
  void read(List<FormLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      FormLine line = lines.get(at);
      Dates.Found date = dates.first(line.text());
      int end = line.size();
      while (date != null && end > 0 && line.words().get(end - 1).end() > date.start()) {
        end--;
      }
      int name = areLabels(line) ? -1 : nameEnd(line, end);
      if (name < 0) {
        continue;
      }
      add(Field.APPROVAL_NAME, count, new LinePart(line, 0, name), 0.95);
      if (name < end && phrases.isTitle(line.words().subList(name, end))) {
        add(Field.APPROVAL_TITLE, count, new LinePart(line, name, end), 0.94);
      }
      for (int next = at + 1; next <= at + 2 && next < lines.size(); next++) {
        FormLine below = lines.get(next);
        boolean last = nameEnd(below, below.size()) >= 0;
        if (last) {
          break;
        }
        if (name == end && next == at + 1 && phrases.isTitle(below.words())) {
          add(Field.APPROVAL_TITLE, count, new LinePart(below, 0, below.size()), 0.9);
        }
        if (date == null) {
          Dates.Found later = dates.first(below.text());
          if (later != null) {
            drafts.add(
                Field.APPROVAL_DATE,
                count,
                later.iso(),
                below,
                later.start(),
                below,
                later.end(),
                0.9);
            break;
          }
        }
      }
      if (date != null) {
        drafts.add(
            Field.APPROVAL_DATE, count, date.iso(), line, date.start(), line, date.end(), 0.95);
      }
      count++;
    }
  }

  private boolean areLabels(FormLine line) {
    return !LabelledLine.of(line, terms, phrases, dates).isEmpty();
  }

  /** Where a name at the start of a line ends: at a comma, a wide space, a title or the end. */
  private int nameEnd(FormLine line, int to) {
    for (int at = 2; at <= Math.min(to, 5); at++) {
      boolean ends =
          at == to
              || line.words().get(at - 1).text().endsWith(",")
              || line.words().get(at).gap()
              || phrases.isTitleWord(line.words().get(at));
      if (ends) {
        return phrases.isName(new LinePart(line, 0, at).plainWords()) ? at : -1;
      }
    }
    return -1;
  }

  private void add(Field field, int index, LinePart part, double confidence) {
    String text = part.text();
    int end = part.start() + text.length();
    drafts.add(field, index, text, part.line(), part.start(), part.line(), end, confidence);
  }
}
