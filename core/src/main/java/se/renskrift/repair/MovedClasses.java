package se.renskrift.repair;

import java.util.List;
import se.renskrift.text.Span;

/** Finds whether digits and signs were moved as the letters were. */
final class MovedClasses {
  private static final int MOST = 40_000;
  private static final String OPENERS = "(\"”»'[–-•*";
  private static final String CLOSERS = ".,:;!?)\"”»']%";
  private static final String JOINERS = "-–/:.,'&";

  private static final char IMPOSSIBLE = 0;

  private MovedClasses() {}

  /** The shift with the classes by which most of the text's words and numbers are well formed. */
  static GlyphShift of(GlyphShift letters, String text, List<Span> parts) {
    if (letters.order() != GlyphOrder.UNICODE) {
      return letters;
    }
    boolean spaces = areSpacesMoved(letters, text, parts);
    GlyphShift best = letters;
    int most = -1;
    // Of two that do alike, the font that moves all is the likelier, then the one that moves least.
    for (int classes : new int[] {3, 0, 1, 2}) {
      boolean signs = (classes & 2) != 0;
      GlyphShift shift =
          new GlyphShift(letters.order(), letters.by(), (classes & 1) != 0, signs, signs || spaces);
      int formed = wellFormed(shift, text, parts);
      if (formed > most) {
        best = shift;
        most = formed;
      }
    }
    return best;
  }

  /** Whether most spaces are where spaces would be moved to. */
  static boolean areSpacesMoved(GlyphShift shift, String text, List<Span> parts) {
    int moved = 0;
    int spaces = 0;
    for (Span part : parts) {
      for (int i = part.start(); i < part.end(); i++) {
        char c = text.charAt(i);
        spaces += c == ' ' ? 1 : 0;
        moved += c != ' ' && shift.order().decode(c, shift.by()) == ' ' ? 1 : 0;
      }
    }
    return moved > spaces;
  }

  private static int wellFormed(GlyphShift shift, String text, List<Span> parts) {
    int formed = 0;
    int read = 0;
    StringBuilder word = new StringBuilder();
    for (Span part : parts) {
      for (int i = part.start(); i <= part.end() && read < MOST; i++, read++) {
        char observed = i < part.end() ? text.charAt(i) : ' ';
        char c = shift.meant(observed);
        if (c != ' ' && c != '\n') {
          // If all was moved, nothing stands where it cannot have been moved.
          boolean possible = !shift.signs() || shift.order().decode(observed, shift.by()) != 0;
          word.append(possible ? c : IMPOSSIBLE);
          continue;
        }
        formed += word.length() > 1 && isWellFormed(word) ? 1 : 0;
        word.setLength(0);
      }
    }
    return formed;
  }

  /** Whether all words of a line are well formed, and there are any. */
  static boolean areWellFormed(Coverage.Reading reading, String text, Span line) {
    StringBuilder word = new StringBuilder();
    boolean any = false;
    for (int i = line.start(); i <= line.end(); i++) {
      char c = i < line.end() ? reading.decode(text.charAt(i)) : ' ';
      if (c != ' ' && c != '\n' && c != '\f') {
        word.append(c);
      } else if (word.length() > 0) {
        if (!isWellFormed(word)) {
          return false;
        }
        any = true;
        word.setLength(0);
      }
    }
    return any;
  }

  /** Whether it is words or numbers, joined by signs that join, in signs that open and close. */
  static boolean isWellFormed(CharSequence word) {
    int start = 0;
    int end = word.length();
    while (start < end && OPENERS.indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && CLOSERS.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean joined = true;
    for (int i = start; i < end; i++) {
      char c = word.charAt(i);
      boolean joins = JOINERS.indexOf(c) >= 0;
      if (joins ? joined : !GlyphShift.isLetter(c) && !GlyphShift.isDigit(c)) {
        return false;
      }
      boolean mixed =
          !joined && !joins && GlyphShift.isDigit(c) != GlyphShift.isDigit(word.charAt(i - 1));
      if (mixed) {
        return false;
      }
      joined = joins;
    }
    return start < end;
  }
}
