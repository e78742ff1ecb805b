package se.renskrift.metadata;

import java.util.List;
import java.util.Locale;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Term;
import se.renskrift.text.Skeleton;

/** Finds what a document answers, and who sent that, in its title and the lines beside it. */
final class Answers {
  private static final int MAX_KIND = 8;

  /** How far after the word for an answer its kind may stand, and how far after a small word. */
  private static final int MAX_KIND_NEAR = 3;

  private static final int MAX_KIND_OVER = 7;

  /** Whose motion it is has sent it; who has made a report need not. */
  private static final double OWNED = 0.85;

  private static final double MADE = 0.6;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final NamedSenders senders;
  private final Drafts drafts;

  Answers(MetadataTerms terms, Phrases phrases, Drafts drafts) {
    this.terms = terms;
    this.phrases = phrases;
    this.senders = new NamedSenders(terms, phrases, drafts);
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
      boolean over = at > 0 && senders.isAbout(line.words().get(at - 1));
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
      if (kind != null && isAnswerItself(line) && senders.readOwner(line, at, OWNED)) {
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
    return note(line, kind, kind.value(), at) || senders.readOwner(line, from, OWNED);
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
        || senders.read(line, after)
        || senders.readOwner(
            line, at, terms.at(Kind.ANSWER, line.skeletons(), at) == null ? MADE : OWNED);
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
        senders.note(line, from, Math.min(line.size(), from + NamedSenders.MAX_WORDS));
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
        int from = senders.fromIndex(line, at + 1);
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
    DocumentType document = new DocumentType(terms, drafts);
    String type = Skeleton.of(document.name());
    return !type.isEmpty()
        && (!document.isOwn() || document.isMinutes())
        && !type.equals(line.skeletons().get(0))
        && line.size() > 2;
  }

  /** What is answered and its sender, on a line of its own under the title. */
  boolean isSubtitle(FormLine line) {
    List<String> words = Phrases.skeletons(line.words());
    return words.size() >= 3
        && words.size() <= NamedSenders.MAX_WORDS
        && terms.at(Kind.ANSWER, words, 0) != null
        && !line.words().get(0).text().endsWith(":")
        && senders.fromIndex(line, 1) > 0
        && senders.isSender(line, senders.fromIndex(line, 1) + 1);
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
        boolean about =
            line.words().subList(after, line.size()).stream().anyMatch(senders::isAbout);
        return !about && (all || senders.fromIndex(line, after) > 0);
      }
    }
    return false;
  }
}
