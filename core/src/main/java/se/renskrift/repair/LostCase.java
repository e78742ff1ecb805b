package se.renskrift.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells small letters from capitals where letters were lost: the sign does not tell. */
final class LostCase {
  /** A line that is longer and ends like a sentence begins like one. */
  private static final int SENTENCE = 60;

  /** Fewer letters before a full stop may be an abbreviation. */
  private static final int WORD = 4;

  private static final String BEFORE = " \"\u201D";
  private static final String ENDS = ".!?";

  private LostCase() {}

  /** The word with its holes filled in the right case, or null if that cannot be known. */
  static @Nullable String fill(String text, HoledWord word, List<String> letters) {
    String pattern = word.pattern();
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
    }
    if (small == 0 && capitals == 1) {
      // One letter tells nothing but where it is the first and the next word is in small letters.
      return pattern.charAt(0) != Hole.SIGN && isSmallAfter(text, word.span().end())
          ? word.fill(letters)
          : null;
    }
    if (small == 0) {
      return word.fill(letters.stream().map(s -> s.toUpperCase(Locale.ROOT)).toList());
    }
    if (pattern.charAt(0) != Hole.SIGN) {
      return word.fill(letters);
    }
    return first(text, word, letters);
  }

  /** The word if its first letter was lost: a capital only where a sentence begins for sure. */
  private static @Nullable String first(String text, HoledWord word, List<String> letters) {
    int start = word.span().start();
    int before = start - 1;
    while (before >= 0 && BEFORE.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    char previous = before < 0 ? '\n' : text.charAt(before);
    boolean spaced = before < start - 1 && text.charAt(start - 1) == ' ';
    boolean ends = ENDS.indexOf(previous) >= 0;
    boolean begins = spaced && ends && isWord(text, before);
    if (previous == '\n' || previous == '\f') {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      begins = end - start > SENTENCE && ENDS.indexOf(text.charAt(end - 1)) >= 0;
      if (!begins) {
        return null;
      }
    }
    if (begins) {
      List<String> cased = new ArrayList<>(letters);
      String letter = cased.get(0);
      cased.set(0, letter.substring(0, 1).toUpperCase(Locale.ROOT) + letter.substring(1));
      return word.fill(cased);
    }
    boolean small = beginsSmall(text, before) || isSmallAfter(text, word.span().end());
    return spaced && small ? word.fill(letters) : null;
  }

  /** Whether letters enough to be no abbreviation stand before the sign at a place. */
  private static boolean isWord(String text, int at) {
    int start = at;
    while (start > 0 && at - start < WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return at - start == WORD;
  }

  /** Whether the word that ends at a place, perhaps with a comma, begins with a small letter. */
  private static boolean beginsSmall(String text, int at) {
    int last = text.charAt(at) == ',' ? at - 1 : at;
    int start = last;
    while (start > 0 && last - start < Words.LONGEST && !Words.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return Character.isLetter(text.charAt(Math.max(0, last)))
        && Character.isLowerCase(text.charAt(Math.max(0, start)));
  }

  private static boolean isSmallAfter(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at) == ' '
        && Character.isLowerCase(text.charAt(at + 1));
  }
}
