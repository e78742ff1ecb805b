package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a heading dictionary: words, and a {@code *} that stands for others.
 *
 * <p>Before a {@code *} and after one stand whole words, except that a word may begin inside the
 * {@code *}: in {@code *s plan} the star and the {@code s} are words in the genitive. A pattern
 * that begins so may also end in a {@code *}.
 */
final class HeadingPattern {
  /** What a line that matches is. */
  enum Role {
    /** The heading of a section. */
    SECTION,
    /** A label of the page's form, such as that of a date or a telephone number. */
    LABEL,
    /** The name of a kind of document. */
    DOCUMENT,
    /** Words above the names of those who sign, such as a greeting. */
    CLOSING,
    /** A word for someone's office. */
    TITLE,
    /** A word that each clause of a decision begins with. */
    CLAUSE
  }

  /** The edits that the longest patterns may have. */
  static final int MOST_EDITS = 2;

  private static final char GENITIVE = 's';
  private static final int MAX_STAR_WORDS = 8;

  /** After a sign and a number stands the title of a matter, which may be long. */
  private static final int MAX_TITLE_WORDS = 30;

  final Role role;
  final Section.@Nullable Type type;

  /** The type of its section where those beside it are of that type, or null. */
  final Section.@Nullable Type otherwise;

  final int level;
  private final String words;
  private final boolean star;
  private final boolean insideWord;
  private final boolean goesOn;
  private final PatternPart head;
  private final PatternPart tail;

  HeadingPattern(
      Role role,
      Section.@Nullable Type type,
      Section.@Nullable Type otherwise,
      int level,
      String pattern) {
    this.role = role;
    this.type = type;
    this.otherwise = otherwise;
    this.level = level;
    this.words = pattern;
    int at = pattern.indexOf('*');
    this.star = at >= 0;
    this.insideWord = star && at + 1 < pattern.length() && pattern.charAt(at + 1) != ' ';
    this.goesOn = at >= 0 && at < pattern.lastIndexOf('*');
    int end = goesOn ? pattern.lastIndexOf('*') : pattern.length();
    this.head = new PatternPart(star ? pattern.substring(0, at) : pattern);
    this.tail = new PatternPart(star ? pattern.substring(at + 1, end) : "");
  }

  /** The skeleton that a line must have exactly, or null if the pattern has a star. */
  @Nullable String exact() {
    return star || !head.sign.isEmpty() ? null : head.skeleton;
  }

  /** Its words as the dictionary has them, and its stars. */
  String words() {
    return words;
  }

  /** Whether the word that begins inside its star, if one does, is in the genitive. */
  boolean beginsInGenitive() {
    return insideWord && tail.firstWord.charAt(tail.firstWord.length() - 1) == GENITIVE;
  }

  /** The number of letters that it prescribes. */
  int letters() {
    return head.skeleton.length() + tail.skeleton.length();
  }

  /**
   * Its longer side, cut into one piece more than that side may have edits: a line that it matches
   * has at least one of them undamaged, and no farther from its place than there may be edits.
   */
  List<Piece> pieces() {
    PatternPart part = star && head.skeleton.length() <= tail.skeleton.length() ? tail : head;
    List<Piece> pieces = new ArrayList<>();
    int count = part.budget + 1;
    int length = part.skeleton.length();
    for (int at = 0; at < count; at++) {
      int from = at * length / count;
      String letters = part.skeleton.substring(from, (at + 1) * length / count);
      if (part == tail && goesOn) {
        pieces.add(new Piece(letters, Integer.MIN_VALUE, Integer.MAX_VALUE));
      } else {
        int place = part == tail ? from - length : from;
        pieces.add(new Piece(letters, place - part.budget, place + part.budget));
      }
    }
    return pieces;
  }

  /**
   * Letters that stand together in the pattern, and where they may stand in a line.
   *
   * @param least the first letter's least place, counted from the line's start, or, below zero,
   *     from its end
   * @param greatest the same, its greatest place
   */
  record Piece(String letters, int least, int greatest) {}

  /** What a line must have to match, which is told without looking at its words. */
  LineNeeds needs() {
    PatternPart last = star ? tail : head;
    boolean ends = !goesOn && !last.skeleton.isEmpty();
    return new LineNeeds(
        head.leastLength() + tail.leastLength(),
        star ? Integer.MAX_VALUE : head.skeleton.length() + head.budget,
        LetterPairs.folded(head.skeleton),
        head.budget,
        LetterPairs.folded(tail.skeleton),
        tail.budget,
        head.skeleton.isEmpty() ? 0 : head.skeleton.charAt(0),
        ends ? last.skeleton.charAt(last.skeleton.length() - 1) : 0,
        !star && head.budget > 1,
        new LetterPairs(head.skeleton),
        new LetterPairs(tail.skeleton));
  }

  /** The number of edits that make the line match, or -1 if they are too many. */
  int edits(Line line) {
    if (line.endsInNumber() && (!star || !tail.skeleton.isEmpty())) {
      return -1;
    }
    int size = line.size();
    if (!star) {
      return head.sign.isEmpty() ? head.edits(line, 0, size, false) : -1;
    }
    if (!goesOn) {
      return edits(line, size);
    }
    int fewest = -1;
    for (int end = tail.words; end < size && end < tail.words + MAX_STAR_WORDS; end++) {
      int edits = size - end <= MAX_STAR_WORDS ? edits(line, end) : -1;
      fewest = edits >= 0 && (fewest < 0 || edits < fewest) ? edits : fewest;
    }
    return fewest;
  }

  /** The edits that make the first so many words of the line match the words around a star. */
  private int edits(Line line, int words) {
    int before = head.wordsAtStart(line, words);
    int after = before < 0 ? -1 : tail.wordsAtEnd(line, before, words, insideWord);
    if (after < 0) {
      return -1;
    }
    int open = words - before - after + (insideWord ? 1 : 0);
    int most = head.sign.isEmpty() ? MAX_STAR_WORDS : MAX_TITLE_WORDS;
    if (open < 1
        || open > most
        || (insideWord ? !isPhrase(line, before, open) : after == 0 && isPageMark(line, before))) {
      return -1;
    }
    return (before == 0 ? head.signEdits(line) : head.edits(line, 0, before, false))
        + (after == 0 ? 0 : tail.edits(line, words - after, words, insideWord));
  }

  /** Whether some words up to the end of the line are a page's number and how many there are. */
  private static boolean isPageMark(Line line, int from) {
    String text = line.text();
    if (text.charAt(text.length() - 1) != ')') {
      return false;
    }
    for (int at = line.wordStart(from); at < text.length(); at++) {
      if (Character.isLetter(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the words can belong to one noun phrase with the word that begins inside the star: each
   * is capitalised, short, cut short by a hyphen, or ends as that word does.
   */
  private boolean isPhrase(Line line, int from, int count) {
    char ending = tail.firstWord.charAt(tail.firstWord.length() - 1);
    for (int at = from; at < from + count; at++) {
      String word = line.word(at);
      int end = line.offset(at + 1);
      if (!Character.isUpperCase(word.charAt(0))
          && !word.endsWith("-")
          && end - line.offset(at) > 3
          && line.skeleton().charAt(end - 1) != ending) {
        return false;
      }
    }
    return tail.firstWord.length() > 1 || line.offset(from + count) - line.offset(from) > 3;
  }
}
