package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Label;
import se.renskrift.metadata.MetadataTerms.Term;

/**
 * The labels of a line, each with the words after it, up to the next label.
 *
 * @param line the line
 * @param entries the labels, in order; empty if it has none
 */
record LabelledLine(FormLine line, List<Entry> entries) {
  /** A number with fewer digits is that of an item. */
  private static final int LEAST_DIGITS = 4;

  /**
   * A label and the words after it.
   *
   * @param label what it announces
   * @param word the index of its first word
   * @param from the index of the first word after it
   * @param to the index of the word after the last one that belongs to it
   */
  record Entry(Label label, int word, int from, int to) {
    boolean isEmpty() {
      return from == to;
    }
  }

  static LabelledLine of(FormLine line, MetadataTerms terms, Phrases phrases, Dates dates) {
    List<Entry> entries = new ArrayList<>();
    int end = -1;
    for (int at = 0; at < line.size(); at++) {
      Term term = terms.labelAt(line, at);
      if (term == null) {
        continue;
      }
      int after = at + term.skeletons().size();
      Label label = MetadataTerms.label(term);
      if (stands(line, at, after, end, label, terms, phrases, dates)) {
        entries.add(new Entry(label, at, after, line.size()));
        end = after;
        at = after - 1;
      }
    }
    for (int i = 0; i + 1 < entries.size(); i++) {
      Entry entry = entries.get(i);
      int to = entries.get(i + 1).word();
      entries.set(i, new Entry(entry.label(), entry.word(), entry.from(), to));
    }
    return new LabelledLine(line, entries);
  }

  /** Whether words that read like a label are one here. */
  private static boolean stands(
      FormLine line,
      int at,
      int after,
      int end,
      Label label,
      MetadataTerms terms,
      Phrases phrases,
      Dates dates) {
    Word first = line.words().get(at);
    if (label == Label.SUBJECT || label == Label.SENDER) {
      // Words that are as often a part of a sentence.
      return at == 0 && isMarked(line, after, label);
    }
    if (label == Label.MEETING && !first.isCapitalised()) {
      // The second line of a longer label.
      return false;
    }
    boolean colon = line.words().get(after - 1).text().endsWith(":");
    if (colon) {
      return at == 0 || first.gap() || first.isCapitalised() || at == end;
    }
    boolean begins = at == 0 || first.gap();
    boolean said = label == Label.HANDLER && after - at > 1 && !first.isCapitalised();
    if (!begins && said) {
      // "Is handled by", in a sentence that ends with the name.
      return after < line.size() && phrases.isFullName(line.words().subList(after, line.size()));
    }
    if (!begins && at != end) {
      // Columns that lost the space between them: a value must follow at once.
      boolean others =
          first.text().startsWith("(") && terms.at(Kind.TO, line.skeletons(), 0) != null;
      return !others
          && (first.isCapitalised() || first.text().startsWith("("))
          && label != Label.OTHER
          && valueFollows(line, after, label, terms, phrases, dates, true);
    }
    return after == line.size()
        || line.words().get(after).gap()
        || terms.labelAt(line, after) != null
        || valueFollows(line, after, label, terms, phrases, dates, false);
  }

  /** Whether a colon or, of a subject, nothing but a number follows. */
  private static boolean isMarked(FormLine line, int after, Label label) {
    boolean number =
        label == Label.SUBJECT
            && after == line.size() - 1
            && line.words().get(after).text().chars().filter(Character::isDigit).count()
                >= LEAST_DIGITS;
    return number || line.words().get(after - 1).text().endsWith(":");
  }

  private static boolean valueFollows(
      FormLine line,
      int after,
      Label label,
      MetadataTerms terms,
      Phrases phrases,
      Dates dates,
      boolean inside) {
    if (after >= line.size()) {
      return false;
    }
    String rest = line.text(after, line.size());
    List<Word> words = line.words().subList(after, line.size());
    return switch (label) {
      case DIARY -> words.stream().limit(3).anyMatch(Word::hasDigit);
      case DATE -> startsWithDate(dates, rest) || Dates.ofSixDigits(rest) != null;
      case MEETING -> startsWithDate(dates, rest) || (!inside && dates.first(rest) != null);
      case PHONE -> words.get(0).hasDigit();
      case EMAIL -> rest.indexOf('@') >= 0;
      case HANDLER, REFERENCE ->
          words.get(0).isCapitalised() && (inside ? words.size() >= 2 : true);
      case ADDRESSEE ->
          !inside
              && (words.size() <= 6 || phrases.is(MetadataTerms.Kind.READER, words.get(0)))
              && (words.get(0).isCapitalised()
                  || phrases.is(MetadataTerms.Kind.READER, words.get(0))
                  || phrases.isNamed(MetadataTerms.Kind.BODY, words));
      case BOARD -> !inside && phrases.isNamed(MetadataTerms.Kind.BODY, words);
      case NAME, UNIT, AUTHORITY, SUBJECT, SENDER -> false;
      case TITLE -> !inside && phrases.isTitle(words);
      case OTHER -> words.stream().limit(2).anyMatch(Word::hasDigit);
    };
  }

  private static boolean startsWithDate(Dates dates, String rest) {
    Dates.Found date = dates.first(rest);
    return date != null && date.start() <= 4;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether it has nothing but labels, two at least: the heads of columns. */
  boolean areHeads() {
    return entries.size() >= 2
        && entries.get(0).word() == 0
        && entries.stream().allMatch(Entry::isEmpty);
  }

  /** Whether it ends with such heads, after other words. */
  boolean endsWithHeads() {
    return entries.size() >= 2
        && entries.get(0).word() > 0
        && entries.stream().allMatch(Entry::isEmpty);
  }

  /** Whether it is one label alone. */
  boolean isHead() {
    return entries.size() == 1 && entries.get(0).word() == 0 && entries.get(0).isEmpty();
  }
}
