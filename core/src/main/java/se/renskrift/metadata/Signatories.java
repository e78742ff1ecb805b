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

  /** How sure a name is of which a letter is lost. */
  private static final double MISREAD = 0.3;

  private final EndReading reading;
  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Drafts drafts;
  private final MisreadSignatures misread;
  private final SignatureRows rows;
  private final Set<String> signed = new HashSet<>();
  private int count;

  Signatories(EndReading reading) {
    this.reading = reading;
    this.terms = reading.terms();
    this.phrases = reading.phrases();
    this.drafts = reading.drafts();
    this.misread = new MisreadSignatures(terms);
    this.rows = new SignatureRows(terms, phrases);
  }

  /** Reads names, each with a title beside or below it, and the office under them. */
  void read(List<FormLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      FormLine line = lines.get(at);
      if (count > 0 && beginsForm(line) && role(line) == null) {
        return;
      }
      @Nullable FormLine below = at + 1 < lines.size() ? lines.get(at + 1) : null;
      if (SignatureRows.isRuled(line)) {
        at += ruled(line, below) ? 1 : 0;
        continue;
      }
      List<LinePart> names = rows.names(line, below);
      if (names.isEmpty()) {
        if (below != null && misread.isName(line) && !rows.titles(below, 1).isEmpty()) {
          sign(new LinePart(line, 0, line.size()), rows.titles(below, 1).get(0), MISREAD);
          at++;
        } else {
          readBoth(line);
        }
        continue;
      }
      List<LinePart> titles = below == null ? List.of() : rows.titles(below, names.size());
      if (titles.isEmpty() && below != null && rows.isTitleAndName(below)) {
        // The next person's name stands beside this one's title.
        sign(names.get(0), LinePart.cells(below).get(0));
        FormLine last = at + 2 < lines.size() ? lines.get(at + 2) : below;
        List<LinePart> next = rows.titles(last, 1);
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
              && terms.is(Kind.ABOUT, line.words().get(0))
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
              && terms.is(Kind.SIGNER, line.words().get(last))
              && line.words().get(last - 1).text().endsWith(",")
              && phrases.isName(new LinePart(line, 0, last).plainWords());
      if (person) {
        names.add(new LinePart(line, 0, last));
        roles.add(new LinePart(line, last, last + 1));
        approved |= terms.is(Kind.APPROVER, line.words().get(last));
      }
    }
    for (int i = 0; i < names.size() && approved; i++) {
      sign(names.get(i), roles.get(i), 0.9);
    }
  }

  /** Reads the name under a rule, with what the line of the rule says the person is. */
  private boolean ruled(FormLine line, @Nullable FormLine below) {
    boolean role = phrases.isTitleWord(line.words().get(0));
    List<LinePart> names =
        below == null || SignatureRows.isRuled(below) ? List.of() : LinePart.cells(below);
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
      List<LinePart> names = below == null ? List.of() : rows.names(line, below);
      List<LinePart> titles = below == null ? List.of() : rows.titles(below, names.size());
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
      boolean titled = at + 2 < lines.size() && !rows.titles(lines.get(at + 2), 1).isEmpty();
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
    List<LabelledLine.Entry> entries = reading.labels(line).entries();
    return new Mailboxes(terms).of(line.text(), name) != null
        || (!entries.isEmpty() && entries.get(0).label() == MetadataTerms.Label.PHONE);
  }

  /** Whether the head of another document begins. */
  private boolean beginsForm(FormLine line) {
    return terms.whole(Kind.DOCUMENT, Phrases.skeletons(line.words())) != null
        || !reading.labels(line).isEmpty();
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
    reading.note(Field.SIGNATORY_NAME, count, name, name.text(), confidence);
    if (title != null) {
      boolean known = phrases.isTitle(SignatureRows.limited(title.words()));
      String meant = known ? null : misread.title(title.line());
      reading.note(
          Field.SIGNATORY_TITLE,
          count,
          title,
          meant == null ? title.text() : meant,
          meant == null ? 0.94 : 0.85);
    }
    count++;
  }

  /** The office that stands under a signature, where the letterhead does not say it. */
  private void office(FormLine line) {
    if (line.size() > 0
        && line.words().get(0).isCapitalised()
        && phrases.isNamed(Kind.AUTHORITY, line.words())) {
      drafts.add(Field.AUTHORITY, line.text(), line, 0, line.text().length(), 0.8);
    }
  }
}
