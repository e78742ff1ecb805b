package se.renskrift.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Illegible;
import se.renskrift.text.Illegible.Reason;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;

/**
 * Marks what repair and correction had to leave because it cannot be known.
 *
 * <p>Signs for unknown characters are marked wherever they stand in words. Missing letters and
 * digits leave no sign: they are looked for only in documents that show that they lost such.
 * Immutable and thread-safe.
 */
public final class Illegibles {
  /** So many different words that regained letters show that the document lost letters. */
  private static final int MIN_REGAINED = 8;

  private static final double MIN_SHARE_REGAINED = 0.03;

  /** About how many characters there are to a word. */
  private static final int WORD_LENGTH = 7;

  /** So many numbers without their digits show that the document lost its digits. */
  private static final int MIN_RESIDUES = 4;

  private static final int LONGEST = 40;
  private static final String VOWELS = "aeiouy";

  private final Alphabet alphabet;
  private final CompoundLexicon lexicon;

  /** Marks what is missing of the alphabet's letters and the lexicon's words. */
  public Illegibles(Alphabet alphabet, CompoundLexicon lexicon) {
    this.alphabet = Objects.requireNonNull(alphabet, "alphabet");
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
  }

  /** What cannot be known in the fair copy of a text, as spans of it, in order. */
  public List<Illegible> find(CorrectedText corrected) {
    String text = corrected.text();
    boolean questions = hasQuestionsForLetters(corrected);
    boolean signs = questions || hasSign(text);
    boolean holes = hasRule(corrected, LostLetters.SAME) || hasRule(corrected, LostLetters.ANY);
    boolean ligatures = hasRule(corrected, DroppedLigatures.RULE);
    boolean letters = ligatures || lostLetters(corrected);
    boolean digits = lostDigits(text);
    if (!signs && !letters && !digits) {
      return List.of();
    }
    List<Illegible> found = new ArrayList<>();
    for (Span span : Words.in(text, 0, text.length())) {
      String word = span.of(text);
      if (span.length() <= Words.LONGEST && hasUnknown(word, questions, holes)) {
        found.add(new Illegible(span, Reason.UNKNOWN_CHARACTER));
      } else if (digits && (isResidue(word) || lacksNumber(word))) {
        found.add(new Illegible(span, Reason.DIGITS_MISSING));
      } else if (letters && lacksLetters(word, span.withoutMarks(text).of(text), ligatures)) {
        found.add(new Illegible(span.withoutMarks(text), Reason.LETTERS_MISSING));
      }
    }
    return found;
  }

  /** Whether a sign for an unknown character may stand anywhere. */
  private static boolean hasSign(String text) {
    boolean question = false;
    for (int at = text.indexOf('?'); at >= 0 && !question; at = text.indexOf('?', at + 1)) {
      question = isBetweenSmall(text, at);
    }
    return question || Hole.isIn(text);
  }

  /** Whether there is a sign for a character that is not known: in a word, or U+FFFD anywhere. */
  private boolean hasUnknown(String word, boolean questions, boolean holes) {
    boolean letters = word.chars().anyMatch(Character::isLetterOrDigit);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean certain = c == CodePage.REPLACEMENT || c == '(' && Hole.end(word, i) > 0;
      boolean sign =
          (Hole.isBox(c) || Hole.isPrivate(c)) && (holes || (letters && isBesideLetter(word, i)));
      boolean question =
          c == '?'
              && word.indexOf('/') < 0
              && (isBetweenSmall(word, i) || (questions && letters && lacksEnd(word, i)));
      boolean exotic = holes && Hole.isExotic(c);
      if (certain || sign || question || exotic) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBesideLetter(String word, int at) {
    return (at > 0 && Character.isLetter(word.charAt(at - 1)))
        || (at + 1 < word.length() && Character.isLetter(word.charAt(at + 1)));
  }

  /** Whether a question mark stands in a word or before it, or after one that is none. */
  private boolean lacksEnd(String word, int at) {
    boolean last = at + 1 == word.length() || !Character.isLetter(word.charAt(at + 1));
    return at == 0
        || (isBesideLetter(word, at) && !(last && lexicon.contains(word.substring(0, at))));
  }

  /** Whether the document has question marks for letters. */
  private static boolean hasQuestionsForLetters(CorrectedText corrected) {
    return corrected.corrections().stream()
            .filter(c -> c.evidence().stream().anyMatch(e -> e.rule().equals(LostLetters.ANY)))
            .filter(c -> corrected.observed(c).indexOf('?') >= 0)
            .count()
        >= MIN_RESIDUES;
  }

  private static boolean hasRule(CorrectedText corrected, String rule) {
    return corrected.corrections().stream()
        .anyMatch(c -> c.evidence().stream().anyMatch(e -> e.rule().equals(rule)));
  }

  private static boolean isBetweenSmall(String word, int at) {
    return at > 0
        && at + 1 < word.length()
        && Character.isLowerCase(word.charAt(at - 1))
        && Character.isLowerCase(word.charAt(at + 1));
  }

  /** Whether so many words regained letters, and nothing else, that others must lack some. */
  private boolean lostLetters(CorrectedText corrected) {
    Set<String> regained = new HashSet<>();
    for (Correction correction : corrected.corrections()) {
      if (correction.kind() == Kind.SPELLING
          && isWithout(corrected.observed(correction), correction.intended())) {
        regained.add(correction.intended());
      }
    }
    return regained.size() >= MIN_REGAINED
        && regained.size() >= MIN_SHARE_REGAINED * corrected.text().length() / WORD_LENGTH;
  }

  /** Whether the first is the second without some or all of its own letters. */
  private boolean isWithout(String less, String more) {
    int at = 0;
    for (int i = 0; i < more.length(); i++) {
      if (at < less.length() && less.charAt(at) == more.charAt(i)) {
        at++;
      } else if (!alphabet.isOwn(more.charAt(i))) {
        return false;
      }
    }
    return at == less.length() && less.length() < more.length();
  }

  /** Whether a word is none, and would be one with one more letter of the language's own. */
  private boolean lacksLetters(String run, String word, boolean ligatures) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.isEmpty()
        || lower.length() > LONGEST
        || !lower.chars().allMatch(Character::isLetter)
        || (lower.length() > 1 && lexicon.contains(lower))) {
      return false;
    }
    if (lower.length() == 1 && (VOWELS.contains(lower) || !run.equals(lower))) {
      return false;
    }
    if (ligatures && lower.equals(word)) {
      return true;
    }
    for (int at = 0; at <= lower.length(); at++) {
      for (char own : alphabet.letters().toCharArray()) {
        boolean small = Character.isLowerCase(own);
        if (small && lexicon.contains(lower.substring(0, at) + own + lower.substring(at))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean lostDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return Words.in(text, 0, text.length()).stream().filter(w -> isResidue(w.of(text))).count()
        >= MIN_RESIDUES;
  }

  /** Whether it is what is left of a number: signs that join digits, or boxes for these. */
  private static boolean isResidue(String word) {
    boolean joins = word.equals("--");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean box = Hole.isBox(c);
      joins |= ",:/".indexOf(c) >= 0 || (box && i > 0);
      if (!box && "-\u2013.,:/()".indexOf(c) < 0) {
        return false;
      }
    }
    return joins;
  }

  /** Whether it ends with a sign that a number follows, or stands beside or for one. */
  private static boolean lacksNumber(String word) {
    return word.equals("\u00A7")
        || word.equals("%")
        || word.endsWith("--")
        || (word.length() == 1 && Hole.isBox(word.charAt(0)));
  }
}
