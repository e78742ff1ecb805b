package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Term;

/** Reads a title out of a heading: that of an item of the minutes, or one that says all. */
final class HeadingTitle {
  /** A heading of fewer words is that of a section. */
  private static final int LEAST_WORDS = 4;

  /** So many lines may stand between the number of an item and its title. */
  private static final int MAX_LABELS = 3;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Answers answers;
  private final Drafts drafts;
  private final DiaryNumbers numbers;

  HeadingTitle(MetadataTerms terms, Phrases phrases, Answers answers, Drafts drafts) {
    this.terms = terms;
    this.phrases = phrases;
    this.answers = answers;
    this.drafts = drafts;
    this.numbers = new DiaryNumbers(terms);
  }

  /** Reads the title of an item of the minutes: in its heading, or on the line below. */
  void readItem(List<FormLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    FormLine heading = lines.get(0);
    int from = startsWithBoard(heading) ? 1 : 0;
    while (from < heading.size() && !startsTitle(heading.words().get(from))) {
      from++;
    }
    boolean labelled = from < heading.size() && terms.labelAt(heading, from) != null;
    FormLine title = from < heading.size() ? unnumbered(heading.from(from)) : heading;
    if (!labelled && heading.size() - from >= 2 && title.size() >= 2) {
      note(title);
    } else {
      lines.stream()
          .skip(1)
          .limit(MAX_LABELS)
          .filter(line -> line.size() > 0 && terms.labelAt(line, 0) == null)
          .map(this::unnumbered)
          .filter(line -> line.size() > 0 && !phrases.isNamed(Kind.BODY, line.words()))
          .findFirst()
          .filter(line -> line.size() >= 2 && !line.text().endsWith("."))
          .ifPresent(this::note);
    }
  }

  private static boolean startsWithBoard(FormLine heading) {
    return heading.size() > 1
        && (heading.words().get(1).text().startsWith("§")
            || heading.words().get(0).text().endsWith("§"));
  }

  /** A line without a number of the matter at its end. */
  private FormLine unnumbered(FormLine line) {
    for (int at = 0; at < line.size(); at++) {
      Term label = terms.labelAt(line, at);
      boolean diary = label != null && MetadataTerms.label(label) == MetadataTerms.Label.DIARY;
      int from = diary && label != null ? at + label.skeletons().size() : at;
      boolean number =
          from < line.size()
              && line.words().get(line.size() - 1).hasDigit()
              && (diary
                  ? numbers.isLabelled(line.text(from, line.size()))
                  : numbers.isNumber(line.text(from, line.size())));
      if (number) {
        return line.with(line.text(0, at).replaceAll("[ ,\u2013-]+$", ""), i -> false);
      }
    }
    return line;
  }

  /** Reads a title out of the first heading, if that says what it is about. */
  void readHeading(List<FormLine> lines) {
    FormLine line = lines.isEmpty() ? null : lines.get(0);
    boolean about =
        line != null
            && line.size() >= LEAST_WORDS
            && (terms.is(Kind.ABOUT, line.words().get(1))
                || terms.is(Kind.ABOUT, line.words().get(2)));
    if (about && line != null) {
      note(line);
    }
  }

  private void note(FormLine title) {
    drafts.add(Field.TITLE, title.text(), title, 0, title.text().length(), 0.85);
    answers.read(List.of(title));
  }

  private static boolean startsTitle(Word word) {
    return word.text().length() > 1 && Character.isLetter(word.text().charAt(0));
  }
}
