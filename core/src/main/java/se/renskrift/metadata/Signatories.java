package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.text.Skeleton;

/** Reads who signed a document. */
final class Signatories {
  private static final int MAX_TITLE_WORDS = 8;
  private static final int MAX_NAMES = 4;

  /** How sure a name is of which a letter is lost. */
  private static final double MISREAD = 0.3;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Dates dates;
  private final Drafts drafts;
  private final MisreadSignatures misread;
  private final Set<String> signed = new HashSet<>();
  private int count;

  Signatories(MetadataTerms terms, Drafts drafts) {
    this.terms = terms;
    this.phrases = new Phrases(terms);
    this.dates = new Dates(terms);
    this.drafts = drafts;
    this.misread = new MisreadSignatures(terms);
  }

  /** Reads names, each with a title beside or below it, and the office under them. */
  void read(List<FormLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      FormLine line = lines.get(at);
      if (count > 0 && beginsForm(line) && role(line) == null) {
        return;
      }
      @Nullable FormLine below = at + 1 < lines.size() ? lines.get(at + 1) : null;
      if (isRuled(line)) {
        at += ruled(line, below) ? 1 : 0;
        continue;
      }
      List<LinePart> names = names(line, below);
      if (names.isEmpty()) {
        if (below != null && misread.isName(line) && !titles(below, 1).isEmpty()) {
          sign(new LinePart(line, 0, line.size()), titles(below, 1).get(0), MISREAD);
          at++;
        } else {
          readBoth(line);
        }
        continue;
      }
      List<LinePart> titles = below == null ? List.of() : titles(below, names.size());
      if (titles.isEmpty() && below != null && isTitleAndName(below)) {
        // The next person's name stands beside this one's title.
        sign(names.get(0), LinePart.cells(below).get(0));
        FormLine last = at + 2 < lines.size() ? lines.get(at + 2) : below;
        List<LinePart> next = titles(last, 1);
        sign(LinePart.cells(below).get(1), next.isEmpty() ? null : next.get(0));
        at += next.isEmpty() ? 1 : 2;
        continue;
      }
      if (titles.isEmpty() && below != null && names.size() == 1 && misread.title(below) != null) {
        sign(names.get(0), new LinePart(below, 0, below.size()));
        at++;
        continue;
      }
      for (int i = 0; i < names.size(); i++) {
        sign(names.get(i), titles.isEmpty() ? null : titles.get(i));
      }
      at += titles.isEmpty() ? 0 : 1;
      if (at + 1 < lines.size() && !drafts.has(Field.AUTHORITY)) {
        office(lines.get(at + 1));
      }
    }
  }

  /** Reads the board that those who sign speak for, where nothing else says who writes. */
  void readBoard(List<FormLine> lines) {
    for (FormLine line : lines) {
      List<Word> words = line.words().subList(Math.min(1, line.size()), line.size());
      boolean board =
          !words.isEmpty()
              && terms.is(Kind.ABOUT, line.words().get(0).text())
              && (phrases.isNamed(Kind.BODY, words) || phrases.isNamed(Kind.AUTHORITY, words));
      if (board && !drafts.has(Field.AUTHORITY)) {
        String name = Casing.office(line.text(1, line.size()));
        int start = words.get(0).start();
        drafts.add(Field.AUTHORITY, name, line, start, start + name.length(), 0.85);
      }
    }
  }

  /** Reads one whose name ends some lines, right under the office that the person signs for. */
  void readOffice(List<FormLine> lines) {
    int last = lines.size() - 1;
    if (last > 0 && isOfOffice(lines.get(last - 1), lines.get(last))) {
      sign(new LinePart(lines.get(last), 0, lines.get(last).size()), null, 0.8);
    }
  }

  /** Reads who kept and who approved minutes, where nobody has signed below. */
  void readMinutes(List<FormLine> lines) {
    List<LinePart> names = new ArrayList<>();
    List<LinePart> roles = new ArrayList<>();
    boolean approved = false;
    for (FormLine line : count > 0 ? List.<FormLine>of() : lines) {
      int last = line.size() - 1;
      boolean person =
          last >= 2
              && terms.is(Kind.SIGNER, line.words().get(last).text())
              && line.words().get(last - 1).text().endsWith(",")
              && phrases.isName(new LinePart(line, 0, last).plainWords());
      if (person) {
        names.add(new LinePart(line, 0, last));
        roles.add(new LinePart(line, last, last + 1));
        approved |= terms.is(Kind.APPROVER, line.words().get(last).text());
      }
    }
    for (int i = 0; i < names.size() && approved; i++) {
      sign(names.get(i), roles.get(i), 0.9);
    }
  }

  /** Whether a line has a rule to sign on. */
  private static boolean isRuled(FormLine line) {
    return line.text().contains("....") || line.text().contains("____");
  }

  /** Reads the name under a rule, with what the line of the rule says the person is. */
  private boolean ruled(FormLine line, @Nullable FormLine below) {
    boolean role = phrases.isTitleWord(line.words().get(0));
    List<LinePart> names = below == null || isRuled(below) ? List.of() : LinePart.cells(below);
    boolean signs = names.size() == 1 && phrases.isName(names.get(0).words());
    if (signs) {
      sign(names.get(0), role ? new LinePart(line, 0, 1) : null);
    }
    return signs;
  }

  /** Reads people among the last lines of a text: with a title below, or a party after the name. */
  void readEnd(List<FormLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      FormLine line = lines.get(at);
      @Nullable FormLine below = at + 1 < lines.size() ? lines.get(at + 1) : null;
      List<LinePart> names = below == null ? List.of() : names(line, below);
      List<LinePart> titles = below == null ? List.of() : titles(below, names.size());
      boolean misreadTitle =
          titles.isEmpty()
              && below != null
              && names.size() == 1
              && misread.isGiven(names.get(0).words().get(0))
              && misread.title(below) != null;
      if (misreadTitle && below != null) {
        sign(names.get(0), new LinePart(below, 0, below.size()));
        at++;
        continue;
      }
      boolean titled = at + 2 < lines.size() && !titles(lines.get(at + 2), 1).isEmpty();
      if (below != null && !titled && titles.isEmpty() && isOfOffice(line, below)) {
        sign(new LinePart(below, 0, below.size()), null, 0.85);
        at++;
        continue;
      }
      if (names.isEmpty() || titles.isEmpty()) {
        Word last = line.words().get(line.size() - 1);
        if (line.size() >= 3 && Phrases.isParty(last.text()) && phrases.isName(line.words())) {
          sign(new LinePart(line, 0, line.size()), null);
        }
        continue;
      }
      if (at > 0 && !drafts.has(Field.AUTHORITY)) {
        office(lines.get(at - 1));
      }
      offices(at + 2 < lines.size() ? lines.get(at + 2) : null);
      boolean reached = at + 2 < lines.size() && reaches(lines.get(at + 2), names.get(0).text());
      for (int i = 0; i < names.size() && !reached; i++) {
        boolean plain = titles.get(i).words().size() <= 3;
        if (plain || misread.isGiven(names.get(i).words().get(0))) {
          sign(names.get(i), titles.get(i));
        }
      }
      at++;
    }
  }

  /** Whether a name stands right under the office that the person signs for. */
  private boolean isOfOffice(FormLine line, FormLine below) {
    return below.size() <= 3
        && line.words().get(0).isCapitalised()
        && phrases.isNamed(Kind.AUTHORITY, line.words())
        && misread.isGiven(below.words().get(0))
        && phrases.isName(below.words());
  }

  /** The offices under the titles, side by side. */
  private void offices(@Nullable FormLine line) {
    if (line == null || line.cells() < 2) {
      return;
    }
    for (LinePart cell : LinePart.cells(line)) {
      Field field = phrases.isNamed(Kind.AUTHORITY, cell.words()) ? Field.AUTHORITY : Field.UNIT;
      boolean named = field == Field.AUTHORITY || phrases.isNamed(Kind.UNIT, cell.words());
      if (named && cell.words().get(0).isCapitalised() && !drafts.has(field)) {
        int end = cell.start() + cell.text().length();
        drafts.add(field, cell.text(), line, cell.start(), end, 0.75);
      }
    }
  }

  /** Whether a line tells how to reach the one above: that is a handler, not one who signs. */
  private boolean reaches(FormLine line, String name) {
    List<LabelledLine.Entry> entries = LabelledLine.of(line, terms, phrases, dates).entries();
    return new Mailboxes(terms).of(line.text(), name) != null
        || (!entries.isEmpty() && entries.get(0).label() == MetadataTerms.Label.PHONE);
  }

  /** Whether the head of another document begins. */
  private boolean beginsForm(FormLine line) {
    return terms.whole(Kind.DOCUMENT, Phrases.skeletons(line.words())) != null
        || !LabelledLine.of(line, terms, phrases, dates).isEmpty();
  }

  /** Reads a name and a title on one line, in either order. */
  private void readBoth(FormLine line) {
    for (int at = 2; at < line.size() && at <= 5; at++) {
      LinePart name = new LinePart(line, 0, at);
      LinePart title = new LinePart(line, at, line.size());
      Word next = line.words().get(at);
      boolean parted =
          line.words().get(at - 1).text().endsWith(",") || phrases.isTitleWord(next) || next.gap();
      if (parted
          && title.words().size() <= 6
          && phrases.isTitle(title.words())
          && phrases.isName(name.plainWords())) {
        sign(name, title);
        return;
      }
    }
    LinePart name = role(line);
    if (name != null) {
      sign(name, new LinePart(line, 0, 1));
    } else if (!drafts.has(Field.AUTHORITY)) {
      office(line);
    }
  }

  /** The name that stands, alone in its column, after a word for what the person is; or null. */
  private @Nullable LinePart role(FormLine line) {
    if (line.size() < 3 || !phrases.isTitleWord(line.words().get(0))) {
      return null;
    }
    LinePart name = new LinePart(line, 1, line.cellEnd(1));
    return phrases.isName(name.words()) ? name : null;
  }

  private boolean isTitleAndName(FormLine line) {
    List<LinePart> cells = LinePart.cells(line);
    return cells.size() == 2
        && phrases.isTitle(limited(cells.get(0).words()))
        && phrases.isName(cells.get(1).words());
  }

  private void sign(LinePart name, @Nullable LinePart title) {
    sign(name, title, 0.95);
  }

  private void sign(LinePart name, @Nullable LinePart title, double confidence) {
    String who = Skeleton.of(name.text());
    boolean repeated =
        title == null ? !signed.add(who) : !signed.add(who + Skeleton.of(title.text()));
    if (repeated) {
      return;
    }
    signed.add(who);
    add(Field.SIGNATORY_NAME, name, name.text(), confidence);
    if (title != null) {
      boolean known = phrases.isTitle(limited(title.words()));
      String meant = known ? null : misread.title(title.line());
      add(
          Field.SIGNATORY_TITLE,
          title,
          meant == null ? title.text() : meant,
          meant == null ? 0.94 : 0.85);
    }
    count++;
  }

  private void add(Field field, LinePart part, String value, double confidence) {
    int end = part.start() + part.text().length();
    drafts.add(field, count, value, part.line(), part.start(), part.line(), end, confidence);
  }

  /** The office that stands under a signature, where the letterhead does not say it. */
  private void office(FormLine line) {
    if (line.size() > 0
        && line.words().get(0).isCapitalised()
        && phrases.isNamed(Kind.AUTHORITY, line.words())) {
      drafts.add(Field.AUTHORITY, line.text(), line, 0, line.text().length(), 0.8);
    }
  }

  /** The names of a line: one, or several with wide spaces between or as many as titles below. */
  private List<LinePart> names(FormLine line, @Nullable FormLine below) {
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
  private List<LinePart> titles(FormLine line, int count) {
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

  private static List<Word> limited(List<Word> words) {
    return words.subList(0, Math.min(MAX_TITLE_WORDS, words.size()));
  }
}
