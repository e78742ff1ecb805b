package se.renskrift.metadata;

import java.util.List;

/** Reads who approved a document in the records system. */
final class Approvals {
  private final EndReading reading;
  private final Phrases phrases;
  private final Dates dates;
  private final Drafts drafts;
  private int count;

  Approvals(EndReading reading) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.dates = reading.dates();
    this.drafts = reading.drafts();
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
      int name = reading.labels(line).isEmpty() ? nameEnd(line, end) : -1;
      if (name < 0) {
        continue;
      }
      note(Field.APPROVAL_NAME, new LinePart(line, 0, name), 0.95);
      if (name < end && phrases.isTitle(line.words().subList(name, end))) {
        note(Field.APPROVAL_TITLE, new LinePart(line, name, end), 0.94);
      }
      for (int next = at + 1; next <= at + 2 && next < lines.size(); next++) {
        FormLine below = lines.get(next);
        boolean last = nameEnd(below, below.size()) >= 0;
        if (last) {
          break;
        }
        if (name == end && next == at + 1 && phrases.isTitle(below.words())) {
          note(Field.APPROVAL_TITLE, new LinePart(below, 0, below.size()), 0.9);
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

  private void note(Field field, LinePart part, double confidence) {
    reading.note(field, count, part, part.text(), confidence);
  }
}
