package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.FormLine.Word;

/** Cuts the rows of a block of signatures into names and titles. Immutable and thread-safe. */
final class SignatureRows {
  private static final int MAX_TITLE_WORDS = 8;
  private static final int MAX_NAMES = 4;

  private final MetadataTerms terms;
  private final Phrases phrases;

  SignatureRows(MetadataTerms terms, Phrases phrases) {
    this.terms = terms;
    this.phrases = phrases;
  }

  /** The names of a line: one, or several with wide spaces between or as many as titles below. */
  List<LinePart> names(FormLine line, @Nullable FormLine below) {
    List<LinePart> cells = LinePart.cells(line);
    if (cells.isEmpty() || cells.size() > MAX_NAMES) {
      return List.of();
    }
    List<LinePart> given = cells.size() == 1 && below != null ? byGivenNames(line) : List.of();
    if (given.size() > 1 && below != null && titles(below, given.size()).size() == given.size()) {
      return given;
    }
    if (cells.stream().allMatch(cell -> phrases.isName(cell.words()))) {
      if (cells.size() == 1 && below != null && line.size() >= 4 && line.size() % 2 == 0) {
        int titles = titleWords(below);
        boolean pairs = titles == line.size() / 2 && titles == below.size();
        return pairs ? equal(line, titles) : cells;
      }
      return cells;
    }
    if (below != null && line.size() >= 4 && line.size() % 2 == 0 && line.size() <= 8) {
      int titles = titleWords(below);
      List<LinePart> equal = titles == line.size() / 2 ? equal(line, titles) : List.of();
      if (equal.size() > 1 && equal.stream().allMatch(part -> phrases.isName(part.words()))) {
        return equal;
      }
    }
    return List.of();
  }

  /** Names without a wide space between: each begins with a given name. */
  private List<LinePart> byGivenNames(FormLine line) {
    List<LinePart> names = new ArrayList<>();
    int from = 0;
    for (int at = 2; at <= line.size(); at++) {
      boolean next =
          at == line.size()
              || (at - from >= 2
                  && line.size() - at >= 2
                  && terms.givenNames().contains(line.words().get(at).text()));
      if (next) {
        names.add(new LinePart(line, from, at));
        from = at;
      }
    }
    return names.stream().allMatch(part -> phrases.isName(part.words())) ? names : List.of();
  }

  private int titleWords(FormLine line) {
    return (int) line.words().stream().filter(phrases::isTitleWord).count();
  }

  private static List<LinePart> equal(FormLine line, int count) {
    List<LinePart> parts = new ArrayList<>();
    int size = line.size() / count;
    for (int i = 0; i < count; i++) {
      parts.add(new LinePart(line, i * size, (i + 1) * size));
    }
    return parts;
  }

  /** As many titles as there are names, or none. */
  List<LinePart> titles(FormLine line, int count) {
    if (line.hasDigit()
        || line.size() > 12
        || isRuled(line)
        || !phrases.isTitle(limited(line.words()))) {
      return List.of();
    }
    if (count == 1) {
      return isTitleAndName(line) ? List.of() : List.of(new LinePart(line, 0, line.size()));
    }
    List<LinePart> cells = LinePart.cells(line);
    if (cells.size() == count) {
      return cells;
    }
    // Each title ends with the word that makes it one.
    List<LinePart> cut = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < line.size(); at++) {
      if (phrases.isTitleWord(line.words().get(at))) {
        cut.add(new LinePart(line, from, at + 1));
        from = at + 1;
      }
    }
    return cut.size() == count && from == line.size() ? cut : byCapitals(line, count);
  }

  /** Titles that begin with a capital each, and have no other. */
  private List<LinePart> byCapitals(FormLine line, int count) {
    List<LinePart> cut = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= line.size(); at++) {
      if (at == line.size() || line.words().get(at).isCapitalised()) {
        cut.add(new LinePart(line, from, at));
        from = at;
      }
    }
    return cut.size() == count && cut.stream().allMatch(part -> phrases.isTitle(part.words()))
        ? cut
        : List.of();
  }

  static List<Word> limited(List<Word> words) {
    return words.subList(0, Math.min(MAX_TITLE_WORDS, words.size()));
  }

  boolean isTitleAndName(FormLine line) {
    List<LinePart> cells = LinePart.cells(line);
    return cells.size() == 2
        && phrases.isTitle(limited(cells.get(0).words()))
        && phrases.isName(cells.get(1).words());
  }

  /** Whether a line has a rule to sign on. */
  static boolean isRuled(FormLine line) {
    return line.text().contains("....") || line.text().contains("____");
  }
}
