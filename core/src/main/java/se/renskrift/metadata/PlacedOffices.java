package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.FormLine.Word;

/** Reads offices without a usual name by their place in a form. */
final class PlacedOffices {
  private static final int MAX_UNIT_WORDS = 4;

  /** A shorter word alone is hardly the name of a part of an office. */
  private static final int LEAST_UNIT = 8;

  private static final int MAX_UNIT_LENGTH = 35;

  private final Phrases phrases;
  private final Cells cells;
  private final Drafts drafts;
  private final List<LabelledLine> lines;
  private final boolean[] understood;
  private final double weight;

  PlacedOffices(FormBlock block, Cells cells) {
    this.phrases = block.phrases();
    this.cells = cells;
    this.drafts = block.drafts();
    this.lines = block.lines();
    this.understood = block.understood();
    this.weight = block.weight();
  }

  /** Reads the part of an office below it, and the office above the kind of document. */
  void read() {
    readUnit();
    readOfficeAbove();
  }

  /** Reads a part of the office by its place: right under the office, in the form. */
  private void readUnit() {
    for (int at = 1; at + 1 < lines.size() && !drafts.has(Field.UNIT); at++) {
      FormLine line = lines.get(at).line();
      FormLine above = lines.get(at - 1).line();
      if (line.size() == 0 || above.size() == 0 || !lines.get(at).isEmpty()) {
        continue;
      }
      boolean columns = line.cells() > 1;
      int end = columns ? line.cellEnd(0) : line.size();
      boolean placed =
          (columns || !understood[at])
              && understood[at - 1]
              && (columns || understood[at + 1])
              && cells.isOffice(above, above.cellEnd(0));
      if (placed && isUnitName(line, end, understood[at + 1])) {
        understood[at] = true;
        int length = line.words().get(end - 1).end();
        drafts.add(Field.UNIT, line.text(0, end), line, 0, length, 0.7 * weight);
      }
    }
  }

  /** Reads an office without a usual name: on the first line, where none is named. */
  private void readOfficeAbove() {
    boolean none =
        !drafts.has(Field.AUTHORITY) && drafts.has(Field.DOCUMENT_TYPE) && lines.size() > 1;
    if (none && lines.get(0).isEmpty() && isFirst()) {
      FormLine line = lines.get(0).line();
      int end = line.size() == 0 ? 0 : line.cellEnd(0);
      if (isUnitName(line, end, false)) {
        understood[0] = true;
        int length = line.words().get(end - 1).end();
        drafts.add(Field.AUTHORITY, line.text(0, end), line, 0, length, 0.6 * weight);
      }
    }
  }

  /** Whether the first line is no title: the form goes on beside or right below it. */
  private boolean isFirst() {
    return lines.get(0).line().cells() > 1 || (!understood[0] && understood[1]);
  }

  /** Whether the first words of a line can name a part of an office that has no usual name. */
  private boolean isUnitName(FormLine line, int end, boolean placed) {
    List<Word> words = line.words().subList(0, end);
    if (end == 1) {
      String word = words.get(0).text();
      return placed
          && word.length() >= LEAST_UNIT
          && word.chars().allMatch(Character::isLetter)
          && words.get(0).isCapitalised()
          && !phrases.isTitleWord(words.get(0))
          && !phrases.is(MetadataTerms.Kind.DOCUMENT, words.get(0))
          && !phrases.is(MetadataTerms.Kind.TO, words.get(0));
    }
    return end > 1
        && end <= MAX_UNIT_WORDS
        && line.words().get(end - 1).end() <= MAX_UNIT_LENGTH
        && words.get(0).isCapitalised()
        && words.stream().skip(1).noneMatch(Word::isCapitalised)
        && words.stream().noneMatch(Word::hasDigit)
        && words.stream().anyMatch(w -> phrases.is(MetadataTerms.Kind.JOIN, w))
        && words.stream().noneMatch(w -> phrases.is(MetadataTerms.Kind.ABOUT, w));
  }
}
