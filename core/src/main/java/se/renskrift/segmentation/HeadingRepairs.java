package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Skeleton;
import se.renskrift.text.Span;

/**
 * Gives the words of damaged headings back as a dictionary has them, where only one of its headings
 * can be meant. A word that is one is changed only if it differs in nothing but marks and
 * look-alikes.
 */
final class HeadingRepairs {
  static final String RULE = "known-heading";

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");

  /** A dollar sign where that of a paragraph stands. */
  private static final Pattern MISREAD_SIGN = Pattern.compile("\\d{1,3} ?(\\$) \\p{Lu}");

  /** A euro sign where, after A and B, a C stands. */
  private static final Pattern MISREAD_LETTER = Pattern.compile("\u20AC[.)] \\p{Lu}");

  private static final double ALIKE = 0.97;
  private static final double BY_EDIT = 0.12;

  /** Shorter headings are too easily other words. */
  private static final int LEAST_LETTERS = 5;

  private final HeadingDictionary headings;
  private final Predicate<String> isWord;

  HeadingRepairs(HeadingDictionary headings, Predicate<String> isWord) {
    this.headings = headings;
    this.isWord = isWord;
  }

  /** The changes of the headings found, in order. */
  List<Correction> of(
      List<Unit> units, List<HeadingDictionary.@Nullable Match> matches, List<Found> found) {
    List<Correction> repairs = new ArrayList<>();
    for (Found one : found) {
      HeadingDictionary.Match match = one.headed() ? matches.get(one.unit()) : null;
      if (one.headed() && match == null && one.type() == Section.Type.OTHER) {
        addSign(units.get(one.unit()), repairs);
      }
      if (match == null || match.pattern().type == null) {
        continue;
      }
      if (match.pattern().exact() != null) {
        add(units.get(one.unit()), match, repairs);
      } else if (match.pattern().level == 0 && match.edits() == 1) {
        int sign = units.get(one.unit()).start();
        String observed = units.get(one.unit()).text().substring(0, 1);
        repairs.add(change(sign, observed, match.pattern().words().substring(0, 1), 1));
      }
    }
    return repairs;
  }

  /** What stands for the sign between a paragraph's number and its title, or for a letter. */
  private static void addSign(Unit unit, List<Correction> repairs) {
    Matcher matcher = MISREAD_SIGN.matcher(unit.text());
    if (matcher.lookingAt()) {
      repairs.add(change(unit.start() + matcher.start(1), matcher.group(1), "\u00A7", 1));
    } else if (MISREAD_LETTER.matcher(unit.text()).lookingAt()) {
      repairs.add(change(unit.start(), unit.text().substring(0, 1), "C", 1));
    }
  }

  private void add(Unit unit, HeadingDictionary.Match match, List<Correction> repairs) {
    Line line = unit.line();
    String intended = match.pattern().words();
    if (letters(line.text()).equalsIgnoreCase(letters(intended))
        || match.pattern().letters() < LEAST_LETTERS
        || (match.edits() > 0 && !headings.isOnly(line, match.pattern()))) {
      return;
    }
    boolean capitals = isCapitals(line.text());
    String[] words = intended.split(" ");
    int at = unit.start() + unit.text().indexOf(line.text());
    List<Correction> changes = new ArrayList<>();
    if (words.length != line.size()) {
      if (line.text().chars().filter(c -> c == ' ').count() + 1 != line.size()
          || line.words().stream().allMatch(this::isWords)) {
        return;
      }
      String whole = cased(intended, line.text(), capitals);
      changes.add(change(at, line.text(), whole, match.edits()));
    } else {
      for (int i = 0; i < words.length; i++) {
        String word = withoutMarks(line.word(i));
        if (!word.isEmpty() && !word.equalsIgnoreCase(words[i])) {
          boolean alike = Skeleton.of(word).equals(Skeleton.of(words[i]));
          if (!alike && isWords(word)) {
            return;
          }
          String written = cased(words[i], word, capitals);
          int start = at + line.wordStart(i) + line.word(i).indexOf(word);
          changes.add(change(start, word, written, match.edits()));
        }
      }
    }
    repairs.addAll(changes);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (Character.isLetter(c) || (c >= '0' && c <= '9')) {
        letters.appendCodePoint(c);
      }
      at += Character.charCount(c);
    }
    return letters.toString();
  }

  /** Whether it is a word, or several with strokes or hyphens between. */
  private boolean isWords(String word) {
    return isWord.test(word)
        || (NO_LETTERS.matcher(word).find()
            && NO_LETTERS.splitAsStream(word).filter(part -> !part.isEmpty()).allMatch(isWord));
  }

  /** A word without what stands before its first letter or digit and behind its last. */
  private static String withoutMarks(String word) {
    return new Span(0, word.length()).withoutMarks(word).of(word);
  }

  private static Correction change(int at, String observed, String intended, int edits) {
    return new Correction(
        new Span(at, at + observed.length()),
        intended,
        Kind.SPELLING,
        ALIKE - BY_EDIT * edits,
        List.of(new Evidence(RULE, new TreeMap<>(Map.of("edits", (double) edits)), List.of())));
  }

  private static String cased(String intended, String observed, boolean capitals) {
    if (capitals) {
      return intended.toUpperCase(Locale.ROOT);
    }
    char first = observed.charAt(0);
    boolean small = Character.isLowerCase(first) && Character.isUpperCase(intended.charAt(0));
    return small ? Character.toLowerCase(intended.charAt(0)) + intended.substring(1) : intended;
  }

  private static boolean isCapitals(String text) {
    return text.chars().filter(Character::isUpperCase).count() > 2
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
