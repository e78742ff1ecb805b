package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Term;

/** Reads the kind of document from words that name it. */
final class DocumentKinds {
  /** A longer line in capitals is a title. */
  private static final int MAX_NAMED = 4;

  /** What stands for "number" is no longer. */
  private static final int LONGEST_SIGN = 3;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Receivers receivers;
  private final Drafts drafts;
  private final double weight;

  DocumentKinds(FormBlock block, Receivers receivers) {
    this.terms = block.terms();
    this.phrases = block.phrases();
    this.receivers = receivers;
    this.drafts = block.drafts();
    this.weight = block.weight();
  }

  /** Reads the kind of document, alone, with a board, or with a number of its own after it. */
  boolean read(FormLine line, int from, int to) {
    List<Word> words = line.words().subList(from, to);
    Term term = terms.whole(Kind.DOCUMENT, Phrases.skeletons(words));
    int end = from + (term == null || term.goesOn() ? 1 : words.size());
    if (term == null) {
      boolean numbered =
          words.size() >= 2
              && words.size() <= 4
              && (words.get(1).hasDigit()
                  || (words.size() == 3
                      && words.get(1).text().length() <= LONGEST_SIGN
                      && words.get(2).hasDigit()));
      term = numbered ? terms.alone(Kind.DOCUMENT, words.get(0).skeleton()) : null;
    }
    if (term == null && words.size() > 2 && isTo(words)) {
      receivers.inside(line, from + 2, to);
      term = terms.alone(Kind.DOCUMENT, words.get(0).skeleton());
      end = from + 1;
    }
    if (term == null && isNamedInCapitals(line, words)) {
      String name = line.text(from, to);
      int start = words.get(0).start();
      drafts.add(
          Field.DOCUMENT_TYPE,
          Casing.office(name),
          line,
          start,
          start + name.length(),
          0.96 * weight);
      return true;
    }
    if (term == null || !words.get(0).isCapitalised()) {
      return false;
    }
    if (term.goesOn() && term.skeletons().size() > 1) {
      receivers.inside(line, from + term.skeletons().size(), to);
    }
    boolean numbered = words.size() > 1 && words.get(1).hasDigit();
    double sure = terms.is(Kind.WEAK, term.value()) && !numbered ? 0.7 : 0.96;
    int start = line.words().get(from).start();
    int stop = line.words().get(Math.min(end, line.size()) - 1).end();
    drafts.add(Field.DOCUMENT_TYPE, term.value(), line, start, stop, sure * weight);
    return true;
  }

  /** Whether words are the name of a document and the board that it is to. */
  private boolean isTo(List<Word> words) {
    return terms.alone(Kind.DOCUMENT, words.get(0).skeleton()) != null
        && words.get(0).isCapitalised()
        && terms.is(Kind.ABOUT, words.get(1))
        && phrases.isNamed(Kind.BODY, words.subList(2, words.size()));
  }

  /** Whether words in capitals are the name of a document and what that is about. */
  private boolean isNamedInCapitals(FormLine line, List<Word> words) {
    return words.size() > 2
        && words.size() <= MAX_NAMED
        && line.text().chars().noneMatch(Character::isLowerCase)
        && words.stream().noneMatch(Word::hasDigit)
        && terms.alone(Kind.DOCUMENT, words.get(0).skeleton()) != null
        && terms.is(Kind.ABOUT, words.get(1));
  }
}
