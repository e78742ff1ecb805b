package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;

/** Tells what some words of a form can be: a person, a board, an office, an address. */
final class Phrases {
  private static final int MAX_NAME_WORDS = 5;

  /** A shorter word that ends as a place does is the word for one. */
  private static final int LEAST_SURNAME = 5;

  private static final int LONGEST_LIKE_TITLE = 6;

  static final Pattern POSTAL = Pattern.compile("(?<![\\d-])\\d{3} ?\\d{2}\\s+\\p{Lu}[\\p{L} -]+");

  /** What may stand among the letters of a name. */
  private static final String NAME_MARKS = "'\u2019.-";

  /** Its letters and hyphens after the capital. */
  private static final int MAX_PARTY = 4;

  /** Older documents write the letters of a party small; so many at most. */
  private static final int MAX_SMALL = 2;

  /** A telephone number written as such: its area code, then groups of digits. */
  static final Pattern GROUPED_PHONE =
      Pattern.compile("(?<![\\p{L}\\d/-])0\\d{1,3}[ -]\\d{2,3}(?: \\d{2,3}){1,3}(?![\\p{L}\\d/-])");

  /** The digits of a telephone number, letters that are read for digits among them. */
  static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{L}\\d/-])(?:\\+46(?: ?\\(0\\))?|0\\d|\\d{3})(?:[\\d -]|[OolI|](?=[\\d ]))*[\\dOolI|](?![\\p{L}\\d/]| ?[(\\[]\\d)");

  /** A page and how many there are, as they stand after a word for pages. */
  static final Pattern PAGE_AFTER =
      Pattern.compile("^\\p{L}+[.:]? \\d{1,3}(?:(?:/| \\p{L}{2} | ?\\()\\d{1,3}\\)?)?$");

  static final Pattern PAGE =
      Pattern.compile(
          "^\\d{1,3} \\p{Ll}{2} \\d{1,3}$|(?<![\\p{L}\\d/-])\\d{1,3} ?[(\\[] ?\\d{1,3} ?[)\\]]|[(\\[]\\d{1,3}[)\\]]");

  private final MetadataTerms terms;
  private final OfficeNames offices;

  Phrases(MetadataTerms terms) {
    this.terms = terms;
    this.offices = new OfficeNames(terms);
  }

  static List<String> skeletons(List<Word> words) {
    List<String> skeletons = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).skeleton().isEmpty()) {
        skeletons.add(words.get(i).skeleton());
      }
    }
    return skeletons;
  }

  /** Whether a word is a party in brackets. */
  static boolean isParty(String word) {
    int end = word.endsWith(",") ? word.length() - 2 : word.length() - 1;
    if (end < 2
        || end > 2 + MAX_PARTY
        || word.charAt(0) != '('
        || word.charAt(end) != ')'
        || !(isCapital(word.charAt(1))
            || (end <= 1 + MAX_SMALL && Character.isLetter(word.charAt(1))))) {
      return false;
    }
    for (int at = 2; at < end; at++) {
      if (!Character.isLetter(word.charAt(at)) && word.charAt(at) != '-') {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is a capital and what names have after one. */
  static boolean isName(String word) {
    if (word.isEmpty() || !isCapital(word.charAt(0))) {
      return false;
    }
    for (int at = 1; at < word.length(); at++) {
      char c = word.charAt(at);
      if (!Character.isLetter(c) && NAME_MARKS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return Character.getType(c) == Character.UPPERCASE_LETTER;
  }

  static boolean hasDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether words are the name of one person, first name first. */
  boolean isName(List<Word> words) {
    int last = words.size() - 1;
    if (last >= 2 && isParty(words.get(last).text())) {
      return isName(words.subList(0, last));
    }
    return words.size() >= 2
        && words.size() <= MAX_NAME_WORDS
        && words.get(0).isCapitalised()
        && words.get(last).isCapitalised()
        && isNamePart(words.get(0))
        && isNamePart(words.get(last))
        && areNameParts(words)
        && !hasTitleWord(isGiven(words) ? words.subList(1, words.size()) : words)
        && (!isOffice(words) || (isGiven(words) && isPlaced(words.get(last), words)));
  }

  /** Whether words are a name that begins with a known first name. */
  boolean isFullName(List<Word> words) {
    return words.size() >= 2 && words.size() <= 3 && isGiven(words) && isName(words);
  }

  private boolean isGiven(List<Word> words) {
    return terms.givenNames().contains(words.get(0).text());
  }

  /** Whether a surname ends as the names of places do. */
  private boolean isPlaced(Word last, List<Word> words) {
    List<String> skeletons = skeletons(words);
    boolean place =
        terms.atEnd(Kind.MUNICIPALITY, skeletons) != null
            || terms.at(Kind.ADDRESS, skeletons, skeletons.size() - 1) != null;
    return place
        && last.text().length() > LEAST_SURNAME
        && last.text().chars().anyMatch(Character::isLowerCase)
        && terms.atEnd(Kind.AUTHORITY, skeletons) == null;
  }

  private boolean areNameParts(List<Word> words) {
    for (int at = 1; at < words.size() - 1; at++) {
      if (!isNamePart(words.get(at)) && !terms.is(Kind.SMALL, words.get(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasTitleWord(List<Word> words) {
    for (int at = 0; at < words.size(); at++) {
      if (isTitleWord(words.get(at))) {
        return true;
      }
    }
    return false;
  }

  static boolean haveDigit(List<Word> words) {
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).hasDigit()) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamePart(Word word) {
    return isName(word.text())
        && word.text().length() > 1
        && !word.text().endsWith("-")
        && !(word.text().endsWith(".") && word.text().length() > 3);
  }

  boolean isTitleWord(Word word) {
    MetadataTerms.Term title =
        word.skeleton().isEmpty() ? null : terms.alone(Kind.TITLE, word.skeleton());
    // A short name may have the letters of a title, but for their marks.
    return title != null
        && (word.text().length() > LONGEST_LIKE_TITLE
            || !word.isCapitalised()
            || word.text().toLowerCase(Locale.ROOT).contains(title.words()));
  }

  /** Whether a word leads to who has made something. */
  boolean isMaker(Word word) {
    return terms.is(Kind.FROM, word);
  }

  /** Whether words are someone's title: few, without digits, one of them a title. */
  boolean isTitle(List<Word> words) {
    return !words.isEmpty() && words.size() <= 8 && !haveDigit(words) && hasTitleWord(words);
  }

  private boolean isOffice(List<Word> words) {
    List<String> skeletons = skeletons(words);
    return terms.atEnd(Kind.BODY, skeletons) != null
        || terms.atEnd(Kind.AUTHORITY, skeletons) != null
        || terms.whole(Kind.UNIT, skeletons) != null
        || terms.atEnd(Kind.UNIT, skeletons) != null
        || terms.whole(Kind.MUNICIPALITY, skeletons) != null
        || terms.atEnd(Kind.MUNICIPALITY, skeletons) != null
        || terms.whole(Kind.DOCUMENT, skeletons) != null
        || terms.at(Kind.ADDRESS, skeletons, skeletons.size() - 1) != null;
  }

  /** Whether words name one body or office of a kind. */
  boolean isNamed(Kind kind, List<Word> words) {
    return offices.isNamed(kind, words);
  }

  /** Whether a line is a part of an address or only a way to reach somebody. */
  boolean isAddress(FormLine line) {
    String text = line.text();
    if (line.size() > 1 && !line.hasDigit() && text.indexOf('@') < 0) {
      return false;
    }
    boolean digit = line.hasDigit();
    if (text.indexOf('@') >= 0 || isWeb(line) || (digit && POSTAL.matcher(text).find())) {
      return true;
    }
    if (!digit) {
      return false;
    }
    if (line.size() <= 4) {
      for (int at = 0; at + 1 < line.size(); at++) {
        String skeleton = line.words().get(at).skeleton();
        if (!skeleton.isEmpty()
            && isHouseNumber(line.words().get(at + 1).text())
            && terms.alone(Kind.ADDRESS, skeleton) != null) {
          return true;
        }
      }
    }
    return PHONE.matcher(text).matches() || PAGE.matcher(text).matches();
  }

  private static boolean isHouseNumber(String word) {
    return Character.isDigit(word.charAt(0)) && word.length() <= 7;
  }

  private static boolean isWeb(FormLine line) {
    int point = line.text().indexOf('.');
    return line.size() == 1
        && point > 0
        && point < line.text().length() - 1
        && !line.text().endsWith(".");
  }

  /** Whether a word is one of a kind. */
  boolean is(Kind kind, Word word) {
    return terms.is(kind, word.text());
  }
}
