package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Label;
import se.renskrift.metadata.MetadataTerms.Term;

/**
 * Reads what needs no label: the kind of document, offices, dates, numbers. Columns may have lost
 * the space between them: words that can be cut into such pieces are.
 */
final class Cells {
  private static final double SHAPE = 0.85;

  private static final List<Kind> PIECES =
      List.of(Kind.DOCUMENT, Kind.MUNICIPALITY, Kind.AUTHORITY, Kind.UNIT);

  private static final int MAX_PIECES = 4;
  private static final int MAX_WORDS = 12;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Dates dates;
  private final DiaryNumbers numbers;
  private final Receivers receivers;
  private final DocumentKinds documents;
  private final Drafts drafts;
  private final List<LabelledLine> lines;
  private final double weight;

  Cells(FormBlock block, DiaryNumbers numbers, Receivers receivers, DocumentKinds documents) {
    this.terms = block.terms();
    this.phrases = block.phrases();
    this.dates = block.dates();
    this.numbers = numbers;
    this.receivers = receivers;
    this.documents = documents;
    this.drafts = block.drafts();
    this.lines = block.lines();
    this.weight = block.weight();
  }

  /** What a piece is. */
  private enum What {
    DOCUMENT,
    DATE,
    NUMBER,
    AUTHORITY,
    UNIT,
    MUNICIPALITY,
    PAGE
  }

  private record Piece(What what, int from, int to) {}

  /** Reads the words of a line from one index to another; whether all were understood. */
  boolean read(int at, FormLine line, int from, int to) {
    if (from >= to) {
      return true;
    }
    boolean some = to - from <= MAX_WORDS && hasPiece(line, from, to);
    List<Piece> pieces = some ? pieces(line, from, to, MAX_PIECES) : null;
    if (pieces == null) {
      return documents.read(line, from, to);
    }
    Piece before = null;
    for (Piece piece : pieces) {
      // The number of the minutes themselves is none of a matter.
      boolean own =
          piece.what() == What.NUMBER
              && before != null
              && before.what() == What.DOCUMENT
              && terms.is(Kind.MINUTES, line.words().get(before.from()).text());
      if (!own) {
        note(at, line, piece);
      }
      before = piece;
    }
    return true;
  }

  /** Whether the first words of a line are the name of an office. */
  boolean isOffice(FormLine line, int end) {
    return line.size() > 0 && what(line, 0, end) == What.AUTHORITY;
  }

  /** Whether any of the words can make a piece; of most titles none can. */
  private boolean hasPiece(FormLine line, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.words().get(at).hasDigit()) {
        return true;
      }
      for (Kind kind : PIECES) {
        if (terms.at(kind, line.skeletons(), at) != null) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable List<Piece> pieces(FormLine line, int from, int to, int most) {
    for (int end = to; end > from && most > 0; end--) {
      What what = what(line, from, end);
      if (what == null) {
        continue;
      }
      List<Piece> rest = end == to ? List.of() : pieces(line, end, to, most - 1);
      if (rest != null) {
        List<Piece> all = new ArrayList<>();
        all.add(new Piece(what, from, end));
        all.addAll(rest);
        return all;
      }
    }
    return null;
  }

  private @Nullable What what(FormLine line, int from, int to) {
    List<Word> words = line.words().subList(from, to);
    String text = line.text(from, to);
    if (words.stream().anyMatch(Word::hasDigit)) {
      Dates.Found date = dates.first(text);
      if (date != null) {
        return isOnly(text, date) ? What.DATE : null;
      }
      if (isPage(words, text)) {
        return What.PAGE;
      }
      List<DiaryNumbers.Found> found = numbers.bare(text);
      boolean all = !found.isEmpty() && found.get(0).start() == 0;
      return all && found.get(found.size() - 1).end() == text.length() ? What.NUMBER : null;
    }
    List<String> skeletons = Phrases.skeletons(words);
    if (skeletons.size() != words.size() || !words.get(0).isCapitalised()) {
      return null;
    }
    if (terms.whole(Kind.DOCUMENT, skeletons) != null) {
      return What.DOCUMENT;
    }
    if (words.size() <= 3
        && terms.atEnd(Kind.MUNICIPALITY, skeletons) != null
        && words.stream().allMatch(w -> w.isCapitalised() || w == words.get(words.size() - 1))) {
      return What.MUNICIPALITY;
    }
    Term association = words.size() > 4 ? null : terms.whole(Kind.MUNICIPALITY, skeletons);
    if (association != null && words.stream().allMatch(Word::isCapitalised)) {
      return What.MUNICIPALITY;
    }
    if (phrases.isNamed(Kind.AUTHORITY, words)) {
      return What.AUTHORITY;
    }
    return phrases.isNamed(Kind.UNIT, words) ? What.UNIT : null;
  }

  private boolean isPage(List<Word> words, String text) {
    boolean marked = terms.label(words.get(0)) == Label.OTHER;
    if (marked && Phrases.PAGE_AFTER.matcher(text).find()) {
      return true;
    }
    if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
      return false;
    }
    Matcher page = Phrases.PAGE.matcher(text);
    if (!page.find()) {
      return false;
    }
    String before = text.substring(0, page.start()).strip();
    return page.end() == text.length() && (before.isEmpty() || marked);
  }

  /** Whether a date is all there is, but for a small word before it. */
  private boolean isOnly(String text, Dates.Found date) {
    String rest = (text.substring(0, date.start()) + text.substring(date.end())).strip();
    return rest.isEmpty() || terms.is(Kind.ON, rest) || rest.equals(".");
  }

  private void note(int at, FormLine line, Piece piece) {
    String text = line.text(piece.from(), piece.to());
    int start = line.words().get(piece.from()).start();
    int end = line.words().get(piece.to() - 1).end();
    switch (piece.what()) {
      case DATE -> {
        Dates.Found date = dates.first(text);
        if (date != null) {
          Field field = receivers.isOpen(at) ? Field.MEETING_DATE : Field.DATE;
          drafts.add(
              field, date.iso(), line, start + date.start(), start + date.end(), SHAPE * weight);
        }
      }
      case NUMBER -> numbersInside(line, piece.from(), piece.to());
      case DOCUMENT -> documents.read(line, piece.from(), piece.to());
      case AUTHORITY -> office(at, Field.AUTHORITY, text, line, start, end);
      case UNIT -> office(at, Field.UNIT, text, line, start, end);
      // Where no office is named, the municipality itself has written.
      case MUNICIPALITY ->
          drafts.add(Field.AUTHORITY, Casing.office(text), line, start, end, 0.5 * weight);
      case PAGE -> {}
    }
  }

  private void office(int at, Field field, String text, FormLine line, int start, int end) {
    if (field == Field.UNIT && at + 1 < lines.size() && isTown(lines.get(at + 1).line())) {
      // A part of the one whose address it is.
      return;
    }
    boolean comma = text.endsWith(",");
    String name = spelt(field, comma ? text.substring(0, text.length() - 1) : text);
    double before = drafts.confidence(field);
    if (field == Field.AUTHORITY && isPart(at, start)) {
      drafts.add(Field.UNIT, Casing.office(name), line, start, comma ? end - 1 : end, 0.8 * weight);
      return;
    }
    // The first office of a letterhead is its sender.
    double confidence = before > 0.55 ? 0.6 : 0.92;
    drafts.add(field, Casing.office(name), line, start, comma ? end - 1 : end, confidence * weight);
  }

  private static boolean isTown(FormLine line) {
    return Phrases.POSTAL.matcher(line.text()).matches();
  }

  /** Whether an office stands right under another, as a part of it. */
  private boolean isPart(int at, int start) {
    FormLine above = at == 0 ? null : lines.get(at - 1).line();
    return above != null && above.size() > 0 && start == 0 && isOffice(above, above.cellEnd(0));
  }

  /** An office whose last word is misspelt in a known way, spelt right. */
  private String spelt(Field field, String name) {
    int space = name.lastIndexOf(' ');
    List<String> last = MetadataTerms.skeletons(name.substring(space + 1));
    Term term = field == Field.AUTHORITY ? terms.atEnd(Kind.AUTHORITY, last) : null;
    if (term == null || term.value().equals("-")) {
      return name;
    }
    int start = name.length() - term.skeletons().get(0).length();
    boolean capitals = Character.isUpperCase(name.charAt(name.length() - 1));
    return name.substring(0, start)
        + (capitals ? term.value().toUpperCase(Locale.ROOT) : term.value());
  }

  /** Notes the numbers that stand among other words; they are understood, the words are not. */
  void numbersInside(FormLine line, int from, int to) {
    int start = line.words().get(from).start();
    for (DiaryNumbers.Found number : numbers.bare(line.text(from, to))) {
      drafts.add(
          Field.DIARY_NUMBER,
          number.value(),
          line,
          start + number.start(),
          start + number.end(),
          SHAPE * weight);
    }
  }
}
