package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Label;
import se.renskrift.segmentation.Section;
import se.renskrift.text.Paragraph;

/** Reads dates out of lines that say in words what they are the date of. */
final class DatedLines {
  private static final int MAX_LENGTH = 50;
  private static final int MAX_WORDS = 7;

  /** A shorter word before a date is but a small one or a day of the week. */
  private static final int LEAST_MEETING = 10;

  private final MetadataTerms terms;
  private final Dates dates;
  private final Drafts drafts;

  DatedLines(MetadataTerms terms, Drafts drafts) {
    this.terms = terms;
    this.dates = new Dates(terms);
    this.drafts = drafts;
  }

  /** Reads the board that meets, as a line that tells of the meeting ends with it. */
  void board(List<FormLine> opening, Phrases phrases) {
    for (FormLine line : opening) {
      int size = line.size();
      if (boardAtStart(line, phrases)) {
        return;
      }
      int meeting = 0;
      while (meeting < size && terms.label(line.words().get(meeting)) != Label.MEETING) {
        meeting++;
      }
      for (int from = meeting + 2; from < size; from++) {
        List<Word> words = line.words().subList(from, size);
        if (words.get(0).isCapitalised() && phrases.isNamed(Kind.BODY, words)) {
          int start = words.get(0).start();
          drafts.add(
              Field.AUTHORITY, line.text(from, size), line, start, line.text().length(), 0.8);
          return;
        }
      }
    }
  }

  /** Reads the board that begins a line which goes on about a meeting. */
  private boolean boardAtStart(FormLine line, Phrases phrases) {
    for (int end = line.size() - 1; end > 0; end--) {
      boolean meets =
          line.words().subList(end, line.size()).stream()
              .anyMatch(word -> terms.label(word.text()) == Label.MEETING || isMeeting(word));
      boolean board =
          meets
              && line.words().get(0).isCapitalised()
              && !line.words().get(end).isCapitalised()
              && phrases.isNamed(Kind.BODY, line.words().subList(0, end));
      if (board) {
        int length = line.words().get(end - 1).end();
        drafts.add(Field.AUTHORITY, line.text(0, end), line, 0, length, 0.8);
        return true;
      }
    }
    return false;
  }

  private boolean isMeeting(Word word) {
    return !word.isCapitalised()
        && word.text().length() > LEAST_MEETING
        && terms.is(Kind.ON, word.text());
  }

  /** Reads the date of the meeting that a document calls to, or tells of, at its head. */
  void meeting(List<FormLine> opening) {
    boolean announced = false;
    for (FormLine line : opening) {
      Dates.Found date = dates.first(line.text());
      boolean says =
          line.words().stream()
              .filter(word -> date == null || word.end() <= date.start())
              .anyMatch(word -> terms.label(word) == Label.MEETING);
      if (date != null && (says || announced)) {
        drafts.add(Field.MEETING_DATE, date.iso(), line, date.start(), date.end(), 0.85);
        return;
      }
      announced = says;
    }
    // A day of the week begins the line that calls to the meeting.
    for (FormLine line : opening) {
      Dates.Found date = dates.first(line.text());
      boolean time =
          date != null
              && line.words().stream()
                  .filter(word -> word.start() >= date.end())
                  .limit(2)
                  .anyMatch(word -> terms.is(Kind.CLOCK, word));
      boolean day =
          date != null && line.size() > 2 && terms.is(Kind.ON, line.words().get(0).text());
      if (date != null && (time || (day && line.words().get(0).isCapitalised()))) {
        drafts.add(Field.MEETING_DATE, date.iso(), line, date.start(), date.end(), 0.8);
        return;
      }
    }
  }

  /**
   * Reads the place and the date above a signature, where the head has no date.
   *
   * @param lists sections whose dates are those of other documents
   */
  void place(Form form, String text, List<Paragraph> paragraphs, List<Section> lists) {
    for (Paragraph paragraph : paragraphs) {
      int start = paragraph.span().start();
      int end = paragraph.span().end();
      if (end - start > MAX_LENGTH || !Character.isDigit(text.charAt(end - 1))) {
        continue;
      }
      if (lists.stream().anyMatch(list -> list.span().contains(paragraph.span()))) {
        continue;
      }
      List<FormLine> lines = form.lines(paragraph.span());
      if (lines.size() == 1 && isPlaceAndDate(lines.get(0))) {
        Dates.Found date = dates.first(lines.get(0).text());
        if (date != null) {
          drafts.add(Field.DATE, date.iso(), lines.get(0), date.start(), date.end(), 0.93);
          return;
        }
      }
    }
  }

  /** Reads a line of a form that is a place and a date; whether it is. */
  boolean placed(FormLine line, double weight) {
    Dates.Found date = isPlaceAndDate(line) ? dates.first(line.text()) : null;
    if (date != null) {
      drafts.add(Field.DATE, date.iso(), line, date.start(), date.end(), 0.85 * weight);
    }
    return date != null;
  }

  /** A name of a place, a small word or none, and a date that ends the line. */
  private boolean isPlaceAndDate(FormLine line) {
    Dates.Found date = dates.first(line.text());
    if (date == null || date.end() != line.text().length() || line.size() > MAX_WORDS) {
      return false;
    }
    List<Word> before = line.words().stream().filter(w -> w.end() <= date.start()).toList();
    boolean small = !before.isEmpty() && terms.is(Kind.ON, before.get(before.size() - 1));
    List<Word> place = small ? before.subList(0, before.size() - 1) : before;
    return small
        && !place.isEmpty()
        && place.size() <= 3
        && place.stream().noneMatch(Word::hasDigit)
        && place.get(0).isCapitalised()
        && place.get(place.size() - 1).isCapitalised()
        && terms.labelAt(line, 0) == null
        && !terms.is(Kind.DOCUMENT, place.get(0));
  }
}
