package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;

/** Reads who signed and who approved a document. */
final class People {
  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Dates dates;
  private final Drafts drafts;
  private int signatories;
  private int approvals;

  People(MetadataTerms terms, Drafts drafts) {
    this.terms = terms;
    this.phrases = new Phrases(terms);
    this.dates = new Dates(terms);
    this.drafts = drafts;
  }

  /** A stretch of words of a line. */
  private record Part(FormLine line, int from, int to) {
    List<Word> words() {
      return line.words().subList(from, to);
    }

    String text() {
      return line.text(from, to).replaceAll(",$", "");
    }
  }

  /** Reads names, each with a title beside or below it, and the office under them. */
  void signed(List<FormLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      FormLine line = lines.get(at);
      if (signatories > 0 && beginsForm(line)) {
        return;
      }
      List<Part> names = names(line, at + 1 < lines.size() ? lines.get(at + 1) : null);
      if (!names.isEmpty()) {
        List<Part> titles =
            at + 1 < lines.size() ? titles(lines.get(at + 1), names.size()) : List.of();
        for (int i = 0; i < names.size(); i++) {
          sign(names.get(i), titles.isEmpty() ? null : titles.get(i));
        }
        at += titles.isEmpty() ? 0 : 1;
        if (at + 1 < lines.size() && !drafts.has(Field.AUTHORITY)) {
          office(lines.get(at + 1));
        }
        continue;
      }
      Part[] both = both(line);
      if (both.length == 2) {
        sign(both[0], both[1]);
      }
    }
  }

  /** Whether the head of another document begins. */
  private boolean beginsForm(FormLine line) {
    return terms.whole(MetadataTerms.Kind.DOCUMENT, Phrases.skeletons(line.words())) != null
        || areLabels(line);
  }

  private void sign(Part name, @Nullable Part title) {
    add(Field.SIGNATORY_NAME, signatories, name, 0.95);
    if (title != null) {
      add(Field.SIGNATORY_TITLE, signatories, title, 0.94);
    }
    signatories++;
  }

  private void add(Field field, int index, Part part, double confidence) {
    Word first = part.line().words().get(part.from());
    int end = first.start() + part.text().length();
    drafts.add(field, index, part.text(), part.line(), first.start(), part.line(), end, confidence);
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
  private List<Part> names(FormLine line, @Nullable FormLine below) {
    List<Part> parts = parts(line);
    if (parts.stream().allMatch(p -> phrases.isName(p.words()))) {
      if (parts.size() == 1 && below != null && line.size() >= 4 && line.size() % 2 == 0) {
        int titles = (int) below.words().stream().filter(phrases::isTitleWord).count();
        boolean pairs = titles == line.size() / 2 && titles == below.size();
        return pairs ? equal(line, titles) : parts;
      }
      return parts;
    }
    if (below != null && line.size() >= 4 && line.size() % 2 == 0 && line.size() <= 8) {
      int titles = (int) below.words().stream().filter(phrases::isTitleWord).count();
      List<Part> equal = titles == line.size() / 2 ? equal(line, titles) : List.of();
      if (equal.size() > 1 && equal.stream().allMatch(p -> phrases.isName(p.words()))) {
        return equal;
      }
    }
    return List.of();
  }

  private static List<Part> equal(FormLine line, int count) {
    List<Part> parts = new ArrayList<>();
    int size = line.size() / count;
    for (int i = 0; i < count; i++) {
      parts.add(new Part(line, i * size, (i + 1) * size));
    }
    return parts;
  }

  private static List<Part> parts(FormLine line) {
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < line.size(); ) {
      int to = from + 1;
      while (to < line.size() && !line.words().get(to).gap()) {
        to++;
      }
      parts.add(new Part(line, from, to));
      from = to;
    }
    return parts;
  }

  /** As many titles as there are names, or none. */
  private List<Part> titles(FormLine line, int count) {
    if (line.hasDigit() || line.size() > 12 || !phrases.isTitle(limited(line.words()))) {
      return List.of();
    }
    if (count == 1) {
      return List.of(new Part(line, 0, line.size()));
    }
    List<Part> parts = parts(line);
    if (parts.size() == count) {
      return parts;
    }
    // Each title ends with the word that makes it one.
    List<Part> cut = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < line.size(); at++) {
      if (phrases.isTitleWord(line.words().get(at))) {
        cut.add(new Part(line, from, at + 1));
        from = at + 1;
      }
    }
    return cut.size() == count && from == line.size() ? cut : List.of();
  }

  private static List<Word> limited(List<Word> words) {
    return words.subList(0, Math.min(8, words.size()));
  }

  /** A name and a title on one line, a comma or nothing between; empty if it is anything else. */
  private Part[] both(FormLine line) {
    for (int at = 2; at < line.size() && at <= 5; at++) {
      boolean comma = line.words().get(at - 1).text().endsWith(",");
      List<Word> rest = line.words().subList(at, line.size());
      if ((comma || phrases.isTitleWord(line.words().get(at)) || line.words().get(at).gap())
          && rest.size() <= 6
          && phrases.isTitle(rest)
          && phrases.isName(plain(line.words().subList(0, at)))) {
        return new Part[] {new Part(line, 0, at), new Part(line, at, line.size())};
      }
    }
    return new Part[0];
  }

  private static List<Word> plain(List<Word> words) {
    return words.stream()
        .map(
            w -> new Word(w.start(), w.end(), w.text().replaceAll(",$", ""), w.skeleton(), w.gap()))
        .toList();
  }

  /** Reads names with titles and dates, a person a line or over two. */
  void approved(List<FormLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      FormLine line = lines.get(at);
      Dates.Found date = dates.first(line.text());
      int end = line.size();
      while (date != null && end > 0 && line.words().get(end - 1).end() > date.start()) {
        end--;
      }
      int name = areLabels(line) ? -1 : nameEnd(line, end);
      if (name < 0) {
        continue;
      }
      add(Field.APPROVAL_NAME, approvals, new Part(line, 0, name), 0.95);
      if (name < end && phrases.isTitle(line.words().subList(name, end))) {
        add(Field.APPROVAL_TITLE, approvals, new Part(line, name, end), 0.94);
      }
      for (int next = at + 1; next <= at + 2 && next < lines.size(); next++) {
        FormLine below = lines.get(next);
        boolean last = nameEnd(below, below.size()) >= 0;
        if (last) {
          break;
        }
        if (name == end && next == at + 1 && phrases.isTitle(below.words())) {
          add(Field.APPROVAL_TITLE, approvals, new Part(below, 0, below.size()), 0.9);
        }
        if (date == null) {
          Dates.Found later = dates.first(below.text());
          if (later != null) {
            drafts.add(
                Field.APPROVAL_DATE,
                approvals,
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
            Field.APPROVAL_DATE, approvals, date.iso(), line, date.start(), line, date.end(), 0.95);
      }
      approvals++;
    }
  }

  private boolean areLabels(FormLine line) {
    return !LabelledLine.of(line, terms, phrases, dates).isEmpty();
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
        return phrases.isName(plain(line.words().subList(0, at))) ? at : -1;
      }
    }
    return -1;
  }
}
