package se.renskrift.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Stage;

/**
 * Undoes reading a national seven-bit code, in which letters stand at the places of braces and
 * brackets, as ASCII.
 *
 * <p>Done only where the whole text speaks for it: no letter as it should be, several signs between
 * letters, each of at least two signs more than once, and braces that do not close one another as
 * they do in programs.
 */
final class MisreadSevenBit implements Stage {
  private static final Rule SEVEN_BIT = Rule.of(Kind.MOJIBAKE, "seven-bit-read-as-ascii", 0.95);
  private static final int MIN_INSIDE = 5;
  private static final int MIN_DISTINCT = 2;
  private static final double MIN_SHARE_INSIDE = 0.4;
  private static final double MIN_SHARE_OF_LETTERS = 0.01;

  private final Alphabet alphabet;

  /** The letter of each ASCII sign, or 0. */
  private final char[] letters = new char[0x80];

  MisreadSevenBit(Alphabet alphabet) {
    this.alphabet = alphabet;
    alphabet.sevenBit().forEach((sign, letter) -> letters[sign & 0x7F] = letter);
  }

  @Override
  public List<Correction> propose(String text) {
    return isSevenBit(text) ? correct(text) : List.of();
  }

  private boolean isSevenBit(String text) {
    int[] inside = new int[letters.length];
    int all = 0;
    int plain = 0;
    int depth = 0;
    boolean closes = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        if (alphabet.isOwn(c)) {
          return false;
        }
        continue;
      }
      plain += isPlain(c) ? 1 : 0;
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      closes &= depth >= 0;
      if (letters[c] != 0 && Character.isLowerCase(letters[c])) {
        all++;
        inside[c] += isPlainAt(text, i - 1) && isPlainAt(text, i + 1) ? 1 : 0;
      }
    }
    int sum = 0;
    int distinct = 0;
    for (int count : inside) {
      sum += count;
      distinct += count >= 2 ? 1 : 0;
    }
    boolean program = closes && depth == 0;
    return !program
        && sum >= MIN_INSIDE
        && distinct >= MIN_DISTINCT
        && sum >= MIN_SHARE_INSIDE * all
        && all >= MIN_SHARE_OF_LETTERS * plain;
  }

  private List<Correction> correct(String text) {
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      Character letter = meant(text, i);
      if (letter != null) {
        found.add(SEVEN_BIT.correct(i, i + 1, letter.toString()));
      }
    }
    return found;
  }

  private @Nullable Character meant(String text, int at) {
    char c = text.charAt(at);
    if (c >= 0x80 || letters[c] == 0) {
      return null;
    }
    boolean after = isLetterAt(text, at + 1);
    if (Character.isLowerCase(letters[c])) {
      return after || isLetterAt(text, at - 1) ? Character.valueOf(letters[c]) : null;
    }
    // A capital begins a word or stands among capitals; otherwise a bracket is a bracket.
    boolean begins = at == 0 || !isLetterAt(text, at - 1);
    boolean capitals = at > 0 && text.charAt(at - 1) >= 'A' && text.charAt(at - 1) <= 'Z';
    boolean bracketed = c == '[' && closesOnLine(text, at);
    return (begins && after && !bracketed) || capitals ? Character.valueOf(letters[c]) : null;
  }

  private static boolean closesOnLine(String text, int open) {
    for (int i = open + 1; i < text.length() && i - open < 200; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '[') {
        return false;
      }
      if (c == ']') {
        return i + 1 == text.length() || !isPlain(text.charAt(i + 1));
      }
    }
    return false;
  }

  private boolean isLetterAt(String text, int at) {
    return at >= 0
        && at < text.length()
        && (isPlain(text.charAt(at)) || (text.charAt(at) < 0x80 && letters[text.charAt(at)] != 0));
  }

  private static boolean isPlainAt(String text, int at) {
    return at >= 0 && at < text.length() && isPlain(text.charAt(at));
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
