package se.renskrift.metadata;

import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;

/** Knows names and titles of those who sign though a letter of them was misread. */
final class MisreadSignatures {
  private final MetadataTerms terms;

  MisreadSignatures(MetadataTerms terms) {
    this.terms = terms;
  }

  /** Whether a word is a first name, or one without its marks. */
  boolean isGiven(Word word) {
    return terms.givenNames().contains(word.text())
        || terms.givenNames().alike(word.text()) != null;
  }

  /** Whether a line is a name that has a digit for a letter, which cannot be known. */
  boolean isName(FormLine line) {
    Word last = line.size() == 2 ? line.words().get(1) : null;
    return last != null
        && last.isCapitalised()
        && isGiven(line.words().get(0))
        && last.text().chars().filter(Character::isDigit).count() == 1
        && last.text().chars().allMatch(Character::isLetterOrDigit);
  }

  /** A title whose last word is one but for a letter, as it should be; else null. */
  @Nullable String title(FormLine line) {
    if (line.size() == 0 || line.size() > 4 || line.hasDigit()) {
      return null;
    }
    Word last = line.words().get(line.size() - 1);
    MetadataTerms.Term term = terms.nearEnd(Kind.TITLE, last.skeleton());
    int start = term == null ? 0 : last.text().length() - term.words().length();
    boolean whole = term != null && last.text().length() == last.skeleton().length() && start > 0;
    return whole && term != null
        ? line.text(0, line.size()).substring(0, last.start() + start) + term.words()
        : null;
  }
}
