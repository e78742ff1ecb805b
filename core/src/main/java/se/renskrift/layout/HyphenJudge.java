package se.renskrift.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.renskrift.layout.HyphenVerdict.Action;
import se.renskrift.lexicon.Lexicon;

/**
 * Decides what becomes of the words cut in one text, by the words it has elsewhere, the lexicon and
 * the shape of the two parts.
 *
 * <p>The text may be damaged by OCR, so a rest in lower case is joined even if that gives no word.
 * Not thread-safe; one for each text.
 */
final class HyphenJudge {
  /** As long as abbreviations get; longer runs of capitals are words of a heading. */
  private static final int MAX_ABBREVIATION = 4;

  /** Letters with marks whose mark makes them as tall as a capital, and what they are without. */
  private static final String MARKED = "åäöéü";

  private static final String BASES = "aaoeu";

  private final LayoutTerms terms;
  private final Lexicon lexicon;

  /** How often the forms in question stand elsewhere in the text, in lower case. */
  private final Map<String, Integer> elsewhere = new HashMap<>();

  HyphenJudge(LayoutTerms terms, Lexicon lexicon, String text, List<Cut> cuts) {
    this.terms = terms;
    this.lexicon = lexicon;
    for (Cut cut : cuts) {
      if (cut.isWord()) {
        elsewhere.put(Cut.lower(cut.joined()), 0);
        elsewhere.put(Cut.lower(cut.hyphenated()), 0);
      }
    }
    count(text);
  }

  private void count(String text) {
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
        at++;
      }
      if (at > from && at - from <= 2 * Cut.MAX_PART) {
        elsewhere.computeIfPresent(Cut.lower(text.substring(from, at)), (word, n) -> n + 1);
      }
      at++;
    }
  }

  /** How often the form stands uncut in the text. */
  int count(Cut cut, String form) {
    return cut.isWord() ? elsewhere.getOrDefault(Cut.lower(form), 0) : 0;
  }

  /** Whether the lexicon has the form, or has it beginning in lower case. */
  boolean isListed(Cut cut, String form) {
    return cut.isWord() && (lexicon.contains(form) || lexicon.contains(Cut.lower(form)));
  }

  HyphenVerdict judge(Cut cut) {
    if (Hyphens.isSoft(cut.sign())) {
      Action action = isTripled(cut) ? Action.JOIN_DOUBLED : Action.JOIN;
      return new HyphenVerdict(action, "soft-hyphen-at-line-end", 0.98);
    }
    if (cut.beginsItem()) {
      return new HyphenVerdict(Action.LEAVE, "list-item", 1);
    }
    boolean lower = Character.isLowerCase(cut.rest().charAt(0));
    if (!lower && !cut.isAdjacent()) {
      return new HyphenVerdict(Action.LEAVE, "new-paragraph", 1);
    }
    boolean elsewhereJoined = count(cut, cut.joined()) > 0;
    boolean known = elsewhereJoined || isListed(cut, cut.joined());
    // Lexicons learnt from text list glued words too: few words end with a conjunction.
    boolean ending = terms.conjunctionEndings().contains(Cut.lower(cut.rest()));
    boolean word = ending ? known : elsewhereJoined;
    if (!word && isConjunction(cut.rest())) {
      return new HyphenVerdict(Action.PART, "suspended-hyphen", 0.98);
    }
    if (Hyphens.isDash(cut.sign()) && !known) {
      boolean range = !lower && !Character.isLetter(cut.rest().charAt(0));
      return range
          ? new HyphenVerdict(Action.KEEP_HYPHEN, "range-at-line-end", 0.95)
          : new HyphenVerdict(Action.PART, "dash", 0.9);
    }
    if (cut.isInAddress()) {
      return new HyphenVerdict(Action.KEEP_HYPHEN, "address", 0.9);
    }
    return lower ? lowerCase(cut, known) : capitalOrDigit(cut, known);
  }

  private HyphenVerdict lowerCase(Cut cut, boolean known) {
    if (isAbbreviation(cut.head()) || cut.head().length() == 1) {
      return count(cut, cut.joined()) > count(cut, cut.hyphenated())
          ? new HyphenVerdict(Action.JOIN, "joined-elsewhere", 0.95)
          : new HyphenVerdict(Action.KEEP_HYPHEN, "abbreviation-or-number", 0.97);
    }
    if (count(cut, cut.hyphenated()) > count(cut, cut.joined())) {
      return new HyphenVerdict(Action.KEEP_HYPHEN, "hyphenated-elsewhere", 0.97);
    }
    if (count(cut, cut.joined()) > 0) {
      return new HyphenVerdict(Action.JOIN, "joined-elsewhere", 0.99);
    }
    if (known) {
      return new HyphenVerdict(Action.JOIN, "joined-in-lexicon", 0.99);
    }
    if (isTripled(cut)) {
      boolean listed = isListed(cut, cut.head() + cut.rest().substring(1));
      return new HyphenVerdict(Action.JOIN_DOUBLED, "tripled-letter", listed ? 0.99 : 0.93);
    }
    return new HyphenVerdict(Action.JOIN, "line-end-hyphen", 0.96);
  }

  private HyphenVerdict capitalOrDigit(Cut cut, boolean known) {
    char first = cut.rest().charAt(0);
    if (!Character.isLetter(first)) {
      // A digit or sign among small letters is a letter misread, not a number.
      boolean misread =
          first == '&' || first == '|' || (cut.rest().length() > 1 && isSmall(cut.rest(), 1));
      return misread && isSmall(cut.head(), 0) && cut.head().length() > 1
          ? new HyphenVerdict(Action.JOIN, "line-end-hyphen", 0.92)
          : new HyphenVerdict(Action.KEEP_HYPHEN, "abbreviation-or-number", 0.95);
    }
    boolean capitals = isCapitals(cut.head()) && isCapitals(cut.rest()) && cut.rest().length() > 1;
    if (capitals && (known || cut.head().length() > MAX_ABBREVIATION)) {
      return new HyphenVerdict(Action.JOIN, "line-end-hyphen", known ? 0.98 : 0.9);
    }
    if (isMisreadMark(cut)) {
      return new HyphenVerdict(Action.JOIN, "misread-letter-after-hyphen", 0.92);
    }
    // A name goes on with a name; after a word in lower case, a new sentence is as likely.
    boolean name = !isSmall(cut.head(), 0) || isCapitals(cut.rest());
    return name
        ? new HyphenVerdict(Action.KEEP_HYPHEN, "capital-after-hyphen", 0.95)
        : new HyphenVerdict(Action.PART, "capital-after-hyphen", 0.9);
  }

  /**
   * Whether the capital after the hyphen is a small letter with a mark, as in "forts-/Atta": with
   * it the parts are a word, or neither part is one without.
   */
  private boolean isMisreadMark(Cut cut) {
    String rest = cut.rest();
    if (!cut.isWord() || !isSmall(cut.head(), 0) || rest.length() < 3 || !isSmall(rest, 1)) {
      return false;
    }
    char base = Character.toLowerCase(rest.charAt(0));
    boolean marked = false;
    boolean word = lexicon.contains(Cut.lower(rest));
    for (int i = 0; i < MARKED.length(); i++) {
      char letter = MARKED.charAt(i);
      if (BASES.charAt(i) == base) {
        marked = true;
        if (lexicon.contains(cut.head() + letter + rest.substring(1))) {
          return true;
        }
        word |= lexicon.contains(letter + rest.substring(1));
      }
    }
    return marked && !word && !lexicon.contains(cut.head());
  }

  /** A conjunction, or a string that no word is and that OCR makes of one. */
  private boolean isConjunction(String rest) {
    String word = Cut.lower(rest);
    if (terms.conjunctions().contains(word)) {
      return true;
    }
    if (word.length() < 3 || lexicon.contains(word)) {
      return false;
    }
    for (String conjunction : terms.conjunctions()) {
      if (conjunction.length() == word.length() && conjunction.length() < 5) {
        int different = 0;
        for (int i = 0; i < word.length(); i++) {
          different += word.charAt(i) == conjunction.charAt(i) ? 0 : 1;
        }
        if (different == 1) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTripled(Cut cut) {
    String head = cut.head();
    char last = head.charAt(head.length() - 1);
    return head.length() > 2
        && cut.rest().length() > 1
        && terms.doubledLetters().indexOf(last) >= 0
        && head.charAt(head.length() - 2) == last
        && cut.rest().charAt(0) == last;
  }

  /** Ends with a digit or has two capitals or more. */
  private static boolean isAbbreviation(String head) {
    int capitals = 0;
    for (int i = 0; i < head.length(); i++) {
      capitals += Character.isUpperCase(head.charAt(i)) ? 1 : 0;
    }
    return capitals > 1 || Character.isDigit(head.charAt(head.length() - 1));
  }

  private static boolean isCapitals(String part) {
    return part.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isSmall(String part, int from) {
    return part.chars().skip(from).allMatch(Character::isLowerCase);
  }
}
