package se.renskrift.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Span;

/**
 * Finds the shift that turns lines that are no language into words of the lexicon.
 *
 * <p>All shifts up to 255 either way, those of fonts for symbols, and the orders that fonts
 * commonly have are tried on some of those lines. Random letters hardly ever make words of four
 * letters; so many of them in lines that hold little else are overwhelming.
 */
final class GlyphShiftSearch {
  private static final int FARTHEST = 255;
  private static final int SYMBOL_FONTS = 0xF000;

  private static final int LINES = 48;
  private static final int LINE_LENGTH = 160;
  private static final int MIN_LETTERS = 30;
  private static final int MIN_WORDS = 5;
  private static final double MIN_SHARE = 0.6;

  /** The share where compounds do not count as words. */
  private static final double LEAST_SHARE = 0.35;

  /** The next best shift must explain less than this share of what the best does. */
  private static final double RUNNER_UP = 0.5;

  /** How far small letters are from capitals. */
  private static final int CASES = 'a' - 'A';

  /** Whether a word in lower case is one. */
  private final Predicate<CharSequence> isWord;

  /** The same, quick, but for compounds. */
  private final Predicate<CharSequence> isSimple;

  GlyphShiftSearch(Predicate<CharSequence> isWord, Predicate<CharSequence> isSimple) {
    this.isWord = isWord;
    this.isSimple = isSimple;
  }

  /** The shift of most of the given lines, letters only, or null if none is sure. */
  @Nullable GlyphShift likeliest(String text, List<Span> strange) {
    List<Span> sample = sample(strange);
    List<GlyphShift> shifts = new ArrayList<>();
    shifts.add(new GlyphShift(GlyphOrder.MACINTOSH, 0, true, true, true));
    shifts.add(new GlyphShift(GlyphOrder.ISO_ADOBE, 0, true, true, true));
    for (int by = 1; by <= FARTHEST; by++) {
      if (by == CASES) {
        // Capitals are no damage.
        continue;
      }
      shifts.add(new GlyphShift(GlyphOrder.UNICODE, -by, false, false, false));
      shifts.add(new GlyphShift(GlyphOrder.UNICODE, by, false, false, false));
    }
    shifts.add(new GlyphShift(GlyphOrder.UNICODE, SYMBOL_FONTS, false, false, false));
    GlyphShift best = null;
    int most = 0;
    int next = 0;
    Map<Character, Integer> counts = counts(text, sample);
    for (GlyphShift shift : shifts) {
      boolean likely =
          hasLetters(shift, counts) && value(shift, text, sample, isSimple, LEAST_SHARE) > 0;
      int value = likely ? value(shift, text, sample, isWord, MIN_SHARE) : 0;
      if (value > most) {
        next = best != null && !isAlike(shift, best) ? Math.max(next, most) : next;
        best = shift;
        most = value;
      } else if (best != null && !isAlike(shift, best)) {
        next = Math.max(next, value);
      }
    }
    return next < RUNNER_UP * most ? best : null;
  }

  /**
   * Whether two shifts give the same letters from a to z, perhaps one of them in the other case: of
   * these the better one explains the letters in either case.
   */
  private static boolean isAlike(GlyphShift one, GlyphShift other) {
    int apart = Math.abs(one.order().shift(one.by()) - other.order().shift(other.by()));
    return apart == 0 || apart == CASES;
  }

  private static List<Span> sample(List<Span> strange) {
    List<Span> sample = new ArrayList<>();
    int step = Math.max(1, (strange.size() + LINES - 1) / LINES);
    for (int i = 0; i < strange.size(); i += step) {
      Span line = strange.get(i);
      int end = Math.min(line.end(), line.start() + LINE_LENGTH);
      sample.add(new Span(line.start(), end));
    }
    return sample;
  }

  private static Map<Character, Integer> counts(String text, List<Span> sample) {
    Map<Character, Integer> counts = new TreeMap<>();
    for (Span line : sample) {
      for (int i = line.start(); i < line.end(); i++) {
        if (!GlyphShift.isStructure(text.charAt(i))) {
          counts.merge(text.charAt(i), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** Whether enough characters of the sample may be letters from a to z: spares reading it. */
  private static boolean hasLetters(GlyphShift shift, Map<Character, Integer> counts) {
    int letters = 0;
    int all = 0;
    for (Map.Entry<Character, Integer> entry : counts.entrySet()) {
      all += entry.getValue();
      letters += Orthography.isPlain(shift.letter(entry.getKey())) ? entry.getValue() : 0;
    }
    return letters >= MIN_LETTERS && letters * 3 > all;
  }

  /** How many letters of the lines it puts into words of the lexicon; 0 if too few. */
  private static int value(
      GlyphShift shift,
      String text,
      List<Span> sample,
      Predicate<CharSequence> isWord,
      double minShare) {
    Set<String> words = new TreeSet<>();
    int listed = 0;
    for (Span line : sample) {
      if (!isPossible(shift, text, line)) {
        continue;
      }
      Set<String> some = new TreeSet<>();
      Coverage coverage = Coverage.of(text, line, shift::letter, false, isWord, some);
      if (coverage.share() >= minShare) {
        listed += coverage.listed();
        words.addAll(some);
      }
    }
    return words.size() >= MIN_WORDS && listed >= MIN_LETTERS ? listed : 0;
  }

  /** Whether most characters of the line may be letters: spares looking for words. */
  private static boolean isPossible(GlyphShift shift, String text, Span line) {
    int letters = 0;
    int all = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (!GlyphShift.isStructure(c)) {
        all++;
        letters += shift.letter(c) != 0 ? 1 : 0;
      }
    }
    return letters * 2 > all;
  }
}
