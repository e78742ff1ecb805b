package se.renskrift.repair;

import com.ibm.icu.text.Normalizer;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;

/**
 * Puts letters and their accents together.
 *
 * <p>Combining marks are composed as NFC has it. Some PDF files give the accent as a character of
 * its own, before the letter or after it; which of the two is found by looking through the text.
 */
final class Accents {
  static final char DIAERESIS = '\u00A8';
  static final char RING = '\u02DA';

  private static final Rule COMPOSED = Rule.of(Kind.UNICODE, "composed-form");
  private static final Rule MARK_FIRST = Rule.of(Kind.UNICODE, "mark-before-letter", 0.99);
  private static final Rule APART = Rule.of(Kind.UNICODE, "accent-apart", 0.99);

  /** Longer heaps of marks are no letters of any language and are left alone. */
  private static final int MAX_CLUSTER = 32;

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private final boolean accentFirst;

  private Accents(boolean accentFirst) {
    this.accentFirst = accentFirst;
  }

  /** Looks where in this text accents that stand apart have their letters. */
  static Accents of(String text) {
    int before = 0;
    int after = 0;
    for (int i = 0; i < text.length(); i++) {
      if (mark(text.charAt(i)) != 0) {
        boolean left = i > 0 && compose(text.charAt(i - 1), mark(text.charAt(i))) != 0;
        boolean right = i + 1 < text.length() && composesAt(text, i + 1, mark(text.charAt(i)));
        if (left != right) {
          before += right ? 1 : 0;
          after += left ? 1 : 0;
        }
      }
    }
    return new Accents(before >= after);
  }

  /**
   * @param done where the correction before ends; nothing before it may be changed again
   */
  @Nullable Correction propose(String text, int at, int done) {
    char c = text.charAt(at);
    if (mark(c) != 0) {
      return apart(text, at, done, mark(c));
    }
    int point = text.codePointAt(at);
    if (point < 0x300 || NFC.isInert(point)) {
      return null;
    }
    if (NFC.quickCheck(Character.toString(point)) == Normalizer.YES) {
      return null;
    }
    return cluster(text, at, done, point);
  }

  private static @Nullable Correction cluster(String text, int at, int done, int point) {
    int start = at;
    while (start > done
        && at - start < MAX_CLUSTER
        && !NFC.hasBoundaryBefore(text.codePointAt(start))) {
      start = text.offsetByCodePoints(start, -1);
    }
    if (start < done) {
      return null;
    }
    int end = at + Character.charCount(point);
    while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
      if (end - start > MAX_CLUSTER) {
        return null;
      }
    }
    String observed = text.substring(start, end);
    String intended = NFC.normalize(observed);
    if (!observed.equals(intended)) {
      return COMPOSED.correct(start, end, intended);
    }
    // The mark stands after a sign that takes no such mark: it was meant for the letter after it.
    boolean stray = start == at || (start + 1 == at && text.charAt(start) < 0x80);
    if (stray && at + 1 == end && end < text.length()) {
      int composed = compose(text.charAt(end), text.charAt(at));
      if (composed != 0) {
        return MARK_FIRST.correct(at, end + 1, Character.toString(composed));
      }
    }
    return null;
  }

  private @Nullable Correction apart(String text, int at, int done, char mark) {
    boolean left = at > done && compose(text.charAt(at - 1), mark) != 0;
    boolean right = at + 1 < text.length() && composesAt(text, at + 1, mark);
    if (right && (accentFirst || !left)) {
      return APART.correct(at, at + 2, Character.toString(compose(text.charAt(at + 1), mark)));
    }
    if (left) {
      return APART.correct(at - 1, at + 1, Character.toString(compose(text.charAt(at - 1), mark)));
    }
    return null;
  }

  private static boolean composesAt(String text, int at, char mark) {
    return compose(text.charAt(at), mark) != 0;
  }

  /** The letter that a letter and a mark make, or 0. */
  private static int compose(char letter, char mark) {
    if (!Character.isLetter(letter)) {
      return 0;
    }
    return Math.max(0, NFC.composePair(letter, mark));
  }

  private static char mark(char accent) {
    return accent == DIAERESIS ? '\u0308' : accent == RING ? '\u030A' : 0;
  }
}
