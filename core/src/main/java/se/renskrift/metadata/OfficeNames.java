package se.renskrift.metadata;

import java.util.List;
import java.util.Locale;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;

/** Tells whether words name a body, an office or a part of one. */
final class OfficeNames {
  private static final int MAX_WORDS = 7;

  /** A word as long as this is a compound, and says more than that there is a board. */
  private static final int LEAST_COMPOUND = 11;

  private final MetadataTerms terms;

  OfficeNames(MetadataTerms terms) {
    this.terms = terms;
  }

  /** Whether words name one body or office of a kind: possessives and halves of words, then it. */
  boolean isNamed(Kind kind, List<Word> words) {
    List<String> skeletons = Phrases.skeletons(words);
    if (skeletons.isEmpty() || skeletons.size() != words.size() || words.size() > MAX_WORDS) {
      return false;
    }
    MetadataTerms.Term goesOn = terms.whole(kind, skeletons);
    if (goesOn != null && goesOn.goesOn() && words.get(0).isCapitalised()) {
      return !Phrases.haveDigit(words);
    }
    if (terms.atEnd(kind, skeletons) == null) {
      return false;
    }
    boolean placed = kind != Kind.UNIT && isPlaced(words);
    for (int i = 0; i < words.size() - 1 && !placed; i++) {
      String word = words.get(i).text();
      String bare = word.toLowerCase(Locale.ROOT);
      boolean qualifies =
          bare.endsWith("s")
              || bare.endsWith("-")
              || bare.endsWith(",")
              || terms.is(Kind.JOIN, word)
              || (i == 0 && words.get(i).isCapitalised() && terms.is(Kind.ADJECTIVE, word))
              || (i == 0 && words.get(i).isCapitalised() && terms.is(Kind.JOIN, words.get(1)));
      if (!qualifies || words.get(i).hasDigit()) {
        return false;
      }
    }
    return !words.get(words.size() - 1).hasDigit();
  }

  /** Whether words are the name of a place and then, not a name, what is there. */
  private boolean isPlaced(List<Word> words) {
    int last = words.size() - 1;
    boolean capitals =
        words.stream().noneMatch(w -> w.text().chars().anyMatch(Character::isLowerCase));
    if (last < 1
        || last > 2
        || (words.get(last).isCapitalised() && !capitals)
        || words.get(last).hasDigit()) {
      return false;
    }
    for (Word word : words.subList(0, last)) {
      boolean name = Phrases.isName(word.text()) && word.text().length() > 2;
      if (!name || terms.is(Kind.TO, word) || terms.is(Kind.DOCUMENT, word)) {
        return false;
      }
    }
    return words.get(last).text().length() > LEAST_COMPOUND;
  }
}
