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
  static final char DEGREE = '\u00B0';
  static final char ACUTE = '\u00B4';
  private static final char COMBINING_DIAERESIS = '\u0308';
  private static final char COMBINING_RING = '\u030A';
  private static final char COMBINING_ACUTE = '\u0301';
  private static final char LAST_WESTERN = '\u00FF';

  private static final Rule COMPOSED = Rule.of(Kind.UNICODE, "composed-form");
  private static final Rule MARK_FIRST = Rule.of(Kind.UNICODE, "mark-before-letter", 0.99);
  private static final Rule APART = Rule.of(Kind.UNICODE, "accent-apart", 0.99);

  /** Longer heaps of marks are no letters of any language and are left alone. */
  private static final int MAX_CLUSTER = 32;

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** So many accents apart show that the text gives them so. */
  private static final int MANY = 3;

  private final boolean accentFirst;
  private final boolean markFirst;
  private final boolean degreeIsRing;
  private final boolean acuteIsAccent;

  private Accents(Sides apart, Sides combining, Sides degrees) {
    accentFirst = apart.before + degrees.before >= apart.after + degrees.after;
    markFirst = combining.before > combining.after && combining.before >= MANY;
    degreeIsRing = degrees.before + degrees.after >= MANY;
    acuteIsAccent = apart.before + apart.after >= MANY;
  }

  /** How many accents have a letter that takes them on one side of them only. */
  private static final class Sides {
    private int before;
    private int after;

    /** Counts the accent at a place; it takes a letter before it or after it. */
    void count(String text, int at, char mark) {
      boolean left = at > 0 && compose(text.charAt(at - 1), mark) != 0;
      boolean right = at + 1 < text.length() && compose(text.charAt(at + 1), mark) != 0;
      if (left != right) {
        before += right ? 1 : 0;
        after += left ? 1 : 0;
      }
    }
  }

  /** Looks where in this text accents that stand apart have their letters. */
  static Accents of(String text) {
    Sides apart = new Sides();
    Sides combining = new Sides();
    Sides degrees = new Sides();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == DIAERESIS || c == RING) {
        apart.count(text, i, mark(c));
      } else if (c == COMBINING_DIAERESIS || c == COMBINING_RING) {
        combining.count(text, i, c);
      } else if (c == DEGREE && !isDigitAt(text, i - 1)) {
        degrees.count(text, i, COMBINING_RING);
      }
    }
    return new Accents(apart, combining, degrees);
  }

  /**
   * @param done where the correction before ends; nothing before it may be changed again
   */
  @Nullable Correction propose(String text, int at, int done) {
    char c = text.charAt(at);
    boolean accent =
        switch (c) {
          case DIAERESIS, RING -> true;
          case DEGREE -> degreeIsRing && !isDigitAt(text, at - 1);
          case ACUTE -> acuteIsAccent;
          default -> false;
        };
    if (accent) {
      return apart(text, at, done, mark(c));
    }
    if (markFirst && isCombining(c) && at + 1 < text.length()) {
      int composed = compose(text.charAt(at + 1), c);
      if (composed != 0) {
        return MARK_FIRST.correct(at, at + 2, Character.toString(composed));
      }
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
    boolean right = at + 1 < text.length() && compose(text.charAt(at + 1), mark) != 0;
    if (right && (accentFirst || !left)) {
      return APART.correct(at, at + 2, Character.toString(compose(text.charAt(at + 1), mark)));
    }
    if (left) {
      return APART.correct(at - 1, at + 1, Character.toString(compose(text.charAt(at - 1), mark)));
    }
    return null;
  }

  /** The letter of a Western European language that a letter and a mark make, or 0. */
  private static int compose(char letter, char mark) {
    if (!Character.isLetter(letter)) {
      return 0;
    }
    int composed = NFC.composePair(letter, mark);
    return composed > 0 && composed <= LAST_WESTERN ? composed : 0;
  }

  private static char mark(char accent) {
    return switch (accent) {
      case DIAERESIS -> COMBINING_DIAERESIS;
      case RING, DEGREE -> COMBINING_RING;
      case ACUTE -> COMBINING_ACUTE;
      default -> 0;
    };
  }

  private static boolean isCombining(char c) {
    return c == COMBINING_DIAERESIS || c == COMBINING_RING || c == COMBINING_ACUTE;
  }

  private static boolean isDigitAt(String text, int at) {
    return at >= 0 && Character.isDigit(text.charAt(at));
  }
}
