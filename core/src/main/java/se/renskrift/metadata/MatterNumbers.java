package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Label;
import se.renskrift.metadata.MetadataTerms.Term;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/**
 * Reads diary numbers that stand outside the form: alone under an item of the minutes, or with
 * their label at the very end of a paragraph.
 */
final class MatterNumbers {
  private static final double UNDER = 0.85;
  private static final double AT_END = 0.8;

  /** So many lines under an item are looked at. */
  private static final int MAX_UNDER = 5;

  /** A longer line that ends in a number is no title with that of its matter. */
  private static final int MAX_TITLE = 16;

  /** How much of the end of a paragraph is looked at. */
  private static final int TAIL = 50;

  private final MetadataTerms terms;
  private final DiaryNumbers numbers;
  private final Drafts drafts;

  MatterNumbers(MetadataTerms terms, Drafts drafts) {
    this.terms = terms;
    this.numbers = new DiaryNumbers(terms);
    this.drafts = drafts;
  }

  /** Reads the lines under an item that are nothing but a number. */
  void under(List<FormLine> lines) {
    for (FormLine line : lines.subList(0, Math.min(MAX_UNDER, lines.size()))) {
      List<DiaryNumbers.Found> found =
          line.hasDigit() ? numbers.bare(line.text()) : List.<DiaryNumbers.Found>of();
      int last = found.size() - 1;
      boolean ends =
          last >= 0
              && found.get(last).end() == line.text().length()
              && (found.get(last).start() == 0 || line.size() <= MAX_TITLE);
      if (ends) {
        add(line, 0, found.get(last), UNDER);
      }
    }
  }

  /** Reads the numbers that end the items of a list of matters. */
  void listed(List<FormLine> lines) {
    for (FormLine line : lines) {
      String text = line.text();
      boolean item = line.size() > 2 && line.words().get(0).hasDigit();
      List<DiaryNumbers.Found> found = item ? numbers.bare(text) : List.of();
      if (found.size() == 1 && found.get(0).start() > 0 && found.get(0).end() == text.length()) {
        add(line, 0, found.get(0), AT_END);
      }
    }
  }

  /** Reads the first number with a label that ends one of some paragraphs. */
  void atEnd(Form form, String text, List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      int end = paragraph.span().end();
      int from = Math.max(paragraph.span().start(), end - TAIL);
      if (Character.isDigit(text.charAt(end - 1)) && atEnd(form.lines(new Span(from, end)))) {
        return;
      }
    }
  }

  private boolean atEnd(List<FormLine> lines) {
    FormLine line = lines.get(lines.size() - 1);
    for (int at = 1; at < line.size() - 1; at++) {
      Term term = terms.labelAt(line, at);
      Word before = line.words().get(at - 1);
      boolean label =
          term != null
              && MetadataTerms.label(term) == Label.DIARY
              && line.words().get(at).isCapitalised()
              && before.text().endsWith(".");
      int from = label && term != null ? at + term.skeletons().size() : line.size();
      if (from < line.size()) {
        String rest = line.text(from, line.size());
        List<DiaryNumbers.Found> found = numbers.labelled(rest);
        if (found.size() == 1 && found.get(0).end() == rest.length()) {
          add(line, line.words().get(from).start(), found.get(0), AT_END);
          return true;
        }
      }
    }
    return false;
  }

  private void add(FormLine line, int offset, DiaryNumbers.Found number, double confidence) {
    int start = offset + number.start();
    int end = offset + number.end();
    drafts.add(Field.DIARY_NUMBER, number.value(), line, start, end, confidence);
  }
}
