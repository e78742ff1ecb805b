package se.renskrift.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Term;

/** Finds who sent what is answered in the text that tells of the matter. */
final class ToldSenders {
  private static final double SURE = 0.85;
  private static final int LONGEST_NAME = 5;

  /** Who has made a paper may not be the one who sends it to be answered. */
  private static final double UNSURE = 0.7;

  /** So many words after a name it is said what that one has sent. */
  private static final int NEAR = 12;

  /** So many words after a sender it is said that an answer is asked for. */
  private static final int FAR = 28;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Drafts drafts;

  ToldSenders(MetadataTerms terms, Phrases phrases, Drafts drafts) {
    this.terms = terms;
    this.phrases = phrases;
    this.drafts = drafts;
  }

  /**
   * Reads a paragraph.
   *
   * @param line its first words
   * @param reply whether the document answers something, of which its title does not say the kind
   */
  void read(FormLine line, boolean reply) {
    if (drafts.confidence(Field.ANSWERS_FROM) > UNSURE || line.size() < 3) {
      return;
    }
    if (!drafts.has(Field.ANSWERS_KIND)) {
      if (reply) {
        authority(line, true);
      }
      return;
    }
    String kind = drafts.value(Field.ANSWERS_KIND);
    for (int at = 0; at < line.size() && drafts.confidence(Field.ANSWERS_FROM) <= UNSURE; at++) {
      int end = begins(line, at) || isSentBy(line, at, kind) ? people(line, at, at == 0) : -1;
      boolean sent = end > 0 && (isSentBy(line, at, kind) || says(line, end, NEAR, kind));
      if (sent) {
        note(line, at, end);
      }
    }
    if (isReferral(kind)) {
      authority(line, false);
    }
  }

  /** Whether a sentence begins with a word. */
  private static boolean begins(FormLine line, int at) {
    return at == 0 || ".!?".indexOf(last(line.words().get(at - 1))) >= 0;
  }

  private static char last(Word word) {
    return word.text().charAt(word.text().length() - 1);
  }

  /** Whether the kind stands before a word for the sender, in the same sentence. */
  private boolean isSentBy(FormLine line, int at, String kind) {
    String before = at < 2 ? "" : line.words().get(at - 1).text();
    if (before.isEmpty() || !(terms.is(Kind.FROM, before) || terms.is(Kind.PROPOSES, before))) {
      return false;
    }
    for (int from = at - 2; from >= 0 && from > at - FAR; from--) {
      Term paper = terms.at(Kind.ANSWER, line.skeletons(), from);
      if (paper != null) {
        return isKind(line, from, kind);
      }
      if (".!?".indexOf(last(line.words().get(from))) >= 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where the people or the party end that begin at a word; -1 if there are none.
   *
   * @param plain whether a name without a party will do
   */
  private int people(FormLine line, int from, boolean plain) {
    Word first = line.words().get(from);
    if (first.isCapitalised() && terms.is(Kind.PARTY, first.text())) {
      return from + 1;
    }
    int end = person(line, from, plain);
    if (end < 0) {
      end = person(line, from, true);
      boolean party =
          end > 0
              && end < line.size()
              && last(line.words().get(end - 1)) == ','
              && line.words().get(end).isCapitalised()
              && terms.is(Kind.PARTY, line.words().get(end).text());
      return party ? end + 1 : -1;
    }
    while (end > 0
        && end + 2 < line.size()
        && (terms.is(Kind.JOIN, line.words().get(end).text())
            || last(line.words().get(end - 1)) == ',')
        && person(line, next(line, end), false) > 0) {
      end = person(line, next(line, end), false);
    }
    return end;
  }

  private int next(FormLine line, int at) {
    return terms.is(Kind.JOIN, line.words().get(at).text()) ? at + 1 : at;
  }

  private int person(FormLine line, int from, boolean plain) {
    for (int end = Math.min(from + LONGEST_NAME, line.size()); end >= from + 2; end--) {
      if (line.text(from, end - 1).indexOf(',') >= 0) {
        continue;
      }
      List<Word> words = new LinePart(line, from, end).plainWords();
      boolean party = Phrases.isParty(words.get(words.size() - 1).text());
      boolean followed = end < line.size() && line.words().get(end).text().startsWith("(");
      if ((party || (plain && !followed && isPlainName(words))) && phrases.isName(words)) {
        return end;
      }
    }
    return -1;
  }

  private boolean isPlainName(List<Word> words) {
    return words.stream().allMatch(Word::isCapitalised)
        && (words.size() > 2 || terms.givenNames().contains(words.get(0).text()));
  }

  private boolean isKind(FormLine line, int at, String kind) {
    Term term = terms.at(Kind.ANSWER, line.skeletons(), at);
    return term != null && (term.value().equals(kind) || term.value().equals("-"));
  }

  private boolean says(FormLine line, int from, int most, String kind) {
    for (int at = from; at < Math.min(line.size(), from + most); at++) {
      if (isKind(line, at, kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReferral(String kind) {
    Term asked = terms.whole(Kind.ASKED, List.of(se.renskrift.text.Skeleton.of(kind)));
    return asked != null && asked.value().equals(kind);
  }

  /** Reads an authority that has asked for an answer, or of which one has been asked for it. */
  private void authority(FormLine line, boolean unknown) {
    for (int at = 0; at < line.size(); at++) {
      int end = named(line, at);
      if (end < 0 || isOwn(line.text(at, end))) {
        continue;
      }
      boolean by = at > 0 && terms.is(Kind.FROM, line.words().get(at - 1).text());
      boolean sends = begins(line, at) && has(Kind.SENT, line, end, end + NEAR / 2);
      boolean sent =
          by
              && (has(Kind.GOT, line, at - NEAR, end + NEAR)
                  || has(Kind.ASKED, line, at - 4, at - 1));
      boolean to =
          at > 0
              && terms.is(Kind.ABOUT, line.words().get(at - 1).text())
              && has(Kind.ASKED, line, end, end + 2)
              && has(Kind.GOT, line, at - NEAR, at);
      Term asked = sends || sent || to ? asked(line, at) : null;
      if (asked != null) {
        if (unknown) {
          int start = line.words().get(at).start();
          int stop = line.words().get(end - 1).end();
          drafts.add(Field.ANSWERS_KIND, kind(line, asked), line, start, stop, 0.8);
        }
        note(line, at, end);
        return;
      }
    }
  }

  /** What is answered: what the sentence calls it, else what is asked for stands for. */
  private String kind(FormLine line, Term asked) {
    for (int at = 0; at < line.size(); at++) {
      Term kind = terms.at(Kind.ANSWER, line.skeletons(), at);
      if (kind != null && !kind.value().equals("-")) {
        return kind.value();
      }
    }
    return asked.value();
  }

  private @Nullable Term asked(FormLine line, int at) {
    for (int i = Math.max(0, at - NEAR); i < Math.min(line.size(), at + FAR); i++) {
      Term asked = terms.at(Kind.ASKED, line.skeletons(), i);
      if (asked != null) {
        return asked;
      }
    }
    return null;
  }

  private boolean has(Kind kind, FormLine line, int from, int to) {
    for (int at = Math.max(0, from); at < Math.min(line.size(), to); at++) {
      if (terms.at(kind, line.skeletons(), at) != null) {
        return true;
      }
    }
    return false;
  }

  /** Where an authority or a board that is named at a word ends; -1 if none is. */
  private int named(FormLine line, int from) {
    Word first = line.words().get(from);
    boolean by = from > 0 && terms.is(Kind.FROM, line.words().get(from - 1).text());
    if (!first.isCapitalised() && !by) {
      return -1;
    }
    for (int end = Math.min(from + LONGEST_NAME, line.size()); end > from; end--) {
      List<Word> words = new LinePart(line, from, end).plainWords();
      boolean named =
          (end == from + 1 && phrases.isNamed(Kind.AGENCY, words))
              || phrases.isNamed(Kind.BODY, words)
              || phrases.isNamed(Kind.AUTHORITY, words)
              || isMunicipality(words);
      // The ending alone is a word for the one named before.
      boolean bare = end == from + 1 && terms.whole(Kind.BARE, List.of(first.skeleton())) != null;
      if (named && !bare && last(words.get(words.size() - 1)) != 's') {
        return end;
      }
    }
    return -1;
  }

  private boolean isMunicipality(List<Word> words) {
    return words.size() == 2
        && words.get(0).isCapitalised()
        && terms.atEnd(Kind.MUNICIPALITY, List.of(words.get(1).skeleton())) != null;
  }

  private boolean isOwn(String name) {
    return drafts.value(Field.AUTHORITY).equalsIgnoreCase(name);
  }

  private void note(FormLine line, int from, int to) {
    String name = line.text(from, to).replaceAll("[,.:;]+$", "");
    int start = line.words().get(from).start();
    drafts.add(Field.ANSWERS_FROM, name, line, start, start + name.length(), SURE);
  }
}
