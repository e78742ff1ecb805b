package se.renskrift.metadata;

import java.util.List;
import java.util.Locale;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Term;
import se.renskrift.text.Skeleton;

/**
 * Finds what a document answers, and who sent that, in its title and the lines beside it.
 *
 * <p>Over 300 lines, as kind and sender are read from the same words in one go.
 */
final class Answers {
  private static final int MAX_KIND = 8;

  /** How far after the word for an answer its kind may stand, and how far after a small word. */
  private static final int MAX_KIND_NEAR = 3;

  private static final int MAX_KIND_OVER = 7;
  private static final int MAX_BETWEEN = 5;
  private static final int MAX_SENDER = 12;

  /** Whose motion it is has sent it; who has made a report need not. */
  private static final double OWNED = 0.85;

  private static final double MADE = 0.6;

  /** A longer word with a period ends a sentence. */
  private static final int LONGEST_SHORTENED = 4;

  /** A name and a party have no more words. */
  private static final int MAX_NAME = 5;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Drafts drafts;

  Answers(MetadataTerms terms, Phrases phrases, Drafts drafts) {
    this.terms = terms;
    this.phrases = phrases;
    this.drafts = drafts;
  }

  /** Reads it from the first of some lines that says so. */
  void read(List<FormLine> lines) {
    for (FormLine line : lines) {
      if (read(line)) {
        return;
      }
    }
  }

  private boolean read(FormLine line) {
    List<String> words = line.skeletons();
    int to = -MAX_KIND;
    for (int at = 0; at < words.size(); at++) {
      to = terms.at(Kind.TO, words, at) != null ? at : to;
      Term kind = terms.at(Kind.ANSWER, words, at);
      boolean over = at > 0 && isAbout(line.words().get(at - 1));
      if (kind != null && at - to <= (over ? MAX_KIND_OVER : MAX_KIND_NEAR)) {
        return note(line, referred(words, at, kind), at);
      }
    }
    Term first = terms.at(Kind.ANSWER, words, 0);
    if (first != null) {
      return (isSubtitle(line) || isAnswerItself(line)) && note(line, referred(words, 0, first), 0);
    }
    for (int at = 1; at < Math.min(words.size(), MAX_KIND_NEAR); at++) {
      Term kind = terms.at(Kind.ANSWER, words, at);
      if (kind != null && isAnswerItself(line) && owner(line, at, OWNED)) {
        return note(line, kind, kind.value(), at);
      }
    }
    return paper(line);
  }

  /** What is answered where a paper of another kind has been referred: that paper. */
  private Term referred(List<String> words, int at, Term kind) {
    Term asked = terms.at(Kind.ASKED, words, at);
    int after = at + kind.skeletons().size();
    for (int i = after; asked != null && i < Math.min(words.size(), after + MAX_KIND_NEAR); i++) {
      Term paper = terms.at(Kind.ANSWER, words, i);
      if (paper != null && !paper.value().equals(kind.value())) {
        return paper;
      }
    }
    return kind;
  }

  /** Reads that a paper is answered which is not said to be a referral: a report, a proposal. */
  private boolean paper(FormLine line) {
    List<String> words = line.skeletons();
    Term to = null;
    int last = 0;
    for (int at = 0; at < words.size(); at++) {
      Term answer = terms.at(Kind.TO, words, at);
      to = answer == null ? to : answer;
      last = answer == null ? last : at;
      Term paper = to == null || at - last > MAX_KIND_OVER ? null : terms.at(Kind.PAPER, words, at);
      if (to != null && paper != null) {
        String value = paper.value().equals("-") ? to.value() : paper.value();
        return !value.equals("-") && note(line, paper, value, at);
      }
    }
    return false;
  }

  private boolean note(FormLine line, Term kind, int from) {
    int at = from;
    while (at < line.size() && terms.at(Kind.ANSWER, line.skeletons(), at) != kind) {
      at++;
    }
    return note(line, kind, kind.value(), at) || owner(line, from, OWNED);
  }

  private boolean note(FormLine line, Term kind, String value, int at) {
    int after = at + kind.skeletons().size();
    if (!drafts.has(Field.ANSWERS_KIND)) {
      Word word = line.words().get(at);
      String named = value.equals("-") ? word.text().toLowerCase(Locale.ROOT) : value;
      drafts.add(
          Field.ANSWERS_KIND, named, line, word.start(), line.words().get(after - 1).end(), 0.93);
    }
    return drafts.has(Field.ANSWERS_FROM)
        || sender(line, line.skeletons(), after)
        || owner(line, at, terms.at(Kind.ANSWER, line.skeletons(), at) == null ? MADE : OWNED);
  }

  /** Reads whose paper it is from the possessive before its kind. */
  private boolean owner(FormLine line, int kind, double sure) {
    boolean party = kind > 2 && Phrases.isParty(line.words().get(kind - 1).text());
    int last = party ? kind - 2 : kind - 1;
    String text = last < 0 ? "" : line.words().get(last).text();
    if (text.length() < 3 || !text.endsWith("s")) {
      return false;
    }
    Word word = line.words().get(last).withoutLast();
    Word own = Word.of(word.start(), word.end(), word.text(), false);
    if (party) {
      List<Word> name = List.of(line.words().get(last - 1), own);
      String value = line.text(last - 1, last) + " " + own.text() + " ";
      return phrases.isName(name)
          && add(line, last - 1, value + line.words().get(kind - 1).text(), sure);
    }
    boolean named =
        (own.isCapitalised() && terms.is(Kind.PARTY, own.text()))
            || phrases.isNamed(Kind.AGENCY, List.of(own));
    return named && add(line, last, own.text(), sure);
  }

  private boolean add(FormLine line, int word, String value, double confidence) {
    int start = line.words().get(word).start();
    int end = Math.min(line.text().length(), start + value.length());
    drafts.add(Field.ANSWERS_FROM, value, line, start, end, confidence);
    return true;
  }

  /**
   * Reads who sent it from a line of its own with a label, and what it is from the name of the
   * document, where the title says neither.
   */
  void complete(List<FormLine> lines) {
    String type = drafts.value(Field.DOCUMENT_TYPE);
    Term kind =
        terms.is(Kind.OWN, type) ? terms.whole(Kind.ANSWER, List.of(Skeleton.of(type))) : null;
    if (kind != null && !drafts.has(Field.ANSWERS_KIND)) {
      drafts.imply(Field.DOCUMENT_TYPE, Field.ANSWERS_KIND, kind.value());
    }
    for (FormLine line : lines) {
      Term term = line.size() == 0 ? null : terms.labelAt(line, 0);
      boolean says =
          term != null
              && MetadataTerms.label(term) == MetadataTerms.Label.SENDER
              && !LabelledLine.of(line, terms, phrases, new Dates(terms)).isEmpty();
      int from = term == null ? 0 : term.skeletons().size();
      if (says && from < line.size() && isUnsent() && !line.hasDigit()) {
        note(line, from, Math.min(line.size(), from + MAX_SENDER));
      }
    }
  }

  /** Whether a line tells before a word whose paper is answered: what follows is of that. */
  boolean isSaidOf(FormLine line, int word) {
    if (word == 0 || terms.at(Kind.TO, line.skeletons(), 0) == null) {
      return false;
    }
    for (int at = 1; at < Math.min(word, MAX_KIND); at++) {
      if (terms.at(Kind.ANSWER, line.skeletons(), at) != null) {
        int from = fromIndex(line, at + 1);
        return from > 0 && from < word;
      }
    }
    return false;
  }

  private boolean isUnsent() {
    return drafts.has(Field.ANSWERS_KIND) && !drafts.has(Field.ANSWERS_FROM);
  }

  /** Whether a document of the administration has the title of what it answers. */
  private boolean isAnswerItself(FormLine line) {
    String type = Skeleton.of(drafts.value(Field.DOCUMENT_TYPE));
    return !type.isEmpty()
        && (!terms.is(Kind.OWN, drafts.value(Field.DOCUMENT_TYPE))
            || terms.is(Kind.MINUTES, drafts.value(Field.DOCUMENT_TYPE)))
        && !type.equals(line.skeletons().get(0))
        && line.size() > 2;
  }

  private boolean sender(FormLine line, List<String> words, int after) {
    int from = fromIndex(line, after);
    Term by = from < 0 ? null : terms.at(Kind.FROM, words, from);
    if (by == null) {
      return senderAtEnd(line, words, after);
    }
    from += by.skeletons().size();
    int to = from;
    while (to < words.size() && to - from < MAX_SENDER && goesOn(line.words().get(to))) {
      to++;
      String last = line.words().get(to - 1).text();
      boolean goesOn = to < words.size() && line.words().get(to).isCapitalised();
      boolean ends = last.endsWith(".") && last.length() > LONGEST_SHORTENED;
      if (ends || last.endsWith(":") || (last.endsWith(",") && !goesOn)) {
        break;
      }
    }
    if (to == from || to - from >= MAX_SENDER) {
      return false;
    }
    return note(line, from, to);
  }

  private boolean note(FormLine line, int from, int to) {
    String name = line.text(from, to).replaceAll("[,.:;\u2013-]+$", "").strip();
    int start = line.words().get(from).start();
    boolean named =
        !name.isEmpty()
            && (!Character.isLowerCase(name.charAt(0))
                || phrases.isNamed(Kind.BODY, line.words().subList(from, to))
                || phrases.isNamed(Kind.AUTHORITY, line.words().subList(from, to)));
    if (named) {
      drafts.add(Field.ANSWERS_FROM, name, line, start, start + name.length(), 0.88);
    }
    return named;
  }

  /** Whether a word can belong to the sender's name. */
  private boolean goesOn(Word word) {
    char first = word.text().charAt(0);
    // People in brackets after the name of their party.
    boolean people =
        first == '('
            && word.text().length() > 3
            && word.text().indexOf(')') < 0
            && word.text().chars().anyMatch(Character::isLowerCase);
    return !people
        && !isAbout(word)
        && !word.skeleton().isEmpty()
        && first != '"'
        && first != '\u201D';
  }

  /** A person, party or both, after what is asked for: at the end of the line. */
  private boolean senderAtEnd(FormLine line, List<String> words, int after) {
    int size = line.size();
    while (size > after && isNumberInBrackets(line.words().get(size - 1))) {
      size--;
    }
    for (int at = size - 2; at > after && at >= size - MAX_SENDER; at--) {
      Term by = terms.at(Kind.FROM, words, at);
      if (by != null) {
        int from = at + by.skeletons().size();
        List<Word> rest = line.words().subList(Math.min(from, size), size);
        boolean party =
            rest.size() == 1
                && (Phrases.isParty(rest.get(0).text())
                    || (rest.get(0).isCapitalised() && terms.is(Kind.PARTY, rest.get(0))));
        return (party || isSigned(rest)) && note(line, from, size);
      }
    }
    if (size <= after + 1 || !Phrases.isParty(line.words().get(size - 1).text())) {
      return false;
    }
    for (int from = Math.max(after + 1, size - MAX_NAME); from <= size - 3; from++) {
      String before = line.words().get(from - 1).text();
      boolean parted = before.endsWith(",") || before.endsWith(":") || isDash(before);
      if (parted && phrases.isName(line.words().subList(from, size))) {
        return note(line, from, size);
      }
    }
    Word party = line.words().get(size - 1);
    String letters = party.text().replaceAll("[(),]", "");
    drafts.add(Field.ANSWERS_FROM, letters, line, party.start() + 1, party.end() - 1, 0.88);
    return true;
  }

  private static boolean isNumberInBrackets(Word word) {
    return word.hasDigit() && word.text().startsWith("(") && word.text().endsWith(")");
  }

  private static boolean isDash(String word) {
    return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
  }

  /** Whether words are a name with a party after it, or two such with a word between. */
  private boolean isSigned(List<Word> words) {
    for (int at = 2; at < words.size() - 2; at++) {
      if (terms.is(Kind.JOIN, words.get(at))) {
        return isSigned(words.subList(0, at)) && isSigned(words.subList(at + 1, words.size()));
      }
    }
    return phrases.isName(words);
  }

  private boolean isAbout(Word word) {
    return !word.text().startsWith("(") && terms.alone(Kind.ABOUT, word.skeleton()) != null;
  }

  /** What is answered and its sender, on a line of its own under the title. */
  boolean isSubtitle(FormLine line) {
    List<String> words = Phrases.skeletons(line.words());
    return words.size() >= 3
        && words.size() <= MAX_SENDER
        && terms.at(Kind.ANSWER, words, 0) != null
        && !line.words().get(0).text().endsWith(":")
        && fromIndex(line, 1) > 0
        && isSender(line, fromIndex(line, 1) + 1);
  }

  /** Whether what begins at a word can be the name of a sender. */
  private boolean isSender(FormLine line, int at) {
    return at < line.size()
        && (line.words().get(at).isCapitalised()
            || phrases.isNamed(Kind.AGENCY, line.words().subList(at, at + 1)));
  }

  /** Where the sender is announced, with only a date or a number before that; -1 if it is not. */
  private int fromIndex(FormLine line, int after) {
    for (int at = after; at < line.size() && at - after < MAX_BETWEEN; at++) {
      if (terms.at(Kind.FROM, line.skeletons(), at) != null) {
        return at;
      }
      if (isAbout(line.words().get(at))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a line says whose paper is answered but not what that is about: no whole title. */
  boolean isAnswerAlone(FormLine line) {
    List<String> words = line.skeletons();
    if (terms.at(Kind.TO, words, 0) == null) {
      return false;
    }
    for (int at = 1; at < Math.min(words.size(), MAX_KIND); at++) {
      Term kind = terms.at(Kind.ANSWER, words, at);
      if (kind != null) {
        int after = at + kind.skeletons().size();
        boolean all = after == words.size();
        boolean about = line.words().subList(after, line.size()).stream().anyMatch(this::isAbout);
        return !about && (all || fromIndex(line, after) > 0);
      }
    }
    return false;
  }
}
