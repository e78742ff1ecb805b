package se.renskrift.correction;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Projection;
import se.renskrift.text.SecondReading;
import se.renskrift.text.Span;
import se.renskrift.text.Token;
import se.renskrift.text.Tokenizer;

/**
 * Chooses between two readings of the same pages, both corrected, word by word: the second's is
 * taken where it is a word and the first's is none, or where both are and the context speaks for
 * the second's. What has a digit is never taken. Immutable and thread-safe.
 */
public final class ReadingChoice {
  private static final String RULE = "second-reading";

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** How often the second's is right where the first's is no word. */
  private static final double NO_WORD = 0.95;

  /** How often it is right where both are words, at the least margin. */
  private static final double LIKELIER = 0.85;

  /** How often a full stop that only the second has is one. */
  private static final double FULL_STOP = 0.95;

  /** How much likelier the second's word must be than the first's where it stands, ln. */
  private static final double LEAST_MARGIN = 4;

  /** The same where the second has its word as it was read. */
  private static final double LEAST_WITNESSED = 2;

  /** The same where the first's word is moreover in no list. */
  private static final double LEAST_UNUSUAL = -2;

  /** Marks that a full stop is taken for. */
  private static final Set<String> STOPS = Set.of(",", ":", ";");

  private static final int LONGEST_ABBREVIATION = 4;

  /** Words that oftener have a capital within a sentence may be names. */
  private static final double MOST_CAPITALISED = 0.2;

  /** A line that is longer has sentences in it, in UTF-16 code units. */
  private static final int LONGEST_HEADING = 80;

  /** Where a string that is no word has fewer letters it may be an abbreviation. */
  private static final int SHORTEST = 3;

  private final CompoundLexicon lexicon;
  private final LanguageModel model;
  private final ContextMargin margins;

  ReadingChoice(CompoundLexicon lexicon, LanguageModel model) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    this.model = Objects.requireNonNull(model, "model");
    margins = new ContextMargin(lexicon, model);
  }

  /**
   * Proposes changes to the first's text.
   *
   * @param first the first reading, corrected
   * @param second the second reading, corrected; its source is that of the first
   * @param words where the two readings stand in that source
   */
  public List<Correction> propose(CorrectedText first, CorrectedText second, SecondReading words) {
    Projection toFirst = Projection.of(first);
    Projection toSecond = Projection.of(second);
    WitnessMarks marks = WitnessMarks.of(first.text(), toFirst, words);
    List<Token> tokens = Tokenizer.tokens(first.text());
    List<Correction> found = new ArrayList<>();
    int at = 0;
    for (SecondReading.Word word : words.words()) {
      Span here = run(first.text(), toFirst.project(word.span()));
      Span stretch = toSecond.project(word.span());
      Span there = run(second.text(), stretch);
      if (there.isEmpty() && !here.isEmpty() && here.start() >= at) {
        Correction parted = part(first.text(), here, stretch.of(second.text()), word.text());
        if (parted != null) {
          found.add(parted);
          at = parted.span().end();
        }
        continue;
      }
      if (here.isEmpty() || there.isEmpty() || here.start() < at) {
        continue;
      }
      Correction correction =
          choose(first.text(), here, there.of(second.text()), word.text(), tokens, marks);
      if (correction != null) {
        found.add(correction);
        at = correction.span().end();
      }
    }
    return found;
  }

  /** The stretch between white space that a stretch is in; empty if it has white space in it. */
  private static Span run(String text, Span span) {
    int start = span.start();
    int end = span.end();
    for (int i = start; i < end; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return new Span(start, start);
      }
    }
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private @Nullable Correction choose(
      String text, Span here, String other, String read, List<Token> tokens, WitnessMarks marks) {
    Span own = core(here.of(text));
    Span its = core(other);
    String word = own.of(here.of(text));
    String otherWord = its.of(other);
    if (word.isEmpty() || otherWord.isEmpty() || hasDigit(word) || hasDigit(otherWord)) {
      return null;
    }
    int start = here.start() + own.start();
    int end = here.start() + own.end();
    if (word.equals(otherWord)) {
      Span tail = new Span(end, here.end());
      return mark(text, word, tail, other.substring(its.end()), read);
    }
    if (!isWord(otherWord) || word.equalsIgnoreCase(otherWord) || lacksMarksOnly(otherWord, word)) {
      return null;
    }
    double margin = margins.of(text, tokens, start, end, otherWord);
    Span span = new Span(start, end);
    if (!isWord(word)) {
      return mayBeName(word, otherWord, core(read).of(read))
          ? null
          : correction(span, otherWord, Kind.SPELLING, NO_WORD, margin, read);
    }
    if (!marks.tells(word, otherWord)) {
      return null;
    }
    boolean listed = lexicon.number(otherWord.toLowerCase(Locale.ROOT)) >= 0;
    boolean brief = Math.min(word.length(), otherWord.length()) < SHORTEST;
    boolean alike = !brief || word.length() == otherWord.length();
    boolean witnessed = otherWord.equals(core(read).of(read));
    double least = !witnessed ? LEAST_MARGIN : isUnusual(word) ? LEAST_UNUSUAL : LEAST_WITNESSED;
    return listed && alike && margin >= least
        ? correction(span, otherWord, Kind.SPELLING, LIKELIER, margin, read)
        : null;
  }

  /** Whether it is a word only because words may be put together; not said of names. */
  private boolean isUnusual(String word) {
    return lexicon.number(word) < 0 && Character.isLowerCase(word.charAt(0));
  }

  /** A mark after a word that both have, as the second has it, if what follows fits that. */
  private @Nullable Correction mark(
      String text, String word, Span tail, String other, String read) {
    String own = tail.of(text);
    boolean stop =
        other.equals(".") && (own.isEmpty() || (STOPS.contains(own) && isNoName(text, tail.end())));
    boolean comma = other.equals(",") && own.equals(".") && word.length() > LONGEST_ABBREVIATION;
    boolean fits =
        isWord(word)
            && ((stop && mayEndSentence(text, tail.end())) || (comma && goesOn(text, tail.end())));
    return fits ? correction(tail, other, Kind.PUNCTUATION, FULL_STOP, 0, read) : null;
  }

  /** Whether nothing follows, or a word that seldom has a capital within a sentence. */
  private boolean isNoName(String text, int end) {
    int start = end + 1;
    if (end == text.length() || text.charAt(end) == '\n') {
      return true;
    }
    int to = start;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    int number =
        start < to ? lexicon.number(text.substring(start, to).toLowerCase(Locale.ROOT)) : -1;
    return number >= 0
        && number < model.words()
        && lexicon.caseProfile(number).capitalised() < MOST_CAPITALISED;
  }

  /** Whether a word with a small first letter follows. */
  private static boolean goesOn(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLowerCase(text.charAt(end + 1));
  }

  /** The words that the second has where the first has them in one that is none. */
  private @Nullable Correction part(String text, Span here, String other, String read) {
    String observed = here.of(text);
    Span own = core(observed);
    Span its = core(other);
    String word = own.of(observed);
    String parts = its.of(other);
    String letters = WitnessMarks.unmarked(word);
    boolean same =
        !word.isEmpty() && letters.equals(WitnessMarks.unmarked(parts.replaceAll("\\s+", "")));
    if (!same || hasDigit(word) || isWord(word)) {
      return null;
    }
    for (String part : parts.split("\\s+")) {
      if (!isWord(part)) {
        return null;
      }
    }
    Span span = new Span(here.start() + own.start(), here.start() + own.end());
    return correction(span, parts.replaceAll("\\s+", " "), Kind.SPLIT, NO_WORD, 0, read);
  }

  /**
   * Whether what the second reading has is the first's word or name without its marks: a reading
   * that has no such letters does not speak against them.
   */
  private boolean lacksMarksOnly(String other, String word) {
    return !other.equals(word)
        && other.equals(MARKS.matcher(Normalizer.normalize(word, Form.NFD)).replaceAll(""))
        && (isWord(word) || Character.isUpperCase(word.charAt(0)));
  }

  /**
   * Whether a string that is no word may well be a name or an acronym; one with a capital is
   * changed only to what the second reading has as it was read.
   */
  private static boolean mayBeName(String word, String other, String read) {
    boolean capitals = word.chars().noneMatch(Character::isLowerCase);
    boolean named = Character.isUpperCase(word.charAt(0)) && !other.equals(read);
    return capitals || named || Math.min(word.length(), other.length()) < SHORTEST;
  }

  private static Correction correction(
      Span span, String intended, Kind kind, double confidence, double margin, String read) {
    TreeMap<String, Double> scores = new TreeMap<>();
    scores.put("margin", margin);
    return new Correction(
        span, intended, kind, confidence, List.of(new Evidence(RULE, scores, List.of(read))));
  }

  /** What is left of a stretch without the marks at its ends. */
  private static Span core(String run) {
    return new Span(0, run.length()).withoutMarks(run);
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** Whether all parts are words. */
  private boolean isWord(String word) {
    for (String part : word.split("[-/]", -1)) {
      boolean capitals = part.equals(part.toUpperCase(Locale.ROOT));
      if (!lexicon.contains(part)
          && !(capitals && part.length() > 1 && lexicon.contains(part.toLowerCase(Locale.ROOT)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a capital follows, or the end of a paragraph that is longer than a heading. */
  private static boolean mayEndSentence(String text, int end) {
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length() || text.charAt(next) == '\n') {
      return end - text.lastIndexOf('\n', end - 1) > LONGEST_HEADING;
    }
    return Character.isUpperCase(text.charAt(next));
  }
}
