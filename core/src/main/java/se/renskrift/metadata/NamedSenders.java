package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Term;

/** Reads who sent what is answered from the words of a title beside what it is. */
final class NamedSenders {
  /** The name of a sender has no more words. */
  static final int MAX_WORDS = 12;

  private static final int MAX_BETWEEN = 5;

  /** A longer word with a period ends a sentence. */
  private static final int LONGEST_SHORTENED = 4;

  /** A name and a party have no more words. */
  private static final int MAX_NAME = 5;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Drafts drafts;

  NamedSenders(MetadataTerms terms, Phrases phrases, Drafts drafts) {
    this.terms = terms;
    this.phrases = phrases;
    this.drafts = drafts;
  }

  /** Reads the sender from what follows the word at an index; whether there is one. */
  boolean read(FormLine line, int after) {
    List<String> words = line.skeletons();
    int from = fromIndex(line, after);
    Term by = from < 0 ? null : terms.at(Kind.FROM, words, from);
    if (by == null) {
      return senderAtEnd(line, words, after);
    }
    from += by.skeletons().size();
    int to = from;
    while (to < words.size() && to - from < MAX_WORDS && goesOn(line.words().get(to))) {
      to++;
      String last = line.words().get(to - 1).text();
      boolean goesOn = to < words.size() && line.words().get(to).isCapitalised();
      boolean ends = last.endsWith(".") && last.length() > LONGEST_SHORTENED;
      if (ends || last.endsWith(":") || (last.endsWith(",") && !goesOn)) {
        break;
      }
    }
    if (to == from || to - from >= MAX_WORDS) {
      return false;
    }
    return note(line, from, to);
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
    for (int at = size - 2; at > after && at >= size - MAX_WORDS; at--) {
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

  /** Notes the words from one to another if they can be the name of a sender. */
  boolean note(FormLine line, int from, int to) {
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

  /** Reads whose paper it is from the possessive before its kind. */
  boolean readOwner(FormLine line, int kind, double sure) {
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

  /** Whether what begins at a word can be the name of a sender. */
  boolean isSender(FormLine line, int at) {
    return at < line.size()
        && (line.words().get(at).isCapitalised()
            || phrases.isNamed(Kind.AGENCY, line.words().subList(at, at + 1)));
  }

  /** Where the sender is announced, with only a date or a number before that; -1 if it is not. */
  int fromIndex(FormLine line, int after) {
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

  /** Whether a word leads to what something is about. */
  boolean isAbout(Word word) {
    return !word.text().startsWith("(") && terms.alone(Kind.ABOUT, word.skeleton()) != null;
  }
}
